package web

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"github.com/danielgtaylor/huma/v2/adapters/humagin"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// What takes longer than a request waits is too large for the world of these tests: here a handler only says so.
func TestAnAnswerThatIsStillWorkedOutSaysHowFarItIs(t *testing.T) {
	s := serve(t, newWorld().delivery)
	progress := &gate.Progress{Done: 3, Of: 9}
	answer := func(context.Context, *gate.Session, *struct{}) (*whenReady[Cluster], error) {
		return whetherReady(Cluster{Size: 7}, progress), nil
	}
	probe := route{get, "/v1/probe", mayDo(graph.SeeNetwork), compressed(working(answer)), says{"probe", "A probe", "Een proef"}, example{}}
	if err := s.register(humagin.New(s.engine, humaConfig()), probe); err != nil {
		t.Fatal(err)
	}
	c := s.as(t, graph.Networker).with("Accept-Encoding", "gzip")
	got := c.do(get, "/v1/probe", "")
	if got.status != http.StatusAccepted || got.header.Get("Retry-After") != "1" || got.header.Get("Content-Encoding") != "" ||
		strings.TrimSpace(got.body) != `{"done":3,"of":9}` {
		t.Errorf("%d %v %s", got.status, got.header, got.body)
	}
	progress = nil
	got = c.do(get, "/v1/probe", "")
	if got.status != http.StatusOK || got.header.Get("Retry-After") != "" || got.header.Get("Content-Encoding") != "gzip" {
		t.Errorf("once it is ready: %d %v", got.status, got.header)
	}
}

func TestTheDocumentSaysWhichAnswersMayHaveToBeWorkedOut(t *testing.T) {
	s := serve(t, newWorld().delivery)
	answers := map[string]string{"getMap": "MapView", "getOverview": "Overview", "getMeasures": "MeasuresReport", "getPlace": "PlaceReport",
		"moveNodes": "Arrangement", "rearrangeMap": "Arrangement", "shareArrangement": "Arrangement", "adoptArrangement": "Arrangement"}
	for _, r := range s.routes {
		responses := operationOf(s.openapi.Paths[r.path], r.method).Responses
		answer, works := answers[r.says.id]
		if !works {
			continue
		}
		for status, schema := range map[string]string{"200": answer, "202": "Work"} {
			response := responses[status]
			if response == nil || response.Content["application/json"].Schema.Ref != "#/components/schemas/"+schema {
				t.Errorf("%s, %s: %+v", r.says.id, status, response)
			}
		}
		delete(answers, r.says.id)
	}
	if len(answers) > 0 {
		t.Errorf("no operation %v", answers)
	}
}
