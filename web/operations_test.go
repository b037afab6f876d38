package web

import (
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"spinweb/graph"
)

func (s *service) operations(path string) answer {
	recorder := httptest.NewRecorder()
	s.Operations().ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, path, nil))
	return answer{recorder.Code, recorder.Result().Header, recorder.Body.String()}
}

func TestAServerIsReadyUntilItStopsAndAliveAllTheTime(t *testing.T) {
	s := serve(t, newWorld().delivery)
	if ready := s.operations("/readyz"); ready.status != http.StatusOK || ready.body != "ready\n" {
		t.Errorf("ready: %d %s", ready.status, ready.body)
	}
	s.streams.stop()
	if stopping := s.operations("/readyz"); stopping.status != http.StatusServiceUnavailable || stopping.body != "stopping\n" {
		t.Errorf("stopping: %d %s", stopping.status, stopping.body)
	}
	if alive := s.operations("/healthz"); alive.status != http.StatusOK {
		t.Errorf("alive: %d", alive.status)
	}
}

func TestAServerWhoseStoreDoesNotAnswerIsNotReady(t *testing.T) {
	s := serve(t, newWorld().delivery)
	if err := s.gate.Close(); err != nil {
		t.Fatal(err)
	}
	if got := s.operations("/readyz"); got.status != http.StatusServiceUnavailable || s.operations("/healthz").status != http.StatusOK {
		t.Errorf("%d %s", got.status, got.body)
	}
}

func TestTheOperationsPortAnswersNothingElse(t *testing.T) {
	s := serve(t, newWorld().delivery)
	for _, path := range []string{"/", "/v1/me", "/debug/pprof/", "/metrics/x"} {
		if got := s.operations(path); got.status != http.StatusNotFound {
			t.Errorf("%s: %d", path, got.status)
		}
	}
}

func TestMetricsCountByRouteAndNeverByPath(t *testing.T) {
	s := serve(t, newWorld().delivery)
	c := s.as(t, graph.Networker)
	c.do(get, "/v1/actors/"+string(key("plain")), "")
	c.do(get, "/v1/actors/"+string(key("far")), "")
	c.do(get, "/v1/geheim/"+string(key("plain")), "")
	c.do("GEHEIM", "/v1/me", "")
	metrics := s.operations("/metrics").body
	for _, want := range []string{
		`spinweb_http_requests_total{method="GET",route="/v1/actors/:id",status="2xx"} 1`,
		`spinweb_http_requests_total{method="GET",route="/v1/actors/:id",status="4xx"} 1`,
		`spinweb_http_requests_total{method="GET",route="none",status="4xx"} 1`,
		`spinweb_http_requests_total{method="other",route="none",status="4xx"} 1`,
		`spinweb_http_request_duration_seconds_count{method="GET",route="/v1/actors/:id"} 2`,
		"spinweb_streams_open 0", "spinweb_store_revision 1", "go_goroutines", "process_start_time_seconds",
	} {
		if !strings.Contains(metrics, want) {
			t.Errorf("no %s in\n%s", want, regexp.MustCompile(`(?m)^(#|go_|process_).*\n`).ReplaceAllString(metrics, ""))
		}
	}
	if strings.Contains(strings.ToLower(metrics), "geheim") || strings.Contains(metrics, string(key("plain"))) {
		t.Error("what a client sent stands in the metrics")
	}
}
