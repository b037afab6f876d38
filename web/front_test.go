package web

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"regexp"
	"strings"
	"testing"

	"spinweb/graph"
)

func TestTheClientIsTheRightMostAddressThatIsNoProxy(t *testing.T) {
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/24"), netip.MustParsePrefix("2001:db8::1/128")}
	for name, try := range map[string]struct {
		sender    string
		forwarded []string
		proto     string
		proxies   []netip.Prefix
		client    string
		encrypted bool
	}{
		"no proxies":                     {"192.0.2.1:4711", []string{"198.51.100.1"}, "", nil, "192.0.2.1", true},
		"one proxy":                      {"10.0.0.5:4711", []string{"198.51.100.1"}, "https", proxies, "198.51.100.1", true},
		"a client that lies":             {"10.0.0.5:4711", []string{"203.0.113.9, 198.51.100.1"}, "https", proxies, "198.51.100.1", true},
		"a lie in a header of its own":   {"10.0.0.5:4711", []string{"203.0.113.9", "198.51.100.1"}, "https", proxies, "198.51.100.1", true},
		"two proxies":                    {"10.0.0.5:4711", []string{"203.0.113.9, 198.51.100.1, 10.0.0.7"}, "https", proxies, "198.51.100.1", true},
		"with a port":                    {"[2001:db8::1]:4711", []string{"198.51.100.1:99"}, "https", proxies, "198.51.100.1", true},
		"IPv6":                           {"10.0.0.5:4711", []string{"2001:db8::2"}, "https", proxies, "2001:db8::2", true},
		"IPv4 in IPv6":                   {"[::ffff:10.0.0.5]:4711", []string{"::ffff:198.51.100.1"}, "https", proxies, "198.51.100.1", true},
		"nothing but proxies":            {"10.0.0.5:4711", []string{"10.0.0.7"}, "https", proxies, "10.0.0.7", true},
		"nonsense left of a proxy":       {"10.0.0.5:4711", []string{"198.51.100.1, nonsense, 10.0.0.7"}, "https", proxies, "10.0.0.7", true},
		"no header":                      {"10.0.0.5:4711", nil, "https", proxies, "10.0.0.5", true},
		"another sender":                 {"192.0.2.1:4711", []string{"198.51.100.1"}, "https", proxies, "", false},
		"not encrypted":                  {"10.0.0.5:4711", []string{"198.51.100.1"}, "http", proxies, "", false},
		"encryption that a client names": {"10.0.0.5:4711", []string{"198.51.100.1"}, "https, http", proxies, "", false},
		"no word of encryption":          {"10.0.0.5:4711", []string{"198.51.100.1"}, "", proxies, "", false},
	} {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.RemoteAddr = try.sender
		r.Header["X-Forwarded-For"] = try.forwarded
		if try.proto != "" {
			r.Header.Set("X-Forwarded-Proto", try.proto)
		}
		if client, encrypted := clientBehind(r, try.proxies); client != try.client || encrypted != try.encrypted {
			t.Errorf("%s: %s, %v", name, client, encrypted)
		}
	}
}

func TestAServiceWithANameAnswersToNoOther(t *testing.T) {
	s := serve(t, newWorld().delivery)
	for host, want := range map[string]int{"spinweb.gemeente.example": 200, "Spinweb.Gemeente.example:8443": 200, "elders.example": 403, "127.0.0.1": 403} {
		s.hosts = []string{"spinweb.gemeente.example"}
		r := httptest.NewRequest(http.MethodGet, "/v1/installation", nil)
		r.Host = host
		recorder := httptest.NewRecorder()
		s.Handler().ServeHTTP(recorder, r)
		if recorder.Code != want {
			t.Errorf("%s: %d", host, recorder.Code)
		}
		for _, name := range []string{"Strict-Transport-Security", "Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "API-Version"} {
			if recorder.Header().Get(name) == "" {
				t.Errorf("%s: %d without %s", host, recorder.Code, name)
			}
		}
	}
}

// The front end knows its addresses by patterns such as /^\/g\/([^/]+)\/lijst$/. The server must know them
// too, or a page opens by a link and not by its address.
func TestEveryAddressOfTheFrontEndIsServed(t *testing.T) {
	source, err := os.ReadFile("ui/src/app/routes.ts")
	if err != nil {
		t.Fatal(err)
	}
	c := serve(t, newWorld().delivery).as(t, graph.Networker)
	patterns := regexp.MustCompile(`\[/\^(.*)\$/, `).FindAllStringSubmatch(string(source), -1)
	for _, pattern := range patterns {
		path := strings.NewReplacer(`\/`, "/", `([^/]+)`, "x").Replace(regexp.MustCompile(`\(\?:.*\)\?`).ReplaceAllString(pattern[1], ""))
		if got := c.do(get, path, ""); got.status != http.StatusOK {
			t.Errorf("%s: %d", path, got.status)
		}
	}
	if len(patterns) < 10 {
		t.Errorf("only %d addresses were found in the source", len(patterns))
	}
}

// Who types a path that is not there gets the document, which says so and leads on; a program gets the problem.
func TestAPathThatIsNotThereIsAPageForABrowser(t *testing.T) {
	c := serve(t, newWorld().delivery).as(t, "").with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
	for _, try := range []struct{ method, path, kind string }{
		{get, "/mensen", "text/html"},
		{http.MethodHead, "/mensen", "text/html"},
		{get, "/v1/nothing", "application/problem+json"},
		{get, "/assets/0/app.js", "application/problem+json"},
		{post, "/mensen", "application/problem+json"},
	} {
		if got := c.do(try.method, try.path, ""); got.status != http.StatusNotFound || !strings.HasPrefix(got.header.Get("Content-Type"), try.kind) {
			t.Errorf("%s %s: %d, %s", try.method, try.path, got.status, got.header.Get("Content-Type"))
		}
	}
	if got := c.with("Accept", "*/*").do(get, "/mensen", ""); got.status != http.StatusNotFound || got.json(t)["code"] != "path.notFound" {
		t.Errorf("a program: %d %s", got.status, got.body)
	}
}
