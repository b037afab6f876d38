package main

import (
	"bufio"
	"bytes"
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

// The whole product, as a user has it: the real binary, a real store, real files.

const outlines = "../../graph/exchange/testdata/geojson/cbs-areas-2014-helmond-lelystad.geojson"

// people is a buurt in a spreadsheet: a networker who covers it, a schakel held by Fatima, Jan who knows
// her, Wim who knows Jan (two steps from the schakel), Petra who knows nobody, and Ans who was not asked.
const people = `kind;id;name;from;to;since;function;legalBasis;networkAskedOn;networkAskedExtent;networkAskedBy;findable;confirmedOn
Professional;noor;Noor Hendriks;;;;networker;;;;;;
WorkArea;gebied;Werkgebied Brouwhuis;;;;;;;;;;
Resident;fatima;Fatima Yılmaz;;;;;publicTask;2026-09-01;complete;;ja;
Resident;jan;Jan de Vries;;;;;publicTask;2026-09-01;complete;;ja;
Resident;wim;Wim Smits;;;;;publicTask;2026-09-01;complete;;ja;
Resident;petra;Petra van der Ven;;;;;publicTask;2026-09-01;partial;;ja;
Resident;ans;=Ans Bakker;;;;;publicTask;;;;ja;
Schakel;koffie;Koffie op dinsdag;;;;;;;;;;2026-01-15
COVERS;;;noor;gebied;2025;;;;;;;
COVERS;;;gebied;WK079414;2025;;;;;;;
LIVES_IN;;;fatima;BU07941404;2020;;;;;;;
LIVES_IN;;;jan;BU07941404;2020;;;;;;;
LIVES_IN;;;wim;BU07941404;2020;;;;;;;
LIVES_IN;;;petra;BU07941404;2020;;;;;;;
LIVES_IN;;;ans;BU07941404;2020;;;;;;;
HELD_BY;;;koffie;fatima;2026-01-15;;;;;;;
LINKS_AREA;;;koffie;BU07941404;2026-01-15;;;;;;;
KNOWS;;;jan;fatima;2022;;;;;;;
KNOWS;;;wim;jan;2023-05;;;;;;;
`

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
		var all strings.Builder
		for lines := bufio.NewScanner(stderr); lines.Scan(); {
			all.WriteString(lines.Text() + "\n")
			if address := readyAt.FindString(lines.Text()); address != "" {
				said <- address
			}
		}
		said <- "ended: " + all.String()
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

func TestTheWholeProductOnSQLite(t *testing.T) {
	wholeProduct(t, built(t, "sqlite:"+t.TempDir()), func() program { return built(t, "sqlite:"+t.TempDir()) })
}

func TestTheWholeProductOnNeo4j(t *testing.T) {
	server := sharedNeo4j(t)
	server.wipe(t)
	wholeProduct(t, built(t, server.url, server.env()), func() program {
		server.wipe(t)
		return built(t, server.url, server.env())
	})
}

// wholeProduct imports, looks, changes, asks, exports and imports again. anew gives an empty store.
func wholeProduct(t *testing.T, p program, anew func() program) {
	csv := filepath.Join(t.TempDir(), "mensen.csv")
	if err := os.WriteFile(csv, []byte(people), 0o600); err != nil {
		t.Fatal(err)
	}
	files := []string{outlines, csv, "--municipality", "GM0794=Helmond", "--municipality", "GM0995=Lelystad"}
	p.refuses(t)
	if _, said, _ := p.run(t, append([]string{"import", "--fictional", "--dry-run"}, files...)...); !strings.Contains(said, "Nothing was saved") {
		t.Fatalf("the dry run said %s", said)
	}
	p.must(t, append([]string{"import", "--fictional"}, files...)...)
	if _, said, _ := p.run(t, append([]string{"import"}, files...)...); !strings.Contains(said, "Saved: 0 new, 0 changed") {
		t.Errorf("importing twice said %s", said)
	}

	noor := p.demo(t, "networker")
	p.looks(t, noor)
	noor.writes(t)

	exported := p.must(t, "export")
	file := filepath.Join(t.TempDir(), "export.csv")
	if err := os.WriteFile(file, []byte(exported), 0o600); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(exported, ";=Ans") || !strings.Contains(exported, ";'=Ans Bakker") {
		t.Error("a name that begins like a formula is exported as one")
	}
	again := anew()
	again.must(t, "import", "--fictional", file)
	if second := again.must(t, "export"); second != exported {
		t.Errorf("the export of the import differs:\n%s", firstDifference(exported, second))
	}
}

// refuses: one wrong row, and nothing of the file is kept.
func (p program) refuses(t *testing.T) {
	t.Helper()
	wrong := filepath.Join(t.TempDir(), "fout.csv")
	content := "kind;id;name;legalBasis\nOrganisation;a;De Schutse;\nResident;b;Geheime Naam;misschien\nKNOWS;c;;\n"
	if err := os.WriteFile(wrong, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	_, said, status := p.run(t, "import", wrong)
	if status != 1 || !strings.Contains(said, "fout.csv, row 3, legalBasis: Choose one of") || !strings.Contains(said, "row 4") || strings.Contains(said, "Geheime") {
		t.Errorf("status %d: %s", status, said)
	}
	if exported := p.must(t, "export"); strings.Contains(exported, "Schutse") {
		t.Error("a refused file left something behind")
	}
	if _, said, status := p.run(t, "demo", "--addr", "127.0.0.1:0"); status != 1 || !strings.Contains(said, "fictional") {
		t.Errorf("the demo opened a store without the mark: %d %s", status, said)
	}
	if _, said, status := p.run(t, "demo", "--addr", "0.0.0.0:0"); status != 1 || !strings.Contains(said, "this machine only") {
		t.Errorf("the demo listens for others: %d %s", status, said)
	}
	if _, said, status := p.run(t, "serve"); status != 1 || !strings.Contains(said, "accounts") {
		t.Errorf("serve started without accounts: %d %s", status, said)
	}
}

// looks: the page, a search with a slip, and the first answer, by hand: of four who were asked, Fatima
// holds the schakel, Jan is one step away, Wim two; Petra has no path. Ans was not asked.
func (p program) looks(t *testing.T, b browser) {
	t.Helper()
	page := b.do(t, http.MethodGet, "/", "")
	asset := regexp.MustCompile(`/assets/[0-9a-f]+/[a-z.-]+\.js`).FindString(page.body)
	if page.status != http.StatusOK || asset == "" {
		t.Fatalf("the page: %d %.300s", page.status, page.body)
	}
	if script := b.do(t, http.MethodGet, asset, ""); script.status != http.StatusOK || !strings.Contains(script.header.Get("Cache-Control"), "immutable") {
		t.Errorf("the page's script: %d %s", script.status, script.header.Get("Cache-Control"))
	}
	b.find(t, "fatma yilmaz", "Fatima Yılmaz")
	var report struct {
		Figures                                string
		Residents, Asked, OutOfReach, NotAsked struct{ Exact *int }
		OutOfReachResidents, Unknown           []struct{ Person record }
	}
	b.do(t, http.MethodGet, "/v1/areas/BU07941404/reports/missing-links", "").into(t, &report)
	if report.Residents.Exact == nil || *report.Residents.Exact != 5 || *report.Asked.Exact != 4 || *report.NotAsked.Exact != 1 || *report.OutOfReach.Exact != 1 {
		t.Fatalf("%+v", report)
	}
	if report.OutOfReachResidents[0].Person.Label != "Petra van der Ven" || report.Unknown[0].Person.Label != "=Ans Bakker" {
		t.Errorf("%+v", report)
	}
	text := p.must(t, "report", "missing-links", "--area", "BU07941404")
	if !strings.Contains(text, "Petra van der Ven") || strings.Contains(text, "Wim Smits:") {
		t.Errorf("the report says %s", text)
	}
}

// writes: add, change, and a conflict between two who saw the same version.
func (b browser) writes(t *testing.T) {
	t.Helper()
	added := b.do(t, http.MethodPost, "/v1/actors", `{"kind":"Resident","area":"BU07941404","attributes":{"name":"Nieuwe Buur","legalBasis":"publicTask"}}`, "Idempotency-Key", "e2e-key-01")
	again := b.do(t, http.MethodPost, "/v1/actors", `{"kind":"Resident","area":"BU07941404","attributes":{"name":"Nieuwe Buur","legalBasis":"publicTask"}}`, "Idempotency-Key", "e2e-key-01")
	if added.status != http.StatusCreated || again.body != added.body {
		t.Fatalf("add: %d %s, again %d %s", added.status, added.body, again.status, again.body)
	}
	var buur record
	added.into(t, &buur)
	petra := b.find(t, "petra ven", "Petra van der Ven")
	tie := b.do(t, http.MethodPost, "/v1/ties", `{"kind":"KNOWS","from":"`+petra.ID+`","to":"`+buur.ID+`","since":"2026-11"}`)
	if tie.status != http.StatusCreated {
		t.Fatalf("tie: %d %s", tie.status, tie.body)
	}
	path, seen := added.header.Get("Location"), added.header.Get("ETag")
	if first := b.do(t, http.MethodPatch, path, `{"attributes":{"ageBand":"65-74"}}`, "If-Match", seen); first.status != http.StatusOK {
		t.Fatalf("change: %d %s", first.status, first.body)
	}
	second := b.do(t, http.MethodPatch, path, `{"attributes":{"ageBand":"75-84"}}`, "If-Match", seen)
	var problem struct{ Current record }
	second.into(t, &problem)
	if second.status != http.StatusPreconditionFailed || problem.Current.Attributes["ageBand"] != "65-74" {
		t.Errorf("a conflict: %d %s", second.status, second.body)
	}
	b.find(t, "niewe buur", "Nieuwe Buur")
}

func firstDifference(a, b string) string {
	first, second := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range first {
		if i >= len(second) || first[i] != second[i] {
			return fmt.Sprintf("line %d: %q, then %q", i+1, first[i], second[min(i, len(second)-1)])
		}
	}
	return fmt.Sprintf("%d lines, then %d", len(first), len(second))
}

func TestTheDemoShowsItsPageWithoutAnyPreparation(t *testing.T) {
	p := built(t, "")
	start := time.Now()
	b := p.demo(t, "manager")
	t.Logf("ready after %v", time.Since(start).Round(time.Millisecond))
	var me struct {
		Role      string
		Fictional bool
		Areas     []struct{ Code string }
	}
	b.do(t, http.MethodGet, "/v1/me", "").into(t, &me)
	if me.Role != "manager" || !me.Fictional || len(me.Areas) == 0 {
		t.Fatalf("%+v", me)
	}
	if report := b.do(t, http.MethodGet, "/v1/areas/"+me.Areas[0].Code+"/reports/missing-links", ""); report.status != http.StatusOK {
		t.Errorf("%d %s", report.status, report.body)
	}
}
