package main

import (
	"bufio"
	"crypto/tls"
	"crypto/x509"
	"net/http"
	"net/http/cookiejar"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"spinweb/graph"
)

// served is a running service as it introduced itself.
type served struct {
	address   string // https://127.0.0.1:port, or http:// behind a proxy
	firstLink string // the token of the first administrator; "" when none was needed
	trusted   *x509.CertPool
}

var (
	servedAt  = regexp.MustCompile(`ready at https://(127\.0\.0\.1:\d+)/`)
	firstLink = regexp.MustCompile(`/welkom#([A-Z2-7]+)`)
)

// serve starts the service and stops it at the end of the test.
func (p program) serve(t *testing.T, trusted *x509.CertPool, arguments ...string) served {
	t.Helper()
	command := exec.Command(p.path, append([]string{"serve", "--addr", "127.0.0.1:0"}, arguments...)...)
	command.Env = p.env
	stderr, err := command.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	ready, said := make(chan served, 1), make(chan string, 1)
	go func() {
		var all strings.Builder
		s := served{trusted: trusted}
		for lines := bufio.NewScanner(stderr); lines.Scan(); {
			all.WriteString(lines.Text() + "\n")
			if link := firstLink.FindStringSubmatch(lines.Text()); link != nil {
				s.firstLink = link[1]
			}
			if address := servedAt.FindStringSubmatch(lines.Text()); address != nil {
				s.address = "https://" + address[1]
				ready <- s
			}
		}
		said <- all.String()
	}()
	t.Cleanup(func() {
		_ = command.Process.Signal(syscall.SIGTERM)
		log := <-said
		if err := command.Wait(); err != nil {
			t.Errorf("the service ended badly: %v: %s", err, log)
		}
		for _, secret := range []string{"beheer@voorbeeld", "noor@voorbeeld", "ganzen"} {
			if strings.Contains(log, secret) {
				t.Errorf("the log holds %s", secret)
			}
		}
	})
	select {
	case s := <-ready:
		return s
	case log := <-said:
		t.Fatalf("the service ended: %s", log)
	case <-time.After(30 * time.Second):
		t.Fatal("the service is not ready after 30 s")
	}
	return served{}
}

// visitor is a browser of its own.
func (s served) visitor(t *testing.T) browser {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	transport := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: s.trusted}, ForceAttemptHTTP2: true}
	t.Cleanup(transport.CloseIdleConnections)
	return browser{&http.Client{Jar: jar, Transport: transport, Timeout: 20 * time.Second}, s.address}
}

// accept takes an invitation.
func (b browser) accept(t *testing.T, token, login string) {
	t.Helper()
	got := b.do(t, http.MethodPost, "/v1/invitations/_accept", `{"token":"`+token+`","login":"`+login+`","password":"negen ganzen gaan"}`)
	if got.status != http.StatusOK {
		t.Fatalf("accept: %d %s", got.status, got.body)
	}
}

type addedAccount struct {
	Account    struct{ ID, Role, State string }
	Invitation struct{ Path string }
}

func TestAnOrganisationRunsByAccountsOnSQLite(t *testing.T) {
	organisationRuns(t, built(t, "sqlite:"+t.TempDir()))
}

func TestAnOrganisationRunsByAccountsOnNeo4j(t *testing.T) {
	server := sharedNeo4j(t)
	server.wipe(t)
	organisationRuns(t, built(t, server.url, server.env()))
}

// organisationRuns is an organisation's first day: the first administrator, a colleague, another role, and
// gone.
func organisationRuns(t *testing.T, p program) {
	csv := filepath.Join(t.TempDir(), "mensen.csv")
	if err := os.WriteFile(csv, []byte(people), 0o600); err != nil {
		t.Fatal(err)
	}
	p.must(t, "import", outlines, csv, "--municipality", "GM0794=Helmond", "--municipality", "GM0995=Lelystad")
	certFile, keyFile, trusted := selfSigned(t, t.TempDir(), "spinweb")
	s := p.serve(t, trusted, "--tls-cert", certFile, "--tls-key", keyFile)

	noor := s.visitor(t)
	if got := noor.do(t, http.MethodGet, "/v1/me", ""); got.status != http.StatusUnauthorized || !strings.Contains(got.body, "session.missing") {
		t.Errorf("nobody: %d %s", got.status, got.body)
	}
	boss := s.visitor(t)
	boss.accept(t, s.firstLink, "Beheer@voorbeeld.example")
	networker := boss.find(t, "noor hendriks", "Noor Hendriks")
	account := boss.adds(t, networker.ID)
	token := strings.TrimPrefix(account.Invitation.Path, "/welkom#")
	noor.accept(t, token, "")
	var me struct {
		Role, Name string
		Areas      []struct{ Code string }
	}
	noor.do(t, http.MethodGet, "/v1/me", "").into(t, &me)
	if me.Role != "networker" || me.Name != "Noor Hendriks" || len(me.Areas) != 1 || me.Areas[0].Code != "WK079414" {
		t.Errorf("%+v", me)
	}
	jan := noor.find(t, "jan vries", "Jan de Vries")
	if got := s.visitor(t).do(t, http.MethodPost, "/v1/invitations/_accept", `{"token":"`+token+`","password":"negen ganzen gaan"}`); got.status != http.StatusNotFound {
		t.Errorf("the link works twice: %d %s", got.status, got.body)
	}

	path := "/v1/accounts/" + account.Account.ID
	seen := boss.do(t, http.MethodGet, path, "").header.Get("ETag")
	if got := boss.do(t, http.MethodPatch, path, `{"role":"policyAdviser","reason":"ander werk"}`, "If-Match", seen); got.status != http.StatusOK {
		t.Fatalf("another role: %d %s", got.status, got.body)
	}
	if got := noor.do(t, http.MethodGet, "/v1/actors/"+jan.ID, ""); got.status != http.StatusNotFound {
		t.Errorf("with another role: %d %s", got.status, got.body)
	}
	p.must(t, "user", "disable", "NOOR@voorbeeld.example")
	if got := noor.do(t, http.MethodGet, "/v1/me", ""); got.status != http.StatusUnauthorized {
		t.Errorf("disabled from the command line: %d %s", got.status, got.body)
	}
	if got := noor.do(t, http.MethodPost, "/v1/session", `{"login":"noor@voorbeeld.example","password":"negen ganzen gaan"}`); got.status != http.StatusUnauthorized || !strings.Contains(got.body, "login.refused") {
		t.Errorf("logging in while disabled: %d %s", got.status, got.body)
	}
	boss.leaves(t)
}

