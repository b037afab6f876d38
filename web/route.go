package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// route is one operation of the API. It is written without field names, so that a route without an
// access rule, a text or an example does not compile.
type route struct {
	method  string
	path    string
	rule    rule
	handle  binder
	says    says
	example example
}

// rule is who may call a route: whoever may do the action, or everybody for a reason.
type rule struct {
	action graph.Action
	open   string
}

func mayDo(action graph.Action) rule { return rule{action: action} }

// anybody opens a route to callers without a role. The reason is read in the table of routes.
func anybody(reason string) rule { return rule{open: reason} }

// says is what the API document says of an operation: a name, a line in English, and one in Dutch.
type says struct {
	id      string
	english string
	dutch   string
}

// example is a request that the operation answers with success to at least one role. {names} stand for
// records that a test or a reader fills in.
type example struct {
	path  string // what stands in place of {id} or {code}
	query string
	body  string // JSON
	file  string // a table that is uploaded
}

// binder makes an operation of a handler.
type binder func(s *Server, api huma.API, operation huma.Operation)

// handler translates a request, calls one method of the session, and translates back. It neither checks
// rights nor writes a status.
type handler[I, O any] func(ctx context.Context, session *gate.Session, in *I) (*O, error)

type sessionKey struct{}

func handle[I, O any](run handler[I, O]) binder {
	return func(s *Server, api huma.API, operation huma.Operation) {
		huma.Register(api, operation, func(ctx context.Context, in *I) (*O, error) {
			session := ctx.Value(sessionKey{}).(*gate.Session)
			out, err := run(ctx, session, in)
			if err != nil {
				return nil, s.problem(ctx, session.Language(), err, out)
			}
			return out, nil
		})
	}
}

// stateful is an answer that can say how a record stands now.
type stateful interface{ state() any }

// problem is where every error of a handler becomes an answer.
func (s *Server) problem(ctx context.Context, in graph.Language, err error, out any) *Problem {
	if ctx.Err() != nil && errors.Is(err, ctx.Err()) {
		err = &graph.Error{Kind: graph.CancelledKind, Code: graph.RequestCancelled}
	}
	p := problemOf(err, in)
	if current, ok := out.(stateful); ok && p.Status == http.StatusPreconditionFailed {
		p.Current = current.state()
	}
	if p.Status >= http.StatusInternalServerError {
		s.log.Error("answer", "status", p.Status, "code", p.Code, "error", err.Error())
	}
	return p
}

func (s *Server) registerAll(api huma.API, routes []route) error {
	for _, r := range routes {
		if err := s.register(api, r); err != nil {
			return err
		}
	}
	return nil
}

// register checks that a route is whole and adds it to the API.
func (s *Server) register(api huma.API, r route) error {
	if (r.rule.action == "") == (r.rule.open == "") {
		return fmt.Errorf("route %s %s: exactly one of action and reason to be open is needed", r.method, r.path)
	}
	if r.handle == nil || r.says.id == "" || r.says.english == "" || r.says.dutch == "" {
		return fmt.Errorf("route %s %s: handler or texts are missing", r.method, r.path)
	}
	operation := huma.Operation{
		OperationID: r.says.id, Method: r.method, Path: r.path, Summary: r.says.english, Description: r.says.dutch,
		Tags: []string{strings.Split(strings.TrimPrefix(r.path, "/v1/"), "/")[0]}, MaxBodyBytes: maxBody,
		Middlewares: huma.Middlewares{s.enter(r)}, Responses: map[string]*huma.Response{}, // shared with huma's copy
		BodyReadTimeout: -1, // none: limits has read the body, and huma's five seconds would end the request
	}
	if r.method == http.MethodPost && creates(r.path) {
		operation.DefaultStatus = http.StatusCreated
	}
	document(api, &operation, r)
	r.handle(s, api, operation)
	finishResponses(&operation)
	return nil
}

// creates reports whether a POST to the path makes a record: a collection, not an operation like _end.
func creates(path string) bool {
	return !strings.Contains(path, "/_") && !strings.HasPrefix(path, "/demo/") && path != "/v1/session"
}

// enter finds out who is asking and whether that role may do this at all, before anything is read.
func (s *Server) enter(r route) func(huma.Context, func(huma.Context)) {
	return func(ctx huma.Context, next func(huma.Context)) {
		c := humagin.Unwrap(ctx)
		session, err := s.session(ctx, r)
		if err == nil && r.rule.open == "" {
			err = session.May(r.rule.action)
		}
		if err != nil {
			writeProblem(c, s.problem(c.Request.Context(), languageOf(c.Request), err, nil))
			return
		}
		next(huma.WithValue(ctx, sessionKey{}, session))
	}
}

var idempotencyKey = regexp.MustCompile(`^[A-Za-z0-9_-]{8,64}$`)

// session opens the session of whoever sends a request.
func (s *Server) session(ctx huma.Context, r route) (*gate.Session, error) {
	under := gate.Circumstances{Language: negotiate(ctx.Header("Accept-Language")), Access: r.method + " " + r.path}
	if purpose := ctx.Header("Purpose"); purpose != "" {
		under.Purpose = graph.Purpose(purpose)
		if !knownPurpose(under.Purpose) {
			return nil, graph.Invalid(graph.Finding{Field: "Purpose", Code: graph.BadCode, Params: graph.Params{"codes": purposeCodes()}})
		}
	}
	if key := ctx.Header("Idempotency-Key"); key != "" && r.method != http.MethodGet {
		if !idempotencyKey.MatchString(key) {
			return nil, graph.Invalid(graph.Finding{Field: "Idempotency-Key", Code: graph.BadKey})
		}
		under.Retry = gate.Retry{Key: key, Fingerprint: humagin.Unwrap(ctx).GetString(fingerprintKey{})}
	}
	if r.rule.open != "" { // whoever it is, what follows is the same
		return s.gate.As(gate.Viewer{}, under), nil
	}
	viewer, err := s.viewer(humagin.Unwrap(ctx).Request, r)
	if err != nil {
		return nil, err
	}
	return s.gate.As(viewer, under), nil
}

func knownPurpose(purpose graph.Purpose) bool {
	for _, known := range graph.Purposes() {
		if known.Code == string(purpose) {
			return true
		}
	}
	return false
}

func purposeCodes() string {
	codes := make([]string, 0, len(graph.Purposes()))
	for _, known := range graph.Purposes() {
		codes = append(codes, known.Code)
	}
	return strings.Join(codes, ", ")
}
