package web

import (
	"net/http"
	"strings"
	"testing"

	"github.com/gin-gonic/gin"

	"spinweb/graph"
)

type ginContext = gin.Context

func TestAChangeNeedsTheVersionThatItsAuthorSaw(t *testing.T) {
	c := serve(t, newWorld().delivery).as(t, graph.Networker)
	path := "/v1/actors/" + string(key("organisation"))
	const change = `{"attributes":{"website":"https://schutse.example"}}`
	read := c.do(get, path, "")
	seen := read.header.Get("ETag")
	if seen == "" {
		t.Fatalf("no ETag: %d", read.status)
	}
	if got := c.do(patch, path, change); got.status != http.StatusPreconditionRequired {
		t.Errorf("without If-Match: %d", got.status)
	}
	for _, malformed := range []string{"12", `W/"1"`, `"1", "2"`, "*", `"x"`} {
		if got := c.with("If-Match", malformed).do(patch, path, change); got.status != http.StatusBadRequest {
			t.Errorf("If-Match %s: %d", malformed, got.status)
		}
	}
	first := c.with("If-Match", seen).do(patch, path, change)
	if first.status != http.StatusOK || first.header.Get("ETag") == seen {
		t.Fatalf("the first change: %d, ETag %s", first.status, first.header.Get("ETag"))
	}
	second := c.with("If-Match", seen).do(patch, path, `{"attributes":{"website":"https://anders.example"}}`)
	if second.status != http.StatusPreconditionFailed {
		t.Fatalf("a stale change: %d", second.status)
	}
	current, _ := second.json(t)["current"].(map[string]any)
	if current == nil || current["attributes"].(map[string]any)["website"] != "https://schutse.example" {
		t.Errorf("the current state is %v", current)
	}
	history := c.do(get, path+"/history", "").json(t)["items"].([]any)
	if len(history) != 2 || history[0].(map[string]any)["verb"] != "amend" || history[1].(map[string]any)["verb"] != "add" {
		t.Errorf("history %v", history)
	}
}

func TestARetryWithTheSameKeyChangesNothingMore(t *testing.T) {
	s := serve(t, newWorld().delivery)
	c := s.as(t, graph.Networker).with("Idempotency-Key", "retry-0001")
	const body = `{"kind":"Organisation","attributes":{"name":"Buurtkamer"}}`
	first, again := c.do(post, "/v1/actors", body), c.do(post, "/v1/actors", body)
	if first.status != http.StatusCreated || again.status != http.StatusCreated || first.body != again.body || first.header.Get("Location") != again.header.Get("Location") {
		t.Errorf("first %d %s, again %d %s", first.status, first.body, again.status, again.body)
	}
	if other := c.do(post, "/v1/actors", strings.Replace(body, "Buurtkamer", "Anders", 1)); other.status != http.StatusUnprocessableEntity {
		t.Errorf("the key with another body: %d", other.status)
	}
	if manager := s.as(t, graph.Manager).with("Idempotency-Key", "retry-0001").do(post, "/v1/actors", body); manager.status != http.StatusCreated || manager.body == first.body {
		t.Errorf("somebody else's key got in the way: %d", manager.status)
	}
	if bad := c.with("Idempotency-Key", "kort").do(post, "/v1/actors", body); bad.status != http.StatusBadRequest {
		t.Errorf("a key that is too short: %d", bad.status)
	}
}

func TestAKeyBelongsToOneRequestWithABodyOrWithout(t *testing.T) {
	s := serve(t, newWorld().delivery)
	tie := func(pair string) string { return "/v1/ties/" + string(key("KNOWS"+pair)) }
	area := "/v1/areas/" + ownBuurt + "/arrangement/"
	for name, try := range map[string]struct{ method, path, body, otherPath, otherBody string }{
		"another tie in the bin":          {http.MethodDelete, tie("plainmycase"), "", tie("holdermycase"), ""},
		"another tie that ends":           {post, tie("mycasevindbaar") + "/_end", "{}", tie("askedteamcase") + "/_end", "{}"},
		"a map of another net":            {post, area + "_rearrange", `{"net":"support"}`, area + "_rearrange", `{"net":"own"}`},
		"a map of another area":           {post, area + "_rearrange", `{"net":"support"}`, "/v1/areas/WK079401/arrangement/_rearrange", `{"net":"support"}`},
		"the same path with another body": {post, "/v1/actors", `{"kind":"Organisation","attributes":{"name":"A"}}`, "/v1/actors", `{"kind":"Organisation","attributes":{"name":"B"}}`},
	} {
		t.Run(name, func(t *testing.T) {
			c := s.as(t, graph.Networker)
			if strings.HasPrefix(try.path, "/v1/ties") {
				c = c.with("If-Match", c.do(get, strings.TrimSuffix(try.path, "/_end"), "").header.Get("ETag"))
			}
			c = c.with("Idempotency-Key", "whole-"+strings.ReplaceAll(name, " ", "-"))
			for range 2 {
				if got := c.do(try.method, try.path, try.body); got.status >= http.StatusBadRequest {
					t.Fatalf("%d %s", got.status, got.body)
				}
			}
			if got := c.do(try.method, try.otherPath, try.otherBody); got.status != http.StatusUnprocessableEntity || got.json(t)["code"] != "key.reused" {
				t.Errorf("another request under the key: %d %s", got.status, got.body)
			}
		})
	}
}

