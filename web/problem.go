package web

import (
	"encoding/json"
	"errors"
	"net/http"
	"regexp"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gin-gonic/gin"
	"golang.org/x/text/language"

	"spinweb/graph"
)

// statusOf is the only table from a kind of error to a status.
var statusOf = map[graph.Kind]int{
	graph.InternalKind:      http.StatusInternalServerError,
	graph.InvalidKind:       http.StatusBadRequest,
	graph.NotFoundKind:      http.StatusNotFound,
	graph.ForbiddenKind:     http.StatusForbidden,
	graph.UnidentifiedKind:  http.StatusUnauthorized,
	graph.ConflictKind:      http.StatusConflict,
	graph.StaleKind:         http.StatusPreconditionFailed,
	graph.UnconditionalKind: http.StatusPreconditionRequired,
	graph.KeyReusedKind:     http.StatusUnprocessableEntity,
	graph.TooLargeKind:      http.StatusRequestEntityTooLarge,
	graph.UnsupportedKind:   http.StatusUnsupportedMediaType,
	graph.UnavailableKind:   http.StatusServiceUnavailable,
	graph.StorageFullKind:   http.StatusInsufficientStorage,
	graph.CancelledKind:     499,
	graph.DelayedKind:       http.StatusTooManyRequests,
}

// Problem is what went wrong, as RFC 9457 writes it.
type Problem struct {
	Type     string           `json:"type" doc:"Always about:blank: code says which problem it is."`
	Title    string           `json:"title" doc:"The name of the status."`
	Status   int              `json:"status" doc:"The HTTP status."`
	Detail   string           `json:"detail" doc:"What was wrong and what to do, in the language that was asked."`
	Code     string           `json:"code" doc:"A stable name of the problem, for programs."`
	Findings []ProblemFinding `json:"findings,omitempty" doc:"Everything that is wrong with the input, together."`
	Current  any              `json:"current,omitempty" doc:"After 412: the record as it is now, as far as you may see it."`

	retryAfter string
}

// ProblemFinding is one thing that is wrong with an input.
type ProblemFinding struct {
	Field  string `json:"field" doc:"The property or parameter."`
	Code   string `json:"code" doc:"A stable name, for programs."`
	Detail string `json:"detail" doc:"What was wrong and what to do."`
}

// Error names the problem, without detail.
func (p *Problem) Error() string { return p.Code }

// GetStatus returns the HTTP status.
func (p *Problem) GetStatus() int { return p.Status }

// ContentType is that of a problem.
func (p *Problem) ContentType(string) string { return "application/problem+json" }

// GetHeaders says when to try again.
func (p *Problem) GetHeaders() http.Header {
	if p.retryAfter == "" {
		return nil
	}
	return http.Header{"Retry-After": {p.retryAfter}}
}

// problemOf writes an error in a language. An error that nobody classified shows nothing of itself.
func problemOf(err error, in graph.Language) *Problem {
	var known *graph.Error
	if !errors.As(err, &known) {
		known = &graph.Error{Code: graph.Internal}
	}
	p := &Problem{Type: "about:blank", Status: statusOf[known.Kind], Code: string(known.Code), Detail: known.Sentence(in)}
	p.Title = http.StatusText(p.Status)
	for _, finding := range known.Findings {
		p.Findings = append(p.Findings, ProblemFinding{Field: finding.Field, Code: string(finding.Code), Detail: finding.Sentence(in)})
	}
	if known.RetryAfter > 0 {
		p.retryAfter = strconv.Itoa(int(known.RetryAfter.Seconds()))
	}
	return p
}

func writeProblem(c *gin.Context, p *Problem) { sendProblem(c.Writer, p) }

func sendProblem(w http.ResponseWriter, p *Problem) {
	protect(w.Header())
	w.Header().Set("Content-Type", p.ContentType(""))
	if p.retryAfter != "" {
		w.Header().Set("Retry-After", p.retryAfter)
	}
	w.WriteHeader(p.Status)
	_ = json.NewEncoder(w).Encode(p) // the client may be gone
}

var languages = language.NewMatcher([]language.Tag{language.Dutch, language.English})

// languageOf chooses between Dutch and English by Accept-Language, Dutch for who asks for neither.
func languageOf(r *http.Request) graph.Language { return negotiate(r.Header.Get("Accept-Language")) }

func negotiate(accepted string) graph.Language {
	wanted, _, err := language.ParseAcceptLanguage(accepted)
	if err != nil || len(wanted) == 0 {
		return graph.Dutch
	}
	if _, at, confidence := languages.Match(wanted...); at == 1 && confidence != language.No {
		return graph.English
	}
	return graph.Dutch
}

// fromHuma turns what huma found wrong with a request into a problem of ours: status 400, all findings
// together, and nothing of what was submitted.
func fromHuma(ctx huma.Context, status int, _ string, errs ...error) huma.StatusError {
	in := graph.Dutch
	if ctx != nil {
		in = negotiate(ctx.Header("Accept-Language"))
	}
	switch status {
	case http.StatusUnprocessableEntity, http.StatusBadRequest:
		findings := make([]graph.Finding, 0, len(errs))
		for _, err := range errs {
			findings = append(findings, findingOf(err))
		}
		return problemOf(graph.Invalid(findings...), in)
	case http.StatusUnsupportedMediaType:
		return problemOf(&graph.Error{Kind: graph.UnsupportedKind, Code: graph.BadMediaType}, in)
	case http.StatusRequestEntityTooLarge:
		return problemOf(&graph.Error{Kind: graph.TooLargeKind, Code: graph.BodyTooLarge, Params: graph.Params{"limit": strconv.Itoa(maxBody)}}, in)
	default:
		return problemOf(errors.Join(errs...), in)
	}
}

var ourName = regexp.MustCompile(`^[A-Za-z]+(\[\d+\])*$`)

// findingOf keeps where huma found something and what sort of thing it was. A name that the client made
// up may be anything, so it is shown only where it looks like one of ours.
func findingOf(err error) graph.Finding {
	var detail *huma.ErrorDetail
	if !errors.As(err, &detail) {
		return graph.Finding{Field: "body", Code: graph.BadJSON}
	}
	steps := strings.Split(detail.Location, ".")
	if len(steps) > 1 {
		steps = steps[1:] // without body, query or path
	}
	for i, step := range steps {
		if !ourName.MatchString(step) || len(step) > 40 {
			steps[i] = "…"
		}
	}
	if missing := missingProperty.FindStringSubmatch(detail.Message); missing != nil {
		if steps = append(steps, missing[1]); steps[0] == "body" {
			steps = steps[1:]
		}
	}
	return graph.Finding{Field: strings.Join(steps, "."), Code: codeOf(detail.Message)}
}

// missingProperty is how huma says that a property is not there; the name comes from the schema.
var missingProperty = regexp.MustCompile(`^expected required property ([A-Za-z]+) to be present$`)

func codeOf(message string) graph.Code {
	switch {
	case strings.HasPrefix(message, "unexpected property"):
		return graph.UnknownProperty
	case strings.HasPrefix(message, "unknown query parameter"):
		return graph.UnknownParameter
	case strings.HasPrefix(message, "expected required property"), strings.Contains(message, "is missing"):
		return graph.Required
	default:
		return graph.BadValue
	}
}
