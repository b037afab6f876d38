package web

import (
	"net/http"
	"reflect"
	"strconv"

	"github.com/danielgtaylor/huma/v2"

	"spinweb/graph/gate"
)

// Work is how far the work on an answer is that takes longer than a request waits.
type Work struct {
	Done int `json:"done" doc:"How many parts are done."`
	Of   int `json:"of" doc:"How many parts there are; 0 until the work begins."`
}

// whenReady is an answer, or how far the work on it is: then the status is 202, and the same request a
// little later gets the rest.
type whenReady[T any] struct {
	Status     int
	RetryAfter string `header:"Retry-After"`
	Body       any    // a T, or Work
}

const askAgainAfter = 1 // second

func whetherReady[T any](answer T, progress *gate.Progress) *whenReady[T] {
	if progress != nil {
		return &whenReady[T]{http.StatusAccepted, strconv.Itoa(askAgainAfter), Work{progress.Done, progress.Of}}
	}
	return &whenReady[T]{Status: http.StatusOK, Body: answer}
}

// working makes an operation of a handler whose answer may have to be worked out first, and describes both
// the answer and what comes while the work is not done.
func working[I, T any](run handler[I, whenReady[T]]) binder {
	return func(s *Server, api huma.API, operation huma.Operation) {
		content := func(of reflect.Type) map[string]*huma.MediaType {
			return map[string]*huma.MediaType{"application/json": {Schema: api.OpenAPI().Components.Schemas.Schema(of, true, "")}}
		}
		operation.Responses[strconv.Itoa(http.StatusOK)] = &huma.Response{Content: content(reflect.TypeFor[T]())}
		operation.Responses[strconv.Itoa(http.StatusAccepted)] = &huma.Response{
			Description: "Still being worked out, and nothing is changed yet: send the same request again a little later, under the same Idempotency-Key if it had one.",
			Headers:     map[string]*huma.Header{"Retry-After": {Description: "In how many seconds.", Schema: &huma.Schema{Type: huma.TypeString}}},
			Content:     content(reflect.TypeFor[Work]()),
		}
		handle(run)(s, api, operation)
	}
}
