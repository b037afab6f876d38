package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"time"

	"spinweb/graph"
)

// healthCommand asks a running spinweb whether it is ready, as a container's health check does.
type healthCommand struct {
	operationsFlags
}

// healthTimeout is longer than the server gives its store to answer.
const healthTimeout = 5 * time.Second

var sayHealthy = graph.Label{NL: "Klaar.", EN: "Ready."}

// Run asks once. It fails when nobody answers or the answer is that it is not ready.
func (c healthCommand) Run(ctx context.Context, t *terminal) error {
	addr, err := dialled(c.Operations)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, healthTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+addr+"/readyz", nil)
	if err != nil {
		return fmt.Errorf("ask %s: %w", addr, err)
	}
	transport := &http.Transport{DisableKeepAlives: true} // and no proxy: it is this machine that is asked
	answer, err := transport.RoundTrip(request)
	if err != nil {
		return graph.Unavailable(fmt.Errorf("ask %s: %w", addr, err))
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return graph.Unavailable(fmt.Errorf("%s answered %d", addr, answer.StatusCode))
	}
	t.say(sayHealthy)
	return nil
}

// dialled turns an address to listen on, which may stand for all of a machine's, into one to ask.
func dialled(addr string) (string, error) {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return "", graph.Invalid(graph.Finding{Field: "--operations", Code: graph.BadAddress})
	}
	if ip := net.ParseIP(host); host == "" || (ip != nil && ip.IsUnspecified()) {
		host = "127.0.0.1"
	}
	return net.JoinHostPort(host, port), nil
}
