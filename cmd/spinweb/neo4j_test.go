package main

import (
	"context"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// neo4jServer is a Neo4j for tests, which throw its contents away.
type neo4jServer struct{ url, passwordFile string }

// sharedNeo4j returns the server of SPINWEB_TEST_NEO4J once no other package tests on it. Without one
// the test is skipped; in CI it fails.
func sharedNeo4j(t *testing.T) neo4jServer {
	t.Helper()
	server := neo4jServer{os.Getenv("SPINWEB_TEST_NEO4J"), os.Getenv("SPINWEB_TEST_NEO4J_PASSWORD_FILE")}
	if server.url == "" {
		const why = "NEO4J IS NOT TESTED: SPINWEB_TEST_NEO4J names no server; see scripts/neo4j.sh"
		if os.Getenv("CI") == "true" {
			t.Fatal(why)
		}
		t.Skip(why)
	}
	name := strings.NewReplacer(":", "-", "/", "").Replace(server.url) // the lock that neo4jstore's tests take too
	lock, err := os.OpenFile(filepath.Join(os.TempDir(), "spinweb-"+name+".lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = lock.Close() })
	return server
}

func (s neo4jServer) env() string { return "SPINWEB_NEO4J_PASSWORD_FILE=" + s.passwordFile }

func (s neo4jServer) wipe(t *testing.T) {
	t.Helper()
	password, err := os.ReadFile(s.passwordFile)
	if err != nil {
		t.Fatal(err)
	}
	driver, err := neo4j.NewDriverWithContext(s.url, neo4j.BasicAuth("neo4j", strings.TrimSpace(string(password)), ""))
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	defer driver.Close(ctx)
	session := driver.NewSession(ctx, neo4j.SessionConfig{})
	defer session.Close(ctx)
	result, err := session.Run(ctx, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", nil)
	if err == nil {
		_, err = result.Consume(ctx)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// ownNeo4j starts a server that a test may kill, and ends it with the test.
func ownNeo4j(t *testing.T) (neo4jServer, func(command string)) {
	t.Helper()
	if os.Getenv("SPINWEB_TEST_NEO4J") == "" && os.Getenv("CI") != "true" {
		t.Skip("NEO4J IS NOT TESTED: SPINWEB_TEST_NEO4J names no server; see scripts/neo4j.sh")
	}
	home := filepath.Join(t.TempDir(), "neo4j")
	script := func(command string) string {
		run := exec.Command("../../scripts/neo4j.sh", command)
		for _, variable := range os.Environ() {
			if !strings.HasPrefix(variable, "SPINWEB_") {
				run.Env = append(run.Env, variable)
			}
		}
		run.Env = append(run.Env, "SPINWEB_NEO4J_HOME="+home)
		var said strings.Builder
		run.Stderr = &said
		out, err := run.Output()
		if err != nil {
			t.Fatalf("neo4j.sh %s: %v: %s", command, err, said.String())
		}
		return string(out)
	}
	server := neo4jServer{}
	t.Cleanup(func() { script("stop") })
	for line := range strings.Lines(script("start")) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		value = strings.Trim(value, `'"`)
		switch strings.TrimPrefix(name, "export ") {
		case "SPINWEB_TEST_NEO4J":
			server.url = value
		case "SPINWEB_TEST_NEO4J_PASSWORD_FILE":
			server.passwordFile = value
		}
	}
	return server, func(command string) { script(command) }
}

// A database that stops is an answer of 503 within the deadline, and no reason to restart the service.
func TestAStoppedNeo4jIsSurvived(t *testing.T) {
	server, control := ownNeo4j(t)
	p := built(t, server.url, server.env())
	csv := filepath.Join(t.TempDir(), "mensen.csv")
	if err := os.WriteFile(csv, []byte(people), 0o600); err != nil {
		t.Fatal(err)
	}
	p.must(t, "import", "--fictional", "--municipality", "GM0794=Helmond", "--municipality", "GM0995=Lelystad", outlines, csv)
	b := p.demo(t, "networker")
	const list = "/v1/actors?kind=Resident&limit=5"
	if got := b.do(t, http.MethodGet, list, ""); got.status != http.StatusOK {
		t.Fatalf("before: %d %s", got.status, got.body)
	}
	control("kill")
	for _, try := range []struct {
		method, path, body string
		deadline           time.Duration
	}{
		{http.MethodGet, list, "", 2 * time.Second},
		{http.MethodPost, "/v1/actors", `{"kind":"Organisation","attributes":{"name":"De Schutse"}}`, 5 * time.Second},
	} {
		start := time.Now()
		got := b.do(t, try.method, try.path, try.body)
		took := time.Since(start)
		if got.status != http.StatusServiceUnavailable || got.header.Get("Retry-After") == "" || !strings.Contains(got.body, "store.unavailable") {
			t.Errorf("%s: %d %v %s", try.method, got.status, got.header, got.body)
		}
		if took > try.deadline+time.Second { // a second for a machine that is busy with other tests
			t.Errorf("%s took %v", try.method, took)
		}
	}
	control("restart")
	deadline := time.Now().Add(20 * time.Second)
	for {
		got := b.do(t, http.MethodGet, list, "")
		if got.status == http.StatusOK {
			break
		}
		if time.Now().After(deadline) {
			t.Fatalf("20 s after the restart: %d %s", got.status, got.body)
		}
		time.Sleep(200 * time.Millisecond)
	}
}
