package main

import (
	"bufio"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestTwoServicesOnOneSQLiteStoreSeeEachOthersWritesAtOnce(t *testing.T) {
	sideBySide(t, withPeople(t, "sqlite:"+t.TempDir()))
}

func TestTwoServicesOnOneNeo4jSeeEachOthersWritesAtOnce(t *testing.T) {
	server := sharedNeo4j(t)
	server.wipe(t)
	sideBySide(t, withPeople(t, server.url, server.env()))
}

// sideBySide writes on one service and reads on the other at the next request, both ways, and demands that
// a write of the command line is announced on a stream within two seconds.
func sideBySide(t *testing.T, p program) {
	one, other := p.demo(t, "networker"), p.demo(t, "networker")
	for i, pair := range [][2]browser{{one, other}, {other, one}, {one, other}} {
		written := pair[0].do(t, http.MethodPost, "/v1/actors", fmt.Sprintf(`{"kind":"Organisation","attributes":{"name":"Club %d"}}`, i))
		if written.status != http.StatusCreated {
			t.Fatalf("write %d: %d %s", i, written.status, written.body)
		}
		location := written.header.Get("Location")
		if got := pair[1].do(t, http.MethodGet, location, ""); got.status != http.StatusOK {
			t.Errorf("write %d, read on the other: %d", i, got.status)
		}
		changed := pair[1].do(t, http.MethodPatch, location, `{"attributes":{"description":"hier"}}`, "If-Match", written.header.Get("ETag"))
		if changed.status != http.StatusOK {
			t.Errorf("change on the other: %d %s", changed.status, changed.body)
		}
		stale := pair[0].do(t, http.MethodPatch, location, `{"attributes":{"description":"daar"}}`, "If-Match", written.header.Get("ETag"))
		if stale.status != http.StatusPreconditionFailed {
			t.Errorf("a change of what the other changed: %d %s", stale.status, stale.body)
		}
	}
	announced := one.listen(t)
	csv := filepath.Join(t.TempDir(), "nieuw.csv")
	if err := os.WriteFile(csv, []byte("kind;id;name\nOrganisation;laat;Laatkomer\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	p.must(t, "import", csv)
	select {
	case <-announced:
	case <-time.After(3 * time.Second): // a second for a machine that is busy with other tests
		t.Error("what the command line wrote was not announced within two seconds")
	}
	one.find(t, "laatkomer", "Laatkomer")
}

// listen opens the stream of changes and tells of the first that is announced after it stands.
func (b browser) listen(t *testing.T) <-chan struct{} {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, b.address+"/v1/changes/stream", nil)
	if err != nil {
		t.Fatal(err)
	}
	client := *b.http
	client.Timeout = 0
	response, err := client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = response.Body.Close() })
	if response.StatusCode != http.StatusOK {
		t.Fatalf("the stream answers %d", response.StatusCode)
	}
	lines := bufio.NewScanner(response.Body)
	next := func() bool {
		for lines.Scan() {
			if strings.HasPrefix(lines.Text(), "event: revision") {
				return true
			}
		}
		return false
	}
	if !next() { // where it stands
		t.Fatalf("the stream ended: %v", lines.Err())
	}
	announced := make(chan struct{}, 1)
	go func() {
		if next() {
			announced <- struct{}{}
		}
	}()
	return announced
}