func TestARetriedChangeIsNotStale(t *testing.T) {
	c := serve(t, newWorld().delivery).as(t, graph.Networker)
	path := "/v1/actors/" + string(key("organisation"))
	c = c.with("If-Match", c.do(get, path, "").header.Get("ETag")).with("Idempotency-Key", "change-0001")
	const body = `{"attributes":{"description":"in de wijk"}}`
	first, again := c.do(patch, path, body), c.do(patch, path, body)
	if first.status != http.StatusOK || again.status != http.StatusOK || first.body != again.body {
		t.Errorf("first %d, again %d %s", first.status, again.status, again.body)
	}
}

func TestWhoAddsAResidentHoldsTheCase(t *testing.T) {
	s := serve(t, newWorld().delivery)
	c := s.as(t, graph.Networker)
	added := c.do(post, "/v1/actors", `{"kind":"Resident","area":"`+ownBuurt+`","attributes":{"name":"Nieuwe Buur","legalBasis":"publicTask"}}`)
	if added.status != http.StatusCreated {
		t.Fatalf("%d %s", added.status, added.body)
	}
	read := c.do(get, added.header.Get("Location"), "")
	if actor := read.json(t); actor["named"] != true || actor["label"] != "Nieuwe Buur" {
		t.Errorf("the maker sees %v", actor)
	}
	if other := s.as(t, graph.Manager).do(get, added.header.Get("Location"), ""); strings.Contains(other.body, "Nieuwe Buur") {
		t.Error("the manager sees the name without a purpose")
	}
}

