package web

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"spinweb/graph"
)

// connection is an answer over a connection that keeps the deadline for reading.
type connection struct {
	*httptest.ResponseRecorder
	readBy time.Time
}

// SetReadDeadline does as http.ResponseController says.
func (c *connection) SetReadDeadline(deadline time.Time) error {
	c.readBy = deadline
	return nil
}

// Once a body is read, net/http lifts the deadline and reads on only to notice that the client goes. A deadline that
// passes meanwhile it takes for that, and ends the request.
func TestARequestWhoseBodyIsReadHasNoDeadlineForReading(t *testing.T) {
	s := serve(t, newWorld().delivery)
	c := s.as(t, graph.Networker)
	for _, asked := range []struct {
		path, body string
		status     int
	}{
		{"/v1/actors", `{"kind":"Organisation","attributes":{"name":"Buurtkamer"}}`, http.StatusCreated},
		{"/v1/actors/_search", `{"text":"buurtkamer"}`, http.StatusOK},
	} {
		r := httptest.NewRequestWithContext(t.Context(), post, asked.path, strings.NewReader(asked.body))
		r.Host = "127.0.0.1:8080"
		r.Header.Set("Cookie", c.cookie)
		r.Header.Set("Content-Type", "application/json")
		at := &connection{ResponseRecorder: httptest.NewRecorder()}
		s.Handler().ServeHTTP(at, r)
		if at.Code != asked.status || !at.readBy.IsZero() {
			t.Errorf("%s: %d %s, and it would end in %v", asked.path, at.Code, at.Body, time.Until(at.readBy))
		}
	}
}
