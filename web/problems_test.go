package web

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"spinweb/graph"
)

// findingsOf lists field:code of a problem.
func findingsOf(t *testing.T, got answer) []string {
	t.Helper()
	var list []string
	findings, _ := got.json(t)["findings"].([]any)
	for _, f := range findings {
		finding := f.(map[string]any)
		if finding["detail"] == "" {
			t.Errorf("%v does not say what to do", finding)
		}
		list = append(list, fmt.Sprintf("%v:%v", finding["field"], finding["code"]))
	}
	slices.Sort(list)
	return list
}

func TestBadInputIsAProblemThatSaysWhatToDo(t *testing.T) {
	c := serve(t, newWorld().delivery).as(t, graph.Networker)
	const secret = "Geheime Naam"
	resident := func(attributes string) string {
		return `{"kind":"Resident","area":"` + ownBuurt + `","attributes":{` + attributes + `}}`
	}
	for name, try := range map[string]struct {
		method, path, body string
		status             int
		code               string
		findings           []string
	}{
		"writing direction": {post, "/v1/actors", resident(`"name":"` + secret + `\u202e","legalBasis":"publicTask"`), 400, "input.invalid", []string{"name:text.notPrintable"}},
		"NUL":               {post, "/v1/actors", resident(`"name":"` + secret + `\u0000","legalBasis":"publicTask"`), 400, "input.invalid", []string{"name:text.notPrintable"}},
		"long name":         {post, "/v1/actors", resident(`"name":"` + strings.Repeat(secret, 60_000) + `","legalBasis":"publicTask"`), 400, "input.invalid", []string{"name:text.tooLong"}},
		"name of 1 MB":      {post, "/v1/actors", resident(`"name":"` + strings.Repeat(secret, 90_000) + `","legalBasis":"publicTask"`), 413, "body.tooLarge", nil},
		"everything at once": {post, "/v1/actors", resident(`"name":"","ageBand":"` + secret + `","consentUntil":"` + secret + `","postcode":"1"`), 400, "input.invalid",
			[]string{"ageBand:code.unknown", "consentUntil:date.malformed", "legalBasis:value.required", "name:value.required", "postcode:text.pattern"}},
		"duplicate name":           {post, "/v1/actors", `{"kind":"Organisation","kind":"Resident","attributes":{"name":"` + secret + `"}}`, 400, "json.duplicateKey", nil},
		"nested duplicate":         {post, "/v1/actors", `{"kind":"Organisation","attributes":{"name":"a","name":"` + secret + `"}}`, 400, "json.duplicateKey", nil},
		"trailing bytes":           {post, "/v1/actors", `{"kind":"Organisation","attributes":{"name":"a"}} "` + secret + `"`, 400, "json.trailing", nil},
		"no JSON":                  {post, "/v1/actors", `kind=` + secret, 400, "json.malformed", nil},
		"unknown field":            {post, "/v1/actors", `{"kind":"Organisation","attributes":{"name":"a"},"colour":"` + secret + `"}`, 400, "input.invalid", []string{"colour:property.unknown"}},
		"other case":               {post, "/v1/actors", `{"Kind":"Organisation","attributes":{"name":"` + secret + `"}}`, 400, "input.invalid", []string{"Kind:property.unknown", "kind:value.required"}},
		"unknown attribute":        {post, "/v1/actors", `{"kind":"Organisation","attributes":{"name":"a","` + secret + `":"x"}}`, 400, "input.invalid", []string{"…:attribute.unknown"}},
		"wrong type":               {post, "/v1/actors", `{"kind":"Organisation","attributes":"` + secret + `"}`, 400, "input.invalid", []string{"attributes:value.malformed"}},
		"unknown kind":             {post, "/v1/actors", `{"kind":"` + secret + `","attributes":{}}`, 400, "input.invalid", []string{"kind:kind.unknown"}},
		"unknown parameter":        {get, "/v1/actors?colour=red&limit=0", "", 400, "input.invalid", []string{"colour:parameter.unknown"}},
		"bad parameters":           {get, "/v1/actors?limit=0&area=BU1&date=2024-13&cursor=x", "", 400, "input.invalid", []string{"limit:value.malformed"}},
		"bad values":               {get, "/v1/actors?area=BU1&date=2024-13&cursor=x", "", 400, "input.invalid", []string{"area:areaCode.malformed", "cursor:cursor.malformed", "date:date.malformed"}},
		"a tie to nobody":          {post, "/v1/ties", `{"kind":"KNOWS","from":"` + string(key("mycase")) + `","to":"` + string(graph.NewID()) + `"}`, 400, "input.invalid", []string{"to:actor.notFound"}},
		"a tie to somebody hidden": {post, "/v1/ties", `{"kind":"KNOWS","from":"` + string(key("mycase")) + `","to":"` + string(key("far")) + `"}`, 400, "input.invalid", []string{"to:actor.notFound"}},
		"no such path":             {get, "/v1/nothing", "", 404, "path.notFound", nil},
		"a trailing slash":         {get, "/v1/actors/", "", 404, "path.notFound", nil},
		"no such method":           {"PUT", "/v1/actors", "", 405, "method.notAllowed", nil},
		"no such record":           {get, "/v1/actors/" + string(graph.NewID()), "", 404, "record.notFound", nil},
		"no ID":                    {get, "/v1/actors/" + "jan-de-vries", "", 404, "record.notFound", nil},
		"a hidden record":          {get, "/v1/actors/" + string(key("far")), "", 404, "record.notFound", nil},
	} {
		t.Run(name, func(t *testing.T) {
			got := c.do(try.method, try.path, try.body)
			problem := got.json(t)
			if got.status != try.status || problem["code"] != try.code || problem["detail"] == "" || problem["title"] == "" {
				t.Fatalf("got %d %v, want %d %s", got.status, problem, try.status, try.code)
			}
			if findings := findingsOf(t, got); !slices.Equal(findings, try.findings) {
				t.Errorf("findings %v, want %v", findings, try.findings)
			}
			if got.header.Get("Content-Type") != "application/problem+json" {
				t.Errorf("content type %s", got.header.Get("Content-Type"))
			}
			if strings.Contains(got.text(), "Geheime") {
				t.Errorf("what was sent comes back: %.300s", got.body)
			}
		})
	}
	if strings.Contains(c.service.log.String(), "Geheime") {
		t.Error("what was sent stands in the log")
	}
}