func TestWritesStayWithinTheRole(t *testing.T) {
	s := serve(t, newWorld().delivery)
	id := func(name string) string { return string(key(name)) }
	elsewhere := `{"kind":"Resident","area":"` + otherBuurt + `","attributes":{"name":"X","legalBasis":"publicTask"}}`
	nowhere := `{"kind":"Resident","attributes":{"name":"X","legalBasis":"publicTask"}}`
	for name, try := range map[string]struct {
		role         graph.Role
		method, path string
		body         string
		status       int
	}{
		"a resident elsewhere":                       {graph.Networker, post, "/v1/actors", elsewhere, 403},
		"a resident who lives nowhere":               {graph.Networker, post, "/v1/actors", nowhere, 403},
		"a resident by a policy adviser":             {graph.PolicyAdviser, post, "/v1/actors", nowhere, 403},
		"covering another wijk oneself":              {graph.Networker, post, "/v1/ties", `{"kind":"COVERS","from":"` + id("networker") + `","to":"WK079402"}`, 403},
		"joining a team oneself":                     {graph.Networker, post, "/v1/ties", `{"kind":"MEMBER_OF","from":"` + id("networker") + `","to":"` + id("team") + `"}`, 403},
		"taking a case of somebody by pseudonym":     {graph.Networker, post, "/v1/actors", `{"kind":"Case","attributes":{},"ties":[{"kind":"CASE_OF","to":"` + id("plain") + `"},{"kind":"WORKED_BY","to":"` + id("networker") + `"}]}`, 403},
		"declaring a pseudonym findable":             {graph.Networker, patch, "/v1/actors/" + id("plain"), `{"attributes":{"findable":true}}`, 403},
		"asking the network of a pseudonym":          {graph.Networker, patch, "/v1/actors/" + id("plain"), `{"attributes":{"networkAskedOn":"2026-11-20","networkAskedExtent":"partial"}}`, 200},
		"changing somebody findable in another wijk": {graph.Networker, patch, "/v1/actors/" + id("farvind"), `{"attributes":{"ageBand":"85+"}}`, 403},
		"moving somebody into the own wijk":          {graph.Networker, post, "/v1/ties", `{"kind":"LIVES_IN","from":"` + id("farvind") + `","to":"` + ownBuurt + `"}`, 403},
		"changing an own case":                       {graph.Networker, patch, "/v1/actors/" + id("mycase"), `{"attributes":{"ageBand":"85+"}}`, 200},
		"a tie between own residents":                {graph.Networker, post, "/v1/ties", `{"kind":"KNOWS","from":"` + id("plain") + `","to":"` + id("asked") + `"}`, 201},
		"a tie to somebody findable elsewhere":       {graph.Networker, post, "/v1/ties", `{"kind":"KNOWS","from":"` + id("plain") + `","to":"` + id("farvind") + `"}`, 201},
		"a partnership by a policy adviser":          {graph.PolicyAdviser, post, "/v1/ties", `{"kind":"PARTNERS_WITH","from":"` + id("partner") + `","to":"` + id("organisation") + `"}`, 201},
		"a tie between people by a policy adviser":   {graph.PolicyAdviser, post, "/v1/ties", `{"kind":"KNOWS","from":"` + id("networker") + `","to":"` + id("member") + `"}`, 403},
		"the own consent":                            {graph.ResidentRole, patch, "/v1/actors/" + id("me"), `{"attributes":{"findable":true}}`, 200},
		"the own name":                               {graph.ResidentRole, patch, "/v1/actors/" + id("me"), `{"attributes":{"name":"Ander"}}`, 403},
		"somebody else's consent":                    {graph.ResidentRole, patch, "/v1/actors/" + id("vindbaar"), `{"attributes":{"findable":false}}`, 403},
		"an own circle entry":                        {graph.ResidentRole, post, "/v1/actors", `{"kind":"CircleEntry","attributes":{"relation":"zus","ring":"1"},"ties":[{"kind":"IN_CIRCLE","to":"` + id("me") + `"}]}`, 201},
		"a circle entry of somebody else":            {graph.ResidentRole, post, "/v1/actors", `{"kind":"CircleEntry","attributes":{"relation":"zus","ring":"1"},"ties":[{"kind":"IN_CIRCLE","to":"` + id("plain") + `"}]}`, 403},
		"a work area by the administrator":           {graph.Administrator, post, "/v1/actors", `{"kind":"WorkArea","attributes":{"name":"Werkgebied Twee"},"ties":[{"kind":"COVERS","to":"WK079402"}]}`, 201},
		"a resident by the administrator":            {graph.Administrator, post, "/v1/actors", nowhere, 403},
		"a referral by the GP":                       {graph.Referrer, post, "/v1/actors", `{"kind":"Referral","attributes":{"reasonCategory":"contact"},"ties":[{"kind":"REFERS_TO","from":"` + id("gp") + `"}]}`, 201},
		"a referral for another GP":                  {graph.Referrer, post, "/v1/actors", `{"kind":"Referral","attributes":{"reasonCategory":"contact"}}`, 403},
		"the mark of the store":                      {graph.Manager, post, "/v1/actors", `{"kind":"Installation","attributes":{"name":"x","fictional":true}}`, 403},
		"the network as a GP":                        {graph.Referrer, get, "/v1/actors/" + id("referred") + "/network", "", 403},
		"a report as an administrator":               {graph.Administrator, get, "/v1/areas/" + ownBuurt + "/reports/missing-links", "", 403},
	} {
		t.Run(name, func(t *testing.T) {
			c := s.as(t, try.role)
			if try.method == patch {
				c = c.with("If-Match", c.do(get, try.path, "").header.Get("ETag"))
			}
			if got := c.do(try.method, try.path, try.body); got.status != try.status {
				t.Errorf("%d %s, want %d", got.status, got.body, try.status)
			}
		})
	}
}

func TestASchakelIsWrittenWithWhatItLinks(t *testing.T) {
	c := serve(t, newWorld().delivery).as(t, graph.Networker)
	added := c.do(post, "/v1/schakels", `{"holder":"`+string(key("mycase"))+`","areas":["`+ownBuurt+`","`+otherBuurt+`"],"themes":[],"since":"2026-03","attributes":{"confirmedOn":"2026-03-02"}}`)
	if added.status != http.StatusCreated {
		t.Fatalf("%d %s", added.status, added.body)
	}
	schakel := added.json(t)
	if len(schakel["areas"].([]any)) != 2 || schakel["holder"].(map[string]any)["id"] != string(key("mycase")) || schakel["confirmedOn"] != "2026-03-02" {
		t.Errorf("%v", schakel)
	}
	path := added.header.Get("Location")
	changed := c.with("If-Match", added.header.Get("ETag")).do(patch, path, `{"areas":["`+otherBuurt+`"]}`)
	if changed.status != http.StatusOK || len(changed.json(t)["areas"].([]any)) != 1 {
		t.Fatalf("%d %s", changed.status, changed.body)
	}
	ended := c.with("If-Match", changed.header.Get("ETag")).do(post, path+"/_end", `{"until":"2027-01-01","reason":"verhuist"}`)
	if ended.status != http.StatusOK || ended.json(t)["until"] != "2027-01-01" {
		t.Errorf("%d %s", ended.status, ended.body)
	}
}
