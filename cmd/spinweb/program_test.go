package main

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// program is the built binary with the store that its commands open.
type program struct {
	path string
	env  []string
}

var build = sync.OnceValues(func() (string, error) {
	folder, err := os.MkdirTemp("", "spinweb-e2e-")
	if err != nil {
		return "", err
	}
	path := filepath.Join(folder, "spinweb")
	out, err := exec.Command("go", "build", "-tags", "nomsgpack", "-o", path, ".").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%w: %s", err, out)
	}
	return path, nil
})

func built(t *testing.T, store string, env ...string) program {
	t.Helper()
	path, err := build()
	if err != nil {
		t.Fatal(err)
	}
	return program{path, append(append(os.Environ(), "SPINWEB_STORE="+store, "SPINWEB_LANGUAGE=en"), env...)}
}

// run runs a command to its end.
func (p program) run(t *testing.T, arguments ...string) (stdout, stderr string, status int) {
	t.Helper()
	command := exec.CommandContext(t.Context(), p.path, arguments...)
	command.Env = p.env
	var out, errOut bytes.Buffer
	command.Stdout, command.Stderr = &out, &errOut
	if err := command.Run(); err != nil && command.ProcessState == nil {
		t.Fatal(err)
	}
	return out.String(), errOut.String(), command.ProcessState.ExitCode()
}

// must runs a command that has to succeed.
func (p program) must(t *testing.T, arguments ...string) string {
	t.Helper()
	stdout, stderr, status := p.run(t, arguments...)
	if status != 0 {
		t.Fatalf("spinweb %s: status %d: %s", strings.Join(arguments, " "), status, stderr)
	}
	return stdout
}

var readyAt = regexp.MustCompile(`http://127\.0\.0\.1:\d+`)

// demo starts the demo, chooses a role, and stops it at the end of the test.
func (p program) demo(t *testing.T, role string, arguments ...string) browser {
	t.Helper()
	command := exec.Command(p.path, append([]string{"demo", "--addr", "127.0.0.1:0"}, arguments...)...)
	command.Env = p.env
	stderr, err := command.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	said := make(chan string, 1)
	go func() {
		address, all := readyAddress(stderr)
		said <- cmp.Or(address, "ended: "+all)
	}()
	t.Cleanup(func() {
		_ = command.Process.Signal(syscall.SIGTERM)
		if err := command.Wait(); err != nil {
			t.Errorf("the demo ended badly: %v", err)
		}
	})
	select {
	case address := <-said:
		if !strings.HasPrefix(address, "http") {
			t.Fatal(address)
		}
		return newBrowser(t, address, role)
	case <-time.After(30 * time.Second):
		t.Fatal("the demo is not ready after 30 s")
		return browser{}
	}
}

// readyAddress returns the address that a starting service tells, "" when it ends without, and what it said.
// What it says later is read and dropped.
func readyAddress(stderr io.Reader) (address, said string) {
	var all strings.Builder
	lines := bufio.NewScanner(stderr)
	for address == "" && lines.Scan() {
		all.WriteString(lines.Text() + "\n")
		address = readyAt.FindString(lines.Text())
	}
	go func() { _, _ = io.Copy(io.Discard, stderr) }()
	return address, all.String()
}

// browser is a visitor in a role.
type browser struct {
	http    *http.Client
	address string
}

func newBrowser(t *testing.T, address, role string) browser {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	b := browser{&http.Client{Jar: jar, Timeout: 20 * time.Second}, address}
	if got := b.do(t, http.MethodPost, "/demo/session", `{"role":"`+role+`"}`); got.status != http.StatusNoContent {
		t.Fatalf("choose %s: %d %s", role, got.status, got.body)
	}
	return b
}

type reply struct {
	status int
	header http.Header
	body   string
}

func (b browser) do(t *testing.T, method, path, body string, headers ...string) reply {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, b.address+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Accept-Language", "en")
	if body != "" {
		request.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i+1 < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	response, err := b.http.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	content, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return reply{response.StatusCode, response.Header, string(content)}
}

// into reads a JSON answer.
func (r reply) into(t *testing.T, value any) {
	t.Helper()
	if err := json.Unmarshal([]byte(r.body), value); err != nil {
		t.Fatalf("%d %s: %v", r.status, r.body, err)
	}
}

type record struct {
	ID, Kind, Label string
	Attributes      map[string]any
}

// find searches, and fails unless the first hit is the one that is meant.
func (b browser) find(t *testing.T, text, label string) record {
	t.Helper()
	var found struct{ Items []record }
	b.do(t, http.MethodPost, "/v1/actors/_search", `{"text":"`+text+`"}`).into(t, &found)
	if len(found.Items) == 0 || found.Items[0].Label != label {
		t.Fatalf("%q finds %v, want %q", text, found.Items, label)
	}
	return found.Items[0]
}
