package web

import (
	"net/http/httptest"
	"testing"
)

func TestRequestsThatDoSomethingElseHaveAnotherFingerprint(t *testing.T) {
	of := func(method, target, version, body string) string {
		r := httptest.NewRequest(method, target, nil)
		r.Header.Set("If-Match", version)
		return fingerprint(r, []byte(body))
	}
	first := of("POST", "/v1/ties/a/_end?net=own", `"1"`, `{}`)
	if again := of("POST", "/v1/ties/a/_end?net=own", `"1"`, `{}`); again != first {
		t.Error("the same request has another fingerprint when it comes again")
	}
	for name, other := range map[string]string{
		"method": of("PATCH", "/v1/ties/a/_end?net=own", `"1"`, `{}`), "path": of("POST", "/v1/ties/b/_end?net=own", `"1"`, `{}`),
		"query": of("POST", "/v1/ties/a/_end?net=support", `"1"`, `{}`), "version": of("POST", "/v1/ties/a/_end?net=own", `"2"`, `{}`),
		"body": of("POST", "/v1/ties/a/_end?net=own", `"1"`, `{"until":"2026"}`), "no body": of("POST", "/v1/ties/a/_end?net=own", `"1"`, ""),
	} {
		if other == first {
			t.Errorf("another %s has the same fingerprint", name)
		}
	}
}
