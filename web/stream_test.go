package web

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"spinweb/graph"
)

// listening is a service behind a real listener.
type listening struct {
	*service
	url    string
	stop   context.CancelFunc
	served chan error
}

func listen(t *testing.T, s *service) *listening {
	t.Helper()
	l := &listening{service: s, served: make(chan error, 1)}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	l.url, l.stop = "http://"+listener.Addr().String(), stop
	go func() { l.served <- l.Serve(ctx, listener) }()
	return l
}

// end stops the service and waits for it.
func (l *listening) end(t *testing.T) {
	t.Helper()
	l.stop()
	if err := <-l.served; err != nil {
		t.Errorf("serve: %v", err)
	}
}

// stream is an open stream of events.
type stream struct {
	*http.Response
	lines *bufio.Scanner
}

// follow opens a stream. Its reader fails after five seconds of silence or of anything else.
func follow(t *testing.T, url string, c *client, lastID string) *stream {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	t.Cleanup(cancel)
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/v1/changes/stream", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Cookie", c.cookie)
	if lastID != "" {
		r.Header.Set("Last-Event-ID", lastID)
	}
	transport := &http.Transport{}
	t.Cleanup(transport.CloseIdleConnections)
	got, err := transport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = got.Body.Close() })
	return &stream{got, bufio.NewScanner(got.Body)}
}

// event is the next event, as its lines; "" when the stream has ended.
func (s *stream) event() string {
	var event []string
	for s.lines.Scan() {
		line := s.lines.Text()
		switch {
		case line == "" && len(event) > 0:
			return strings.Join(event, "|")
		case line != "" && !strings.HasPrefix(line, ":"):
			event = append(event, line)
		}
	}
	return ""
}

func (s *service) revision(t *testing.T) int {
	t.Helper()
	return int(s.gate.Revision())
}

func told(revision int) string {
	return fmt.Sprintf(`id: %d|event: revision|data: {"revision":%d}`, revision, revision)
}

func (s *service) addOrganisation(t *testing.T) {
	t.Helper()
	if got := s.as(t, graph.Networker).do(post, "/v1/actors", `{"kind":"Organisation","attributes":{"name":"Buurtkamer"}}`); got.status != http.StatusCreated {
		t.Fatalf("add: %d", got.status)
	}
}

func TestAStreamTellsWhereItIsAndThenEveryNewRevision(t *testing.T) {
	opened := serve(t, newWorld().delivery)
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	l := listen(t, opened)
	defer l.end(t)
	l.as(t, graph.Networker) // an account is a change of its own
	s := follow(t, l.url, l.as(t, graph.PrivacyOfficer), "")
	if s.Header.Get("Content-Type") != "text/event-stream" || s.Header.Get("API-Version") == "" || s.Header.Get("Cache-Control") != "no-store" {
		t.Errorf("headers %v", s.Header)
	}
	now := l.revision(t)
	if got := s.event(); got != told(now) {
		t.Errorf("first %s", got)
	}
	l.addOrganisation(t)
	if got := s.event(); got != told(now+1) {
		t.Errorf("after a write %s", got)
	}
	_ = s.Body.Close()
}

func TestWhoKnowsTheRevisionOfMeHearsNoNewsUntilSomethingChanges(t *testing.T) {
	l := listen(t, serve(t, newWorld().delivery))
	defer l.end(t)
	c := l.as(t, graph.Networker)
	known := int(c.do(get, "/v1/me", "").json(t)["revision"].(float64))
	s := follow(t, l.url, c, "")
	if got := s.event(); got != told(known) {
		t.Errorf("after /v1/me of revision %d the stream first tells %s", known, got)
	}
	l.addOrganisation(t)
	if again := int(c.do(get, "/v1/me", "").json(t)["revision"].(float64)); again != known+1 {
		t.Errorf("after a write /v1/me tells %d, before it %d", again, known)
	}
}

func TestAStreamIsTakenUpWhereItBroke(t *testing.T) {
	l := listen(t, serve(t, newWorld().delivery))
	defer l.end(t)
	c := l.as(t, graph.Networker)
	before := l.revision(t)
	l.addOrganisation(t)
	if got := follow(t, l.url, c, fmt.Sprint(before)).event(); got != told(before+1) {
		t.Errorf("who missed one is told %s", got)
	}
	upToDate := follow(t, l.url, c, fmt.Sprint(before+1))
	l.addOrganisation(t)
	if got := upToDate.event(); got != told(before+2) {
		t.Errorf("who missed nothing is told %s", got)
	}
	if malformed := follow(t, l.url, c, "twaalf"); malformed.StatusCode != http.StatusBadRequest {
		t.Errorf("a malformed ID is answered with %d", malformed.StatusCode)
	}
}

func TestAStreamHearsThatTheServerStops(t *testing.T) {
	l := listen(t, serve(t, newWorld().delivery))
	s := follow(t, l.url, l.as(t, graph.Networker), "")
	s.event()
	l.end(t)
	if got := s.event(); got != "event: bye|data: {}" {
		t.Errorf("told %s", got)
	}
	if got := s.event(); got != "" {
		t.Errorf("after bye %s", got)
	}
	if l.streams.count() != 0 {
		t.Errorf("%d streams are counted after the end", l.streams.count())
	}
}

func TestAStreamOutlivesTheLimitsOnARequest(t *testing.T) {
	l := serve(t, newWorld().delivery)
	l.streams.heartbeat = 20 * time.Millisecond
	server := httptest.NewUnstartedServer(l.Handler())
	server.Config.ReadTimeout, server.Config.WriteTimeout = 100*time.Millisecond, 100*time.Millisecond
	server.Start()
	defer server.Close()
	defer l.streams.stop()
	s := follow(t, server.URL, l.as(t, graph.Networker), "")
	beats := 0
	for began := time.Now(); (beats < 5 || time.Since(began) < 300*time.Millisecond) && s.lines.Scan(); {
		if strings.HasPrefix(s.lines.Text(), ":") {
			beats++
		}
	}
	l.addOrganisation(t)
	if got := s.event(); beats < 5 || got != told(l.revision(t)) {
		t.Errorf("%d heartbeats, then %q", beats, got)
	}
}

func TestAStreamEndsWithTheRightsOfItsViewer(t *testing.T) {
	l := listen(t, serve(t, newWorld().delivery))
	defer l.end(t)
	l.streams.recheck = 10 * time.Millisecond
	c := l.as(t, graph.Networker)
	s := follow(t, l.url, c, "")
	s.event()
	if left := c.do(remove, "/v1/session", ""); left.status != http.StatusNoContent {
		t.Fatal(left.status)
	}
	if got := s.event(); got != "" || s.lines.Err() != nil {
		t.Errorf("after leaving %q, %v", got, s.lines.Err())
	}
}

func TestOneViewerDoesNotTakeAllStreams(t *testing.T) {
	l := listen(t, serve(t, newWorld().delivery))
	defer l.end(t)
	l.streams.each, l.streams.most = 1, 2
	networker := l.as(t, graph.Networker)
	first := follow(t, l.url, networker, "")
	first.event()
	if got := follow(t, l.url, networker, ""); got.StatusCode != http.StatusTooManyRequests || got.Header.Get("Retry-After") == "" {
		t.Errorf("a second stream of one viewer: %d", got.StatusCode)
	}
	follow(t, l.url, l.as(t, graph.Manager), "").event()
	if got := follow(t, l.url, l.as(t, graph.TeamMember), ""); got.StatusCode != http.StatusTooManyRequests {
		t.Errorf("a third stream of the server: %d", got.StatusCode)
	}
}
