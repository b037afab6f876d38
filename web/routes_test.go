package web

import (
	"context"
	"encoding/json"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-gonic/gin"

	"spinweb/graph"
	"spinweb/graph/gate"
)

var ginParameter = regexp.MustCompile(`:([a-z]+)`)

// The routes that gin answers, those of the document and those of the table with their access rules are
// the same, so that no test of rights misses one.
func TestGinTheDocumentAndTheTableKnowTheSameRoutes(t *testing.T) {
	s := serve(t, newWorld().delivery)
	var live, tabled, documented []string
	for _, r := range s.engine.Routes() {
		if strings.HasPrefix(r.Path, "/v1/") && !slices.Contains(documents, r.Path) {
			live = append(live, r.Method+" "+ginParameter.ReplaceAllString(r.Path, "{$1}"))
		}
	}
	for _, r := range s.routes {
		if strings.HasPrefix(r.path, "/v1/") {
			tabled = append(tabled, r.method+" "+r.path)
		}
	}
	document, err := s.OpenAPI()
	if err != nil {
		t.Fatal(err)
	}
	var parsed struct {
		Paths map[string]map[string]json.RawMessage `json:"paths"`
	}
	if err := json.Unmarshal(document, &parsed); err != nil {
		t.Fatal(err)
	}
	for path, operations := range parsed.Paths {
		for method := range operations {
			documented = append(documented, strings.ToUpper(method)+" "+path)
		}
	}
	slices.Sort(live)
	slices.Sort(tabled)
	slices.Sort(documented)
	if !slices.Equal(live, tabled) {
		t.Errorf("gin answers %v\nthe table has %v", live, tabled)
	}
	if !slices.Equal(documented, tabled) {
		t.Errorf("the document has %v\nthe table has %v", documented, tabled)
	}
}

func TestEveryOtherPathIsAPageOrAnAsset(t *testing.T) {
	s := serve(t, newWorld().delivery)
	for _, r := range s.engine.Routes() {
		known := slices.Contains(pagePaths, r.Path) || r.Path == "/assets/:hash/*file" || r.Path == "/api" || r.Path == "/api/style.css" ||
			strings.HasPrefix(r.Path, "/v1/")
		if !known {
			t.Errorf("%s %s stands outside the table of routes", r.Method, r.Path)
		}
	}
}

func nothing(context.Context, *gate.Session, *struct{}) (*whole[Found], error) { return nil, nil }

func TestARouteThatLacksSomethingIsRefused(t *testing.T) {
	whole := says{"x", "x", "x"}
	for name, r := range map[string]route{
		"a rule":    {get, "/v1/x", rule{}, handle(nothing), whole, example{}},
		"one rule":  {get, "/v1/x", rule{graph.SeeActors, "and everybody"}, handle(nothing), whole, example{}},
		"a handler": {get, "/v1/x", mayDo(graph.SeeActors), nil, whole, example{}},
		"its texts": {get, "/v1/x", mayDo(graph.SeeActors), handle(nothing), says{"x", "x", ""}, example{}},
	} {
		s := &Server{engine: gin.New()}
		if err := s.register(humagin.New(s.engine, humaConfig()), r); err == nil {
			t.Errorf("a route without %s was taken", name)
		}
	}
}

func TestNobodyGetsNothing(t *testing.T) {
	s := serve(t, newWorld().delivery)
	walkAs := s.as(t, "")
	for _, r := range s.routes {
		if r.rule.open != "" {
			continue
		}
		path := strings.NewReplacer("{id}", string(key("plain")), "{code}", ownBuurt).Replace(r.path)
		if got := walkAs.do(r.method, path, r.example.body); got.status != http.StatusUnauthorized {
			t.Errorf("%s %s answers nobody with %d", r.method, r.path, got.status)
		}
	}
}

func TestEveryKindOfErrorHasAStatus(t *testing.T) {
	for _, kind := range graph.Kinds() {
		if statusOf[kind] == 0 {
			t.Errorf("kind %d has no status", kind)
		}
	}
}

func TestTheDocumentFollowsTheDesignRules(t *testing.T) {
	s := serve(t, newWorld().delivery)
	got := s.as(t, "").do(http.MethodGet, "/v1/openapi.json", "")
	if got.status != http.StatusOK || got.header.Get("Access-Control-Allow-Origin") != "*" || got.header.Get("API-Version") == "" {
		t.Fatalf("%d %v", got.status, got.header)
	}
	document := got.json(t)
	contact := document["info"].(map[string]any)["contact"].(map[string]any)
	if contact["name"] == nil || contact["email"] == nil || contact["url"] == nil {
		t.Errorf("contact is %v", contact)
	}
	for path, item := range document["paths"].(map[string]any) {
		for method, operation := range item.(map[string]any) {
			responses := operation.(map[string]any)["responses"].(map[string]any)
			if responses["400"] == nil {
				t.Errorf("%s %s declares no 400", method, path)
			}
			for status, response := range responses {
				headers, _ := response.(map[string]any)["headers"].(map[string]any)
				if headers["API-Version"] == nil {
					t.Errorf("%s %s %s declares no API-Version", method, path, status)
				}
			}
			if operation.(map[string]any)["description"] == nil || operation.(map[string]any)["summary"] == nil {
				t.Errorf("%s %s lacks a text", method, path)
			}
		}
	}
}
