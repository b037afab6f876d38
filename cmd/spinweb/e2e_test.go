package main

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
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
	if _, said, status := p.run(t, "demo", "--addr", "0.0.0.0:0"); status != 1 || !strings.Contains(said, "this machine only") {
		t.Errorf("the demo listens for others: %d %s", status, said)
	}
	if _, said, status := p.run(t, "serve"); status != 1 || !strings.Contains(said, "--tls-cert") {
		t.Errorf("serve started without encryption: %d %s", status, said)
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
	if text := p.must(t, "report", "measures", "--area", "BU07941404", "--sort", "label"); !strings.Contains(text, "Petra van der Ven") {
		t.Errorf("the measures say %s", text)
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

func TestAFileWithTooManyMistakesNamesTheFirstAndCountsTheRest(t *testing.T) {
	csv := filepath.Join(t.TempDir(), "fout.csv")
	text := "kind;id;name\n" + strings.Repeat("Bewonertje;x;Iemand\n", 130)
	if err := os.WriteFile(csv, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	_, said, status := built(t, "sqlite:"+t.TempDir()).run(t, "import", csv)
	if status != 1 || strings.Count(said, "fout.csv") < 100 || strings.Count(said, "fout.csv") > 101 || !strings.Contains(said, "and 30 more") {
		t.Errorf("status %d:\n%s", status, said)
	}
}
