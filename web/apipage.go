package web

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gin-gonic/gin"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// The readable page of the API: made at the start from the table of routes and the document, so that it
// cannot say anything else than these.

//go:embed apipage
var apiPageFiles embed.FS

type apiPage struct {
	Language string
	Version  string
	Words    apiWords
	Groups   []apiGroup
}

// apiWords are the texts of the page itself.
type apiWords struct {
	Title, Intro, Groups, Who, Parameters, Required, Body, Example, Answers string
}

var apiPageWords = map[graph.Language]apiWords{
	graph.Dutch: {Title: "API van Spin in het web",
		Intro:  "Voor programma's die met Spin in het web praten. Elk antwoord laat zien wat uw rol mag zien; wat u niet mag zien, is er niet. De beschrijvingen van losse velden zijn in het Engels.",
		Groups: "Onderdelen", Who: "Wie", Parameters: "Parameters", Required: "verplicht", Body: "Inhoud", Example: "Voorbeeld", Answers: "Antwoorden"},
	graph.English: {Title: "API of Spin in het web",
		Intro:  "For programs that talk to Spin in het web. Every answer shows what your role may see; what you may not see is not there.",
		Groups: "Parts", Who: "Who", Parameters: "Parameters", Required: "required", Body: "Body", Example: "Example", Answers: "Answers"},
}

var (
	everybody  = graph.Label{NL: "iedereen", EN: "everybody"}
	andProblem = graph.Label{NL: "fouten als application/problem+json", EN: "errors as application/problem+json"}
)

type apiGroup struct {
	Name       string
	Operations []apiOperation
}

type apiOperation struct {
	ID, Method, Path, Dutch, English, Who, Example, Answers string
	Parameters                                              []apiField
	Body                                                    []apiField
}

// apiField is a parameter or a property of a body.
type apiField struct {
	Name, In, Type, Text string
	Required             bool
}

// serveAPIPage serves the page in both languages, without a log-in.
func (s *Server) serveAPIPage() error {
	page, err := template.ParseFS(apiPageFiles, "apipage/page.html")
	if err != nil {
		return fmt.Errorf("the page of the API: %w", err)
	}
	style, err := apiPageFiles.ReadFile("apipage/style.css")
	if err != nil {
		return fmt.Errorf("the page of the API: %w", err)
	}
	rendered := map[graph.Language][]byte{}
	for language, words := range apiPageWords {
		var html bytes.Buffer
		content := apiPage{string(language), Version, words, s.apiGroups(language)}
		if err := page.Execute(&html, content); err != nil {
			return fmt.Errorf("the page of the API: %w", err)
		}
		rendered[language] = html.Bytes()
	}
	s.engine.GET("/api", func(c *gin.Context) {
		c.Header("Vary", "Accept-Language")
		c.Data(http.StatusOK, "text/html; charset=utf-8", rendered[languageOf(c.Request)])
	})
	s.engine.GET("/api/style.css", func(c *gin.Context) { c.Data(http.StatusOK, "text/css; charset=utf-8", style) })
	return nil
}

// apiGroups sorts the operations by the first word of their path, in the order of the table.
func (s *Server) apiGroups(language graph.Language) []apiGroup {
	var groups []apiGroup
	for _, r := range s.routes {
		operation := operationOf(s.openapi.Paths[r.path], r.method)
		name := operation.Tags[0]
		at := slices.IndexFunc(groups, func(g apiGroup) bool { return g.Name == name })
		if at < 0 {
			at, groups = len(groups), append(groups, apiGroup{Name: name})
		}
		groups[at].Operations = append(groups[at].Operations, s.apiOperation(r, operation, language))
	}
	return groups
}

func operationOf(item *huma.PathItem, method string) *huma.Operation {
	return map[string]*huma.Operation{http.MethodGet: item.Get, http.MethodPost: item.Post, http.MethodPatch: item.Patch,
		http.MethodPut: item.Put, http.MethodDelete: item.Delete}[method]
}

func (s *Server) apiOperation(r route, operation *huma.Operation, language graph.Language) apiOperation {
	described := apiOperation{ID: r.says.id, Method: r.method, Path: r.path, Dutch: r.says.dutch, English: r.says.english,
		Who: whoMay(r.rule, language), Example: exampleOf(r)}
	for _, p := range operation.Parameters {
		described.Parameters = append(described.Parameters, apiField{p.Name, p.In, s.typeOf(p.Schema), textOr(p.Description, p.Schema), p.Required})
	}
	if operation.RequestBody != nil {
		for _, media := range operation.RequestBody.Content {
			described.Body = s.fields(media.Schema)
		}
	}
	statuses := slices.Sorted(maps.Keys(operation.Responses))
	described.Answers = strings.Join(statuses, ", ") + "; " + andProblem.In(language)
	return described
}

func whoMay(rule rule, language graph.Language) string {
	if rule.open != "" {
		return everybody.In(language)
	}
	var names []string
	for _, role := range gate.RolesFor(rule.action) {
		names = append(names, strings.ToLower(role.Label().In(language)))
	}
	return strings.Join(names, ", ")
}

// exampleOf writes a request as a client sends it; {names} stand for IDs and codes.
func exampleOf(r route) string {
	path := r.path
	if r.example.path != "" {
		path = strings.NewReplacer("{id}", r.example.path, "{code}", r.example.path).Replace(path)
	}
	if r.example.query != "" {
		path += "?" + r.example.query
	}
	request := r.method + " " + path
	if changes(r) {
		request += "\nIf-Match: \"12\""
	}
	if r.example.body != "" {
		request += "\nContent-Type: application/json\n\n" + r.example.body
	}
	return request
}

// fields lists the properties of a schema by name.
func (s *Server) fields(schema *huma.Schema) []apiField {
	schema = s.resolved(schema)
	var fields []apiField
	for _, name := range slices.Sorted(maps.Keys(schema.Properties)) {
		property := schema.Properties[name]
		fields = append(fields, apiField{Name: name, Type: s.typeOf(property), Text: textOr(property.Description, s.resolved(property)),
			Required: slices.Contains(schema.Required, name)})
	}
	return fields
}

func (s *Server) resolved(schema *huma.Schema) *huma.Schema {
	if len(schema.AnyOf) > 0 { // a record or null
		schema = schema.AnyOf[0]
	}
	if schema.Ref == "" {
		return schema
	}
	return s.openapi.Components.Schemas.SchemaFromRef(schema.Ref)
}

func (s *Server) typeOf(schema *huma.Schema) string {
	if len(schema.AnyOf) > 0 {
		types := make([]string, len(schema.AnyOf))
		for i, one := range schema.AnyOf {
			types[i] = s.typeOf(one)
		}
		return strings.Join(types, " | ")
	}
	schema = s.resolved(schema)
	switch {
	case len(schema.Enum) > 0:
		values := make([]string, len(schema.Enum))
		for i, value := range schema.Enum {
			values[i] = fmt.Sprint(value)
		}
		return strings.Join(values, " | ")
	case schema.Type == huma.TypeArray && schema.Items != nil:
		return "array of " + s.typeOf(schema.Items)
	default:
		return schema.Type
	}
}

func textOr(text string, schema *huma.Schema) string {
	if text == "" {
		return schema.Description
	}
	return text
}
