package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"strings"

	"spinweb/graph"
	"spinweb/web"
)

// entranceFlags say how the service is reached. Passwords go over it, so it is encrypted here, or by a
// proxy that is named.
type entranceFlags struct {
	Addr    string   `help:"Address to listen on." default:":8443" env:"SPINWEB_ADDR"`
	TLSCert string   `help:"File with the certificate and its chain, PEM; read again when it changes." env:"SPINWEB_TLS_CERT" type:"path" name:"tls-cert"`
	TLSKey  string   `help:"File with the key of the certificate, PEM." env:"SPINWEB_TLS_KEY" type:"path" name:"tls-key"`
	Proxy   []string `help:"Address or block of a proxy that encrypts and sets X-Forwarded-For and X-Forwarded-Proto. Only these may then connect." env:"SPINWEB_PROXY" placeholder:"10.0.0.0/24"`
	Host    []string `help:"Name under which the service is reached; other names are refused. None: any name, since a cookie is bound to the name under which it was set." env:"SPINWEB_HOST" placeholder:"spinweb.gemeente.example"`
}

// entrance checks the flags before anything is opened. It returns what the server must know of them, and
// how to listen.
func (f entranceFlags) entrance(log *slog.Logger) (web.Options, func(context.Context) (net.Listener, error), error) {
	options := web.Options{}
	for _, host := range f.Host {
		options.Hosts = append(options.Hosts, strings.ToLower(host))
	}
	for _, text := range f.Proxy {
		block, err := proxyBlock(text)
		if err != nil {
			return options, nil, err
		}
		options.Proxies = append(options.Proxies, block)
	}
	encrypts, named := f.TLSCert != "" && f.TLSKey != "", len(options.Proxies) > 0
	if encrypts == named || (f.TLSCert == "") != (f.TLSKey == "") {
		return options, nil, &graph.Error{Kind: graph.InvalidKind, Code: graph.ServeNeedsTLS}
	}
	if named {
		return options, f.listen, nil
	}
	certificate, err := openCertificate(f.TLSCert, f.TLSKey, log)
	if err != nil {
		return options, nil, err
	}
	return options, func(ctx context.Context) (net.Listener, error) {
		plain, err := f.listen(ctx)
		if err != nil {
			return nil, err
		}
		return tls.NewListener(plain, &tls.Config{GetCertificate: certificate.get, NextProtos: []string{"h2", "http/1.1"},
			MinVersion: tls.VersionTLS12}), nil
	}, nil
}

func (f entranceFlags) listen(ctx context.Context) (net.Listener, error) {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", f.Addr)
	if err != nil {
		return nil, fmt.Errorf("listen on %s: %w; choose another with --addr", f.Addr, err)
	}
	return listener, nil
}

// proxyBlock reads an address, which stands for itself alone, or a block of them.
func proxyBlock(text string) (netip.Prefix, error) {
	if ip, err := netip.ParseAddr(text); err == nil {
		return netip.PrefixFrom(ip.Unmap(), ip.Unmap().BitLen()), nil
	}
	block, err := netip.ParsePrefix(text)
	if err != nil {
		return netip.Prefix{}, graph.Invalid(graph.Finding{Field: "--proxy", Code: graph.BadProxy})
	}
	return block.Masked(), nil
}

// site is under which name and port the service is reached, as far as it can know.
func (f entranceFlags) site(bound net.Addr) string {
	host, port, _ := net.SplitHostPort(bound.String())
	if ip := net.ParseIP(host); ip != nil && ip.IsUnspecified() {
		host = "localhost"
	}
	switch {
	case len(f.Host) > 0 && len(f.Proxy) > 0: // the proxy has the usual port
		return f.Host[0]
	case len(f.Host) > 0:
		host = f.Host[0]
	}
	return net.JoinHostPort(host, port)
}
