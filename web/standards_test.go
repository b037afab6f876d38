package web

import (
	"encoding/json"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"spinweb/graph"
)

// The rules of standards.md §1 on every live route: on those that gin answers, not on a list that somebody
// keeps.

// live is one route of gin with a path to ask it by.
type liveRoute struct{ method, pattern, path string }

func liveRoutes(s *service) []liveRoute {
	var all []liveRoute
	fill := regexp.MustCompile(`[:*](\w+)`)
	for _, r := range s.engine.Routes() {
		path := fill.ReplaceAllStringFunc(r.Path, func(parameter string) string {
			if parameter == ":code" {
				return ownBuurt
			}
			return string(key("plain"))
		})
		all = append(all, liveRoute{r.Method, r.Path, path})
	}
	return all
}

func (r liveRoute) ofAPI() bool { return strings.HasPrefix(r.pattern, "/v1/") }

func (r liveRoute) writes() bool {
	return r.ofAPI() && (r.method == http.MethodPost || r.method == http.MethodPatch)
}

// problem demands that an answer is a problem of a status, with what every answer carries.
func problem(t *testing.T, what string, got answer, status int) {
	t.Helper()
	if got.status != status || got.header.Get("Content-Type") != "application/problem+json" {
		t.Errorf("%s: %d %s, want a problem with %d", what, got.status, got.header.Get("Content-Type"), status)
		return
	}
	for _, field := range []string{"type", "title", "status", "detail", "code"} {
		if got.json(t)[field] == nil {
			t.Errorf("%s: no %s", what, field)
		}
	}
	protected(t, what, got)
}

func protected(t *testing.T, what string, got answer) {
	t.Helper()
	for name, want := range map[string]string{"API-Version": Version, "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY",
		"Referrer-Policy": "no-referrer", "Strict-Transport-Security": "max-age=31536000", "Content-Security-Policy": contentSecurity} {
		if got.header.Get(name) != want {
			t.Errorf("%s: %s is %q", what, name, got.header.Get(name))
		}
	}
	if cache := got.header.Get("Cache-Control"); cache != "no-store" && !strings.HasSuffix(cache, "immutable") {
		t.Errorf("%s: Cache-Control is %q", what, cache)
	}
}

func TestEveryRouteAnswersWithTheVersionAndTheProtectiveHeaders(t *testing.T) {
	s := serve(t, newWorld().delivery)
	c := s.as(t, graph.Networker)
	for _, r := range liveRoutes(s) {
		got := c.do(r.method, r.path, "")
		protected(t, r.method+" "+r.pattern, got)
		if got.status >= 300 && got.status < 400 {
			t.Errorf("%s %s redirects: %d", r.method, r.pattern, got.status)
		}
		if got.status >= 400 {
			problem(t, r.method+" "+r.pattern, got, got.status)
		}
	}
}

func TestEveryRouteRefusesATrailingSlashInsteadOfRedirecting(t *testing.T) {
	s := serve(t, newWorld().delivery)
	c := s.as(t, graph.Networker)
	for _, r := range liveRoutes(s) {
		if r.pattern != "/" && !strings.Contains(r.pattern, "*") {
			problem(t, r.method+" "+r.pattern+"/", c.do(r.method, r.path+"/", ""), http.StatusNotFound)
		}
	}
}

func TestEveryRouteNamesTheMethodsThatItTakesInstead(t *testing.T) {
	s := serve(t, newWorld().delivery)
	c := s.as(t, graph.Networker)
	methods := map[string][]string{}
	for _, r := range liveRoutes(s) {
		methods[r.path] = append(methods[r.path], r.method)
	}
	for path, taken := range methods {
		got := c.do(http.MethodPut, path, "")
		problem(t, "PUT "+path, got, http.StatusMethodNotAllowed)
		for _, method := range taken {
			if !slices.Contains(strings.Split(strings.ReplaceAll(got.header.Get("Allow"), " ", ""), ","), method) {
				t.Errorf("PUT %s: Allow is %q, without %s", path, got.header.Get("Allow"), method)
			}
		}
	}
}

func TestEveryWriteAnswersBadInputWith400(t *testing.T) {
	s := serve(t, newWorld().delivery)
	for _, r := range liveRoutes(s) {
		if !r.writes() {
			continue
		}
		for _, role := range graph.Roles() { // whoever may do it at all
			c := s.as(t, role).with("If-Match", `"1"`)
			got := c.do(r.method, r.path, `{"geheim":true}`)
			if got.status == http.StatusForbidden {
				continue
			}
			problem(t, r.method+" "+r.pattern, got, http.StatusBadRequest)
			if strings.Contains(got.body, "true") {
				t.Errorf("%s %s tells what was sent: %s", r.method, r.pattern, got.body)
			}
			problem(t, r.method+" "+r.pattern+" no JSON", c.do(r.method, r.path, `{`), http.StatusBadRequest)
			break
		}
	}
}

func TestEveryChangeDemandsTheVersionThatWasSeen(t *testing.T) {
	s := serve(t, newWorld().delivery)
	admin := s.as(t, graph.Administrator)
	for _, r := range s.routes {
		if changes(r) {
			path := strings.NewReplacer("{id}", string(key("team")), "{code}", ownBuurt).Replace(r.path)
			problem(t, r.method+" "+r.path, admin.do(r.method, path, `{}`), http.StatusPreconditionRequired)
		}
	}
}

// personalKeys are words that would put something about somebody into a URL.
var personalKeys = regexp.MustCompile(`(?i)name|naam|text|query|search|^q$|phone|mail|address|postcode|birth|note|reason|purpose|token|password|session`)

func TestNoURLHoldsAnythingPersonal(t *testing.T) {
	s := serve(t, newWorld().delivery)
	var document struct {
		Paths map[string]map[string]struct {
			Parameters []struct{ Name, In string }
		}
	}
	got := s.as(t, "").do(http.MethodGet, "/v1/openapi.json", "")
	if err := json.Unmarshal([]byte(got.body), &document); err != nil {
		t.Fatal(err)
	}
	seen := 0
	for path, operations := range document.Paths {
		for method, operation := range operations {
			for _, p := range operation.Parameters {
				if p.In != "query" && p.In != "path" {
					continue
				}
				seen++
				if personalKeys.MatchString(p.Name) || (p.In == "path" && p.Name != "id" && p.Name != "code" && p.Name != "revision" && p.Name != "format") {
					t.Errorf("%s %s takes %s in the %s", method, path, p.Name, p.In)
				}
			}
		}
	}
	if seen < 50 {
		t.Errorf("only %d parameters were looked at", seen)
	}
}
