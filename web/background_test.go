package web

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/gate"
)

func TestAPageThatAsksByItselfKeepsNoSessionFromEnding(t *testing.T) {
	var ahead atomic.Int64
	clock := func() time.Time { return testNow.Add(time.Duration(ahead.Load())) }
	g, operator, err := gate.OpenAsOperator(t.Context(), "sqlite:"+t.TempDir(), gate.Options{Clock: clock})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = g.Close() })
	server, err := New(Options{Gate: g, Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Mode: Accounts})
	if err != nil {
		t.Fatal(err)
	}
	_, invitation, err := g.As(operator, gate.Circumstances{Access: "test"}).AddAccount(t.Context(),
		gate.AccountDraft{Login: "noor", Role: string(graph.PolicyAdviser)}, "")
	if err != nil {
		t.Fatal(err)
	}
	request := httptest.NewRequest(http.MethodPost, "/v1/invitations/_accept", strings.NewReader(`{"token":"`+invitation.Token+`","password":"`+testPassword+`"}`))
	request.Header.Set("Content-Type", "application/json")
	in := httptest.NewRecorder()
	server.Handler().ServeHTTP(in, request)
	ask := func(background string) int {
		ahead.Add(int64(20 * time.Minute))
		request := httptest.NewRequest(http.MethodGet, "/v1/me", nil)
		request.Header.Set("Cookie", in.Header().Get("Set-Cookie"))
		request.Header.Set("Background", background)
		answer := httptest.NewRecorder()
		server.Handler().ServeHTTP(answer, request)
		return answer.Code
	}
	for i, step := range []struct {
		background string
		status     int
	}{{"false", 200}, {"", 200}, {"true", 200}, {"true", 401}} {
		if status := ask(step.background); status != step.status {
			t.Errorf("request %d: %d", i, status)
		}
	}
}