func TestHiddenAndAbsentAreTheSameAnswer(t *testing.T) {
	c := serve(t, newWorld().delivery).as(t, graph.Networker)
	for _, path := range []string{"/v1/actors/%s", "/v1/actors/%s/history", "/v1/actors/%s/network", "/v1/actors/" + string(key("plain")) + "/paths?to=%s", "/v1/teams/%s", "/v1/ties?actor=%s", "/v1/schakels/%s"} {
		hidden := c.do(get, fmt.Sprintf(path, key("far")), "")
		absent := c.do(get, fmt.Sprintf(path, graph.NewID()), "")
		if hidden.status != 404 || hidden.status != absent.status || hidden.body != absent.body {
			t.Errorf("%s: hidden %d %s, absent %d %s", path, hidden.status, hidden.body, absent.status, absent.body)
		}
	}
}

func TestProblemsSpeakTheLanguageThatIsAsked(t *testing.T) {
	c := serve(t, newWorld().delivery).as(t, graph.Networker)
	for accepted, want := range map[string]string{
		"": "Dit is er niet, of u mag het niet zien.", "nl": "Dit is er niet", "en-GB,en;q=0.9": "This is not here",
		"fr": "Dit is er niet", "nl;q=0.5, en": "This is not here", "!!": "Dit is er niet",
	} {
		got := c.with("Accept-Language", accepted).do(get, "/v1/actors/"+string(graph.NewID()), "")
		if detail := got.json(t)["detail"].(string); !strings.HasPrefix(detail, want) {
			t.Errorf("%q is answered with %q", accepted, detail)
		}
	}
}

func TestEveryAnswerCarriesTheProtectiveHeaders(t *testing.T) {
	s := serve(t, newWorld().delivery)
	c := s.as(t, graph.Networker)
	for _, path := range []string{"/", "/v1/me", "/v1/nothing", "/v1/actors?limit=0", "/v1/openapi.json"} {
		got := c.do(get, path, "")
		for name, want := range map[string]string{"API-Version": Version, "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY",
			"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"} {
			if got.header.Get(name) != want {
				t.Errorf("%s: %s is %q", path, name, got.header.Get(name))
			}
		}
		if csp := got.header.Get("Content-Security-Policy"); !strings.Contains(csp, "frame-ancestors 'none'") || strings.Contains(csp, "unsafe") {
			t.Errorf("%s: %s", path, csp)
		}
	}
}

func TestAnotherWebsiteCannotWrite(t *testing.T) {
	s := serve(t, newWorld().delivery)
	c := s.as(t, graph.Networker).with("Sec-Fetch-Site", "cross-site").with("Origin", "https://elders.example")
	if got := c.do(post, "/v1/actors", `{"kind":"Organisation","attributes":{"name":"x"}}`); got.status != http.StatusForbidden {
		t.Errorf("a write from elsewhere: %d", got.status)
	}
	if got := c.do(post, "/v1/session", `{"login":"x","password":"y"}`); got.status != http.StatusForbidden {
		t.Errorf("a log-in from elsewhere: %d", got.status)
	}
}

func TestAPanicIsAProblemAndTellsTheLogNothingPersonal(t *testing.T) {
	s := serve(t, newWorld().delivery)
	s.engine.GET("/v1/planted", func(*ginContext) { panic("Geheime Naam") })
	got := s.as(t, "").do(get, "/v1/planted", "")
	if got.status != http.StatusInternalServerError || got.json(t)["code"] != "internal" {
		t.Errorf("%d %s", got.status, got.body)
	}
	if strings.Contains(got.text()+s.log.String(), "Geheime") {
		t.Error("the panic's value leaks")
	}
}
