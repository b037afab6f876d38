package web

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"spinweb/graph"
)

func TestARefusedLogInSaysNothingOfTheAccount(t *testing.T) {
	s := serve(t, newWorld().delivery)
	s.as(t, graph.Networker)
	c := s.as(t, "")
	wrong := c.do(post, "/v1/session", fmt.Sprintf(`{"login":%q,"password":"geraden"}`, loginOf(graph.Networker)))
	for name, body := range map[string]string{
		"unknown": fmt.Sprintf(`{"login":"niemand","password":%q}`, testPassword), "without a password": fmt.Sprintf(`{"login":%q,"password":%q}`, otherLogin, testPassword),
	} {
		got := c.do(post, "/v1/session", body)
		if got.status != http.StatusUnauthorized || got.body != wrong.body || len(got.header) != len(wrong.header) || got.header.Get("Set-Cookie") != "" {
			t.Errorf("%s: %d %s, a wrong password: %d %s", name, got.status, got.text(), wrong.status, wrong.text())
		}
	}
	if !strings.Contains(wrong.body, "login.refused") || strings.Contains(wrong.body, "geraden") {
		t.Errorf("%s", wrong.body)
	}
}

func TestTooManyLogInsAreToldWhenToTryAgain(t *testing.T) {
	s := serve(t, newWorld().delivery)
	c := s.as(t, "")
	for range 5 {
		c.do(post, "/v1/session", `{"login":"niemand","password":"geraden"}`)
	}
	got := c.do(post, "/v1/session", `{"login":"niemand","password":"geraden"}`)
	if got.status != http.StatusTooManyRequests || got.header.Get("Retry-After") != "1" || !strings.Contains(got.body, "Try again in 1 seconds") {
		t.Errorf("%d %s", got.status, got.text())
	}
}

func TestTheDemoKnowsNoLogIn(t *testing.T) {
	s := serveIn(t, Demo, newWorld().delivery)
	c := &client{service: s, header: map[string]string{"Accept-Language": "en"}}
	for path, body := range map[string]string{"/v1/session": `{"login":"x","password":"y"}`, "/v1/invitations/_read": `{"token":"x"}`,
		"/v1/invitations/_accept": `{"token":"x","password":"y"}`} {
		if got := c.do(post, path, body); got.status != http.StatusForbidden || !strings.Contains(got.body, "login.notInDemo") {
			t.Errorf("%s: %d %s", path, got.status, got.body)
		}
	}
	if got := c.do(get, "/v1/installation", ""); got.json(t)["mode"] != "demo" || got.json(t)["fictional"] != true {
		t.Errorf("%s", got.body)
	}
	got := c.do(post, "/demo/session", `{"role":"administrator"}`)
	c.cookie, _, _ = strings.Cut(got.header.Get("Set-Cookie"), ";")
	if me := c.do(get, "/v1/me", "").json(t); me["role"] != "administrator" || me["account"] != nil {
		t.Errorf("%v", me)
	}
	if got := c.do(post, "/v1/session/_password", `{"current":"x","new":"y"}`); got.status != http.StatusForbidden {
		t.Errorf("a password in the demo: %d %s", got.status, got.body)
	}
}

func TestOnlyTheDemoLetsAVisitorChooseARole(t *testing.T) {
	s := serve(t, newWorld().delivery)
	if got := s.as(t, "").do(post, "/demo/session", `{"role":"manager"}`); got.status != http.StatusNotFound {
		t.Errorf("%d %s", got.status, got.body)
	}
	demo, err := serveIn(t, Demo, newWorld().delivery).OpenAPI()
	if err != nil {
		t.Fatal(err)
	}
	if document, err := s.OpenAPI(); err != nil || string(document) != string(demo) {
		t.Errorf("the two modes have two documents of the API, %v", err)
	}
	if _, err := New(Options{Gate: s.gate, Log: s.Server.log}); err == nil {
		t.Error("a server without a mode was made")
	}
}

func TestAnAccountIsChangedByWhoSawItLast(t *testing.T) {
	s := serve(t, newWorld().delivery)
	c := s.as(t, graph.Administrator)
	added := c.do(post, "/v1/accounts", `{"login":"Collega","role":"networker","person":"`+string(key("networker"))+`"}`)
	if added.status != http.StatusCreated || !strings.Contains(added.body, `"path":"/welkom#`) || !strings.Contains(added.body, `"login":"collega"`) {
		t.Fatalf("%d %s", added.status, added.body)
	}
	path, seen := added.header.Get("Location"), added.header.Get("ETag")
	if got := c.do(patch, path, `{"role":"manager"}`); got.status != http.StatusPreconditionRequired {
		t.Errorf("without a version: %d", got.status)
	}
	changed := c.with("If-Match", seen).do(patch, path, `{"person":null,"state":"disabled"}`)
	if account := changed.json(t); changed.status != http.StatusOK || account["person"] != nil || account["state"] != "disabled" || account["role"] != "networker" {
		t.Fatalf("%d %s", changed.status, changed.body)
	}
	stale := c.with("If-Match", seen).do(patch, path, `{"role":"manager"}`)
	if current, _ := stale.json(t)["current"].(map[string]any); stale.status != http.StatusPreconditionFailed || current["state"] != "disabled" {
		t.Errorf("%d %s", stale.status, stale.body)
	}
	if got := c.with("If-Match", changed.header.Get("ETag")).do(patch, path, `{"person":"nobody","role":"baas"}`); got.status != http.StatusBadRequest {
		t.Errorf("%d %s", got.status, got.body)
	}
}
