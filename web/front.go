package web

import (
	"context"
	"net/http"
	"net/netip"
	"slices"
	"strings"

	"spinweb/graph"
)

type clientKey struct{}

// clientOf returns the address of the client that sent a request.
func clientOf(ctx context.Context) string {
	address, _ := ctx.Value(clientKey{}).(string)
	return address
}

// front lets in what came the way that it should, and notes from which client it is.
func (s *Server) front(next http.Handler) http.Handler {
	if s.mode == Demo {
		return loopbackHost(next)
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if len(s.hosts) > 0 && !slices.Contains(s.hosts, hostName(r.Host)) {
			sendProblem(w, problemOf(&graph.Error{Kind: graph.ForbiddenKind, Code: graph.CrossOrigin}, languageOf(r)))
			return
		}
		client, encrypted := clientBehind(r, s.proxies)
		if !encrypted {
			sendProblem(w, problemOf(&graph.Error{Kind: graph.ForbiddenKind, Code: graph.NotEncrypted}, languageOf(r)))
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), clientKey{}, client)))
	})
}

// clientBehind returns the client of a request, and whether it came encrypted. Without proxies the
// listener encrypts. With proxies only these may send, each says in X-Forwarded-For from whom it got the
// request, and the right-most address that is no proxy is the client: what stands left of it is what
// the client says of itself.
func clientBehind(r *http.Request, proxies []netip.Prefix) (client string, encrypted bool) {
	sender, known := address(r.RemoteAddr)
	if len(proxies) == 0 {
		if !known {
			return r.RemoteAddr, true
		}
		return sender.String(), true
	}
	if !known || !within(proxies, sender) || last(r.Header.Values("X-Forwarded-Proto")) != "https" {
		return "", false
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for _, hop := range slices.Backward(hops) {
		from, known := address(strings.TrimSpace(hop))
		if !known {
			break
		}
		sender = from
		if !within(proxies, from) {
			break
		}
	}
	return sender.String(), true
}

// address reads an IP address, with or without a port.
func address(text string) (netip.Addr, bool) {
	if with, err := netip.ParseAddrPort(text); err == nil {
		return with.Addr().Unmap().WithZone(""), true
	}
	bare, err := netip.ParseAddr(strings.Trim(text, "[]"))
	return bare.Unmap().WithZone(""), err == nil
}

func within(blocks []netip.Prefix, ip netip.Addr) bool {
	return slices.ContainsFunc(blocks, func(block netip.Prefix) bool { return block.Contains(ip) })
}

// last returns the last of a header's comma-separated values, in small letters.
func last(values []string) string {
	all := strings.Split(strings.Join(values, ","), ",")
	return strings.ToLower(strings.TrimSpace(all[len(all)-1]))
}