// adds makes the account of a colleague.
func (b browser) adds(t *testing.T, person string) addedAccount {
	t.Helper()
	got := b.do(t, http.MethodPost, "/v1/accounts", `{"login":"noor@voorbeeld.example","role":"networker","person":"`+person+`"}`)
	if got.status != http.StatusCreated || got.header.Get("Location") == "" {
		t.Fatalf("add: %d %s", got.status, got.body)
	}
	var added addedAccount
	got.into(t, &added)
	return added
}

// leaves logs out and comes back.
func (b browser) leaves(t *testing.T) {
	t.Helper()
	if got := b.do(t, http.MethodDelete, "/v1/session", ""); got.status != http.StatusNoContent {
		t.Errorf("log out: %d %s", got.status, got.body)
	}
	if got := b.do(t, http.MethodGet, "/v1/accounts", ""); got.status != http.StatusUnauthorized {
		t.Errorf("after logging out: %d", got.status)
	}
	got := b.do(t, http.MethodPost, "/v1/session", `{"login":"beheer@voorbeeld.example","password":"negen ganzen gaan"}`)
	cookie := got.header.Get("Set-Cookie")
	for _, part := range []string{"__Host-spinweb=", "Path=/", "Secure", "HttpOnly", "SameSite=Strict"} {
		if !strings.Contains(cookie, part) || strings.Contains(cookie, "Domain") {
			t.Errorf("log in: %d, the cookie is %s", got.status, cookie)
		}
	}
	if got := b.do(t, http.MethodGet, "/v1/accounts", ""); got.status != http.StatusOK {
		t.Errorf("after logging in: %d %s", got.status, got.body)
	}
}

func TestTheServiceStartsEncryptedOrNotAtAll(t *testing.T) {
	p := built(t, "sqlite:"+t.TempDir())
	for _, arguments := range [][]string{nil, {"--tls-cert", "x.pem"}, {"--proxy", "10.0.0.1", "--tls-cert", "x.pem", "--tls-key", "y.pem"}} {
		if _, said, status := p.run(t, append([]string{"serve", "--addr", "127.0.0.1:0"}, arguments...)...); status != 1 || !strings.Contains(said, "--tls-cert and --tls-key, or --proxy") {
			t.Errorf("%v: %d %s", arguments, status, said)
		}
	}
	if _, said, status := p.run(t, "serve", "--proxy", "elders"); status != 1 || !strings.Contains(said, "10.0.0.0/24") {
		t.Errorf("%d %s", status, said)
	}
}

func TestBehindAProxyOnlyTheProxyIsAnswered(t *testing.T) {
	p := built(t, "sqlite:"+t.TempDir())
	s := p.serve(t, nil, "--proxy", "127.0.0.1")
	b := s.visitor(t)
	b.address = strings.Replace(s.address, "https:", "http:", 1)
	if got := b.do(t, http.MethodGet, "/v1/installation", "", "X-Forwarded-Proto", "https", "X-Forwarded-For", "192.0.2.9"); got.status != http.StatusOK || !strings.Contains(got.body, `"accounts"`) {
		t.Errorf("by the proxy: %d %s", got.status, got.body)
	}
	if got := b.do(t, http.MethodGet, "/v1/installation", "", "X-Forwarded-Proto", "http"); got.status != http.StatusForbidden || !strings.Contains(got.body, string(graph.NotEncrypted)) {
		t.Errorf("not encrypted: %d %s", got.status, got.body)
	}
	if s.firstLink == "" {
		t.Error("no link for the first administrator")
	}
	elsewhere := p.serve(t, nil, "--proxy", "10.0.0.0/24")
	b.address = strings.Replace(elsewhere.address, "https:", "http:", 1)
	if got := b.do(t, http.MethodGet, "/v1/installation", "", "X-Forwarded-Proto", "https"); got.status != http.StatusForbidden {
		t.Errorf("by another than the proxy: %d %s", got.status, got.body)
	}
}
