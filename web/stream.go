package web

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// Changes as server-sent events: numbers of revisions and nothing else. What changed is asked for by
// whoever may see it.

const streamPath = "/v1/changes/stream"

func (s *Server) streamRoutes() []route {
	follow := route{method: get, path: streamPath, rule: mayDo(graph.WatchChanges),
		says: says{"followChanges", "Follow changes: a server-sent event for each new revision",
			"Volg veranderingen: een bericht bij elke nieuwe revisie"}}
	follow.handle = s.followChanges(follow)
	return []route{follow}
}

type following struct {
	LastEventID int64 `header:"Last-Event-ID" minimum:"0" doc:"The last revision that was seen; only a later one is told."`
}

// followChanges documents the stream and answers with it. Its rights are checked as those of every
// request, and again while it lasts.
func (s *Server) followChanges(r route) binder {
	stream := handle(func(ctx context.Context, session *gate.Session, in *following) (*huma.StreamResponse, error) {
		leave, err := s.streams.enter(session.Viewer())
		if err != nil {
			return nil, err
		}
		return &huma.StreamResponse{Body: func(answer huma.Context) {
			defer leave()
			s.follow(answer, r, graph.Revision(in.LastEventID))
		}}, nil
	})
	return func(s *Server, api huma.API, operation huma.Operation) {
		operation.Responses["200"] = &huma.Response{Description: "Events named revision with the number as id, and at the end bye.",
			Content: map[string]*huma.MediaType{"text/event-stream": {Schema: &huma.Schema{Type: huma.TypeString},
				Example: "id: 12\nevent: revision\ndata: {\"revision\":12}\n\n"}}}
		operation.Responses["429"] = &huma.Response{}
		stream(s, api, operation)
	}
}

// follow writes events until the client goes, its rights end or the server stops.
func (s *Server) follow(answer huma.Context, r route, seen graph.Revision) {
	ctx, cancel := context.WithCancel(answer.Context())
	defer cancel()
	told := s.gate.Watch(ctx)
	out := openEvents(humagin.Unwrap(answer).Writer)
	beat, check := time.NewTicker(s.streams.heartbeat), time.NewTicker(s.streams.recheck)
	defer beat.Stop()
	defer check.Stop()
	for out.err == nil {
		select {
		case revision, open := <-told:
			if !open {
				return
			}
			if revision != seen {
				seen = revision
				out.revision(revision)
			}
		case <-beat.C:
			out.write(": \n\n")
		case <-check.C:
			if !s.stillMay(answer, r) {
				return
			}
		case <-s.streams.stopping:
			out.write("event: bye\ndata: {}\n\n")
			return
		}
	}
}

// stillMay reports whether a request that was let in would be let in now.
func (s *Server) stillMay(request huma.Context, r route) bool {
	session, err := s.session(request, r)
	return err == nil && session.May(r.rule.action) == nil
}

// events writes server-sent events. After an error it writes nothing more.
type events struct {
	http.ResponseWriter
	control *http.ResponseController
	err     error
}

// openEvents begins a stream. The server's limits on a whole request do not hold for it: there is nothing
// more to read, and each event has a deadline of its own.
func openEvents(w http.ResponseWriter) *events {
	e := &events{ResponseWriter: w, control: http.NewResponseController(w)}
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("X-Accel-Buffering", "no") // a proxy that gathers answers would keep them back
	if err := e.control.SetReadDeadline(time.Time{}); err != nil {
		e.err = fmt.Errorf("lift the read deadline: %w", err)
	}
	e.write(": \n\n")
	return e
}

func (e *events) revision(revision graph.Revision) {
	e.write(fmt.Sprintf("id: %d\nevent: revision\ndata: {\"revision\":%d}\n\n", revision, revision))
}

func (e *events) write(event string) {
	if e.err != nil {
		return
	}
	if e.err = e.control.SetWriteDeadline(time.Now().Add(eventDeadline)); e.err != nil {
		return
	}
	if _, e.err = e.ResponseWriter.Write([]byte(event)); e.err == nil {
		e.err = e.control.Flush()
	}
}
