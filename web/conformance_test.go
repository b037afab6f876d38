package web

import (
	"encoding/json"
	"mime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/danielgtaylor/huma/v2"

	"spinweb/graph"
)

// What the server answers to the walk is what the document says: the status, the media type and the shape.
// scripts/apifuzz.sh asks the same of the built program with requests that are drawn.
func TestEveryAnswerIsOneThatTheDocumentGives(t *testing.T) {
	nulls := 0
	for _, role := range []graph.Role{graph.Networker, graph.Administrator} { // every operation answers one of them
		t.Run(string(role), func(t *testing.T) {
			s := serve(t, newWorld().delivery)
			operations := map[string]*huma.Operation{}
			for _, r := range s.routes {
				operations[r.says.id] = operationOf(s.openapi.Paths[r.path], r.method)
			}
			walk(t, s, role, "", func(route, request string, got answer) {
				for _, breach := range breaches(s.openapi.Components.Schemas, operations[route], got) {
					t.Errorf("%s answers %d: %s", request, got.status, breach)
				}
				nulls += strings.Count(got.body, `"author":null`)
			})
		})
	}
	if nulls == 0 {
		t.Error("every author was shown: the walk does not look well")
	}
}

// breaches lists in what an answer differs from the document.
func breaches(registry huma.Registry, operation *huma.Operation, got answer) []string {
	documented := operation.Responses[strconv.Itoa(got.status)]
	if documented == nil {
		return []string{"the document lacks the status"}
	}
	if got.body == "" {
		return nil
	}
	media, parsed := got.header.Get("Content-Type"), any(nil)
	content := documented.Content[media]
	if content == nil {
		return []string{"the document lacks " + media}
	}
	if bare, _, err := mime.ParseMediaType(media); err != nil || !strings.HasSuffix(bare, "json") {
		return nil
	}
	if err := json.Unmarshal([]byte(got.body), &parsed); err != nil {
		return []string{err.Error()}
	}
	var result huma.ValidateResult
	huma.Validate(registry, content.Schema, huma.NewPathBuffer(nil, 0), huma.ModeReadFromServer, parsed, &result)
	var found []string
	for _, breach := range result.Errors {
		if text := breach.Error(); !slices.Contains(found, text) {
			found = append(found, text)
		}
	}
	return found
}
