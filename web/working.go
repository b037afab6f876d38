package web

import (
	"encoding/json"
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
	Body       readyOrWork[T]
}

const askAgainAfter = 1 // second

func whetherReady[T any](answer T, progress *gate.Progress) *whenReady[T] {
	if progress != nil {
		return &whenReady[T]{http.StatusAccepted, strconv.Itoa(askAgainAfter), readyOrWork[T]{work: &Work{progress.Done, progress.Of}}}
	}
	return &whenReady[T]{Status: http.StatusOK, Body: readyOrWork[T]{answer: answer}}
}

// readyOrWork is written and described as the answer, and with status 202 written as the work.
type readyOrWork[T any] struct {
	answer T
	work   *Work
}

// MarshalJSON implements json.Marshaler.
func (r readyOrWork[T]) MarshalJSON() ([]byte, error) {
	if r.work != nil {
		return json.Marshal(r.work)
	}
	return json.Marshal(r.answer)
}

// Schema implements huma.SchemaProvider.
func (r readyOrWork[T]) Schema(registry huma.Registry) *huma.Schema {
	return registry.Schema(reflect.TypeFor[T](), true, "")
}

// working describes what an operation answers while the work is not done.
func working(run binder) binder {
	return func(s *Server, api huma.API, operation huma.Operation) {
		schema := api.OpenAPI().Components.Schemas.Schema(reflect.TypeFor[Work](), true, "")
		operation.Responses[strconv.Itoa(http.StatusAccepted)] = &huma.Response{
			Description: "Still being worked out: send the same request again a little later.",
			Headers:     map[string]*huma.Header{"Retry-After": {Description: "In how many seconds.", Schema: &huma.Schema{Type: huma.TypeString}}},
			Content:     map[string]*huma.MediaType{"application/json": {Schema: schema}},
		}
		run(s, api, operation)
	}
}
