package main

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// health runs the command in this process.
func health(t *testing.T, addr string) (said string, status int) {
	t.Helper()
	var out, errOut bytes.Buffer
	status = run(t.Context(), []string{"--language", "en", "health", "--operations", addr}, &out, &errOut)
	return errOut.String(), status
}

func TestHealthTellsWhetherAServerIsReady(t *testing.T) {
	answer := http.StatusOK
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/readyz" {
			answer = http.StatusNotFound
		}
		w.WriteHeader(answer)
	}))
	defer server.Close()
	_, port, _ := net.SplitHostPort(server.Listener.Addr().String())
	for _, addr := range []string{"127.0.0.1:" + port, ":" + port, "0.0.0.0:" + port} {
		if said, status := health(t, addr); status != 0 || said != "Ready.\n" {
			t.Errorf("%s: %d %s", addr, status, said)
		}
	}
	answer = http.StatusServiceUnavailable
	if said, status := health(t, "127.0.0.1:"+port); status != 1 || !strings.Contains(said, "does not answer") {
		t.Errorf("not ready: %d %s", status, said)
	}
	server.Close()
	if said, status := health(t, "127.0.0.1:"+port); status != 1 || !strings.Contains(said, "does not answer") {
		t.Errorf("nobody there: %d %s", status, said)
	}
	if said, status := health(t, "hier"); status != 1 || !strings.Contains(said, "HOST:PORT") {
		t.Errorf("no address: %d %s", status, said)
	}
}

func TestTheDemoAnswersAboutItselfWhereItIsAsked(t *testing.T) {
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	addr := free.Addr().String()
	_ = free.Close()
	ctx, stop := context.WithCancel(t.Context())
	ready, ended := make(chan struct{}), make(chan error, 1)
	go func() {
		status := run(ctx, []string{"--language", "en", "demo", "--addr", "127.0.0.1:0", "--operations", addr}, new(bytes.Buffer), signalling{ready})
		if status != 0 {
			ended <- fmt.Errorf("status %d", status)
		}
		close(ended)
	}()
	select {
	case <-ready:
	case err := <-ended:
		t.Fatal(err)
	}
	if said, status := health(t, addr); status != 0 {
		t.Errorf("%d %s", status, said)
	}
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if _, status := health(t, addr); status != 1 {
		t.Errorf("after the end: %d", status)
	}
}

// signalling closes a channel when the program says that it is ready.
type signalling struct{ ready chan struct{} }

func (s signalling) Write(p []byte) (int, error) {
	if bytes.Contains(p, []byte("is ready at")) {
		close(s.ready)
	}
	return len(p), nil
}
