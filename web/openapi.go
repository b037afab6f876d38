package web

import (
	"encoding/json"
	"io"
	"net/http"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"spinweb/graph"
)

// humaConfig describes the API. huma's own pages, schema links and defaults are left out.
func humaConfig() huma.Config {
	huma.ValidateStrictCasing = true // encoding/json takes a name in any case
	huma.NewErrorWithContext = fromHuma
	huma.NewError = func(status int, message string, errs ...error) huma.StatusError {
		return fromHuma(nil, status, message, errs...)
	}
	registry := huma.NewMapRegistry("#/components/schemas/", huma.DefaultSchemaNamer)
	return huma.Config{
		OpenAPI: &huma.OpenAPI{
			OpenAPI: "3.1.0",
			Info: &huma.Info{
				Title:   "Spin in het web",
				Version: Version,
				Description: "Maps the network of a neighbourhood and finds its missing links. Names are English, with *schakel*, " +
					"*wijk* and *buurt* kept; the design rules of the Dutch government prefer Dutch names where there is no English " +
					"glossary, and there is one here.\n\nBrengt het netwerk van een buurt in kaart en vindt ontbrekende schakels.\n\n" +
					"Glossary: schakel = connector; wijk = district; buurt = neighbourhood; resident = bewoner; " +
					"network worker = netwerker; work area = werkgebied; case = casus; referral = verwijzing; tie = contact.",
				Contact: &huma.Contact{Name: "Spin in het web", Email: "info@spinweb.example", URL: "https://spinweb.example"},
				License: &huma.License{Name: "EUPL-1.2", Identifier: "EUPL-1.2"},
			},
			Components: &huma.Components{Schemas: registry},
		},
		Formats:                      map[string]huma.Format{"application/json": jsonFormat, "json": jsonFormat},
		DefaultFormat:                "application/json",
		RejectUnknownQueryParameters: true,
	}
}

var jsonFormat = huma.Format{
	Marshal: func(w io.Writer, v any) error {
		encoder := json.NewEncoder(w)
		encoder.SetEscapeHTML(false)
		return encoder.Encode(v)
	},
	Unmarshal: json.Unmarshal,
}

// document adds what every operation has in common: the headers that the session reads.
func document(api huma.API, operation *huma.Operation, r route) {
	header := func(name, doc string, required bool, schema huma.Schema) {
		schema.Type = huma.TypeString
		operation.Parameters = append(operation.Parameters, &huma.Param{Name: name, In: "header", Required: required,
			Description: doc, Schema: &schema})
	}
	header("Accept-Language", "nl (default) or en: the language of labels, reasons and problems.", false, huma.Schema{})
	if r.rule.open == "" {
		header("Purpose", "Why a name is opened that is not seen by default. It is recorded.", false, huma.Schema{Enum: purposes()})
		header(backgroundHeader, "true when a program asks by itself, while nobody is there: the session then ends when it would have.", false, huma.Schema{})
	}
	if r.method != http.MethodGet && r.rule.open == "" && r.rule.action != "actor.search" {
		header("Idempotency-Key", "8 to 64 letters, digits, - or _. A retry with the same key changes nothing more; another request with it is refused.", false,
			huma.Schema{Pattern: idempotencyKey.String()})
	}
	if changes(r) {
		header("If-Match", `The ETag that you read, such as "12".`, true, huma.Schema{Pattern: etag.String()})
	}
}

func purposes() []any {
	var codes []any
	for _, purpose := range graph.Purposes() {
		codes = append(codes, purpose.Code)
	}
	return codes
}

// changes reports whether the route changes an existing record.
func changes(r route) bool {
	return r.method == http.MethodPatch || strings.HasSuffix(r.path, "/_end") || r.rule.action == graph.BinActor || r.rule.action == graph.BinTie
}

// guessable reports whether a password can be tried at the path.
func guessable(path string) bool {
	return path == "/v1/session" || strings.HasSuffix(path, "/_password")
}

// finishResponses writes the statuses that the operation really gives in place of huma's defaults.
func finishResponses(operation *huma.Operation) {
	delete(operation.Responses, "default")
	statuses := []int{400, 401, 403, 404, 500, 503}
	if operation.Method != http.MethodGet {
		statuses = append(statuses, 409, 413, 415, 422, 507)
	}
	if _, limited := operation.Responses["429"]; limited {
		statuses = append(statuses, 429)
	}
	for _, parameter := range operation.Parameters {
		if parameter.Name == "If-Match" {
			statuses = append(statuses, 412, 428)
		}
	}
	if guessable(operation.Path) {
		statuses = append(statuses, 429)
	}
	version := map[string]*huma.Header{"API-Version": {Description: "The version of the API.", Schema: &huma.Schema{Type: huma.TypeString}}}
	problem := &huma.Schema{Ref: "#/components/schemas/Problem"}
	for _, status := range statuses {
		operation.Responses[strconv.Itoa(status)] = &huma.Response{
			Description: http.StatusText(status),
			Content:     map[string]*huma.MediaType{"application/problem+json": {Schema: problem}},
		}
	}
	for _, response := range operation.Responses {
		if response.Headers == nil {
			response.Headers = map[string]*huma.Header{}
		}
		for name, header := range version {
			response.Headers[name] = header
		}
	}
}
