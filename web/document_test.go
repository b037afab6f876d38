package web

import (
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestTheDocumentIsTheSameInJSONAndInYAMLAndInEveryRun(t *testing.T) {
	s := serve(t, newWorld().delivery)
	inJSON, inYAML := s.as(t, "").do(http.MethodGet, "/v1/openapi.json", ""), s.as(t, "").do(http.MethodGet, "/v1/openapi.yaml", "")
	if inYAML.status != http.StatusOK || inYAML.header.Get("Content-Type") != "application/yaml" || inYAML.header.Get("Access-Control-Allow-Origin") != "*" {
		t.Fatalf("%d %v", inYAML.status, inYAML.header)
	}
	named := func(pattern, text string) []string {
		var names []string
		for _, match := range regexp.MustCompile(pattern).FindAllStringSubmatch(text, -1) {
			names = append(names, match[1])
		}
		slices.Sort(names)
		return names
	}
	a, b := named(`"operationId": "(\w+)"`, inJSON.body), named(`(?m)^ +operationId: "?(\w+)"?$`, inYAML.body)
	if len(a) < 40 || !slices.Equal(a, b) {
		t.Errorf("JSON has %v\nYAML has %v", a, b)
	}
	if printed, err := Document(); err != nil || string(printed) != inJSON.body {
		t.Errorf("what is printed without a store differs: %v", err)
	}
	again := serve(t, newWorld().delivery)
	for path, body := range map[string]string{"/v1/openapi.json": inJSON.body, "/v1/openapi.yaml": inYAML.body} {
		if got := again.as(t, "").do(http.MethodGet, path, ""); got.body != body {
			t.Errorf("%s differs in another run", path)
		}
	}
}

func TestOnlyTheDocumentsAreForEveryWebsite(t *testing.T) {
	s := serve(t, newWorld().delivery)
	for _, path := range []string{"/", "/api", "/v1/me", "/v1/nothing"} {
		if got := s.as(t, "").do(http.MethodGet, path, ""); got.header.Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("%s is for every website", path)
		}
	}
}

func TestThePageOfTheAPITellsEveryOperationInBothLanguages(t *testing.T) {
	s := serve(t, newWorld().delivery)
	for accepted, title := range map[string]string{"nl": `<html lang="nl">`, "en": `<html lang="en">`} {
		got := s.as(t, "").with("Accept-Language", accepted).do(http.MethodGet, "/api", "")
		if got.status != http.StatusOK || !strings.Contains(got.body, title) || got.header.Get("Vary") != "Accept-Language" {
			t.Fatalf("%s: %d %.200s", accepted, got.status, got.body)
		}
		for _, r := range s.routes {
			for _, text := range []string{`<h3 id="` + r.says.id + `">`, `<p lang="nl">` + escaped(r.says.dutch) + "</p>", `<p lang="en">` + escaped(r.says.english) + "</p>"} {
				if !strings.Contains(got.body, text) && strings.HasPrefix(r.path, "/v1/") {
					t.Errorf("%s does not say %s", accepted, text)
				}
			}
		}
		if strings.Contains(got.body, "/demo/") {
			t.Error("the demo is no part of the API")
		}
	}
}

// escaped is a text as html/template writes it.
func escaped(text string) string { return strings.ReplaceAll(text, "'", "&#39;") }

func TestThePageOfTheAPIAsksNothingOfOthersAndHoldsNoScript(t *testing.T) {
	s := serve(t, newWorld().delivery)
	page := s.as(t, "").do(http.MethodGet, "/api", "").body
	for _, link := range regexp.MustCompile(`(?:href|src)="([^"]*)"`).FindAllStringSubmatch(page, -1) {
		if target := link[1]; strings.HasPrefix(target, "#") {
			if strings.Count(page, `id="`+target[1:]+`"`) != 1 {
				t.Errorf("%s leads to no one place", target)
			}
		} else if got := s.as(t, "").do(http.MethodGet, target, ""); got.status != http.StatusOK {
			t.Errorf("%s: %d", target, got.status)
		}
	}
	if strings.Contains(page, "<script") || strings.Contains(page, "style=") {
		t.Error("the content security policy forbids this")
	}
}
