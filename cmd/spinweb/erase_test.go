package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestWhoIsErasedStandsNowhereButOnTheList(t *testing.T) {
	folder, csv := t.TempDir(), filepath.Join(t.TempDir(), "mensen.csv")
	if err := os.WriteFile(csv, []byte("kind;id;name;legalBasis;from;to\nResident;jan;Jan de Vries;publicTask;;\n"+
		"Resident;fatima;Fatima Yılmaz;publicTask;;\nKNOWS;;;;jan;fatima\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	p := built(t, "sqlite:"+folder)
	p.must(t, "import", csv)
	id := ""
	for line := range strings.Lines(p.must(t, "export")) {
		if strings.Contains(line, "Fatima") {
			id = idIn(line)
		}
	}
	if id == "" {
		t.Fatal("the export does not name Fatima")
	}
	list := filepath.Join(t.TempDir(), "erased.txt")
	if _, said, status := p.run(t, "erase", id, "--reason", "verzoek", "--dry-run"); status != 0 || !strings.Contains(said, "would erase 1 actors and 1 ties") {
		t.Errorf("a try: %d %s", status, said)
	}
	if _, said, status := p.run(t, "erase", id, "--reason", "verzoek"); status != 1 || !strings.Contains(said, "--erasures") {
		t.Errorf("without a list: %d %s", status, said)
	}
	p.must(t, "erase", id, "--reason", "verzoek", "--erasures", list)
	if text, err := os.ReadFile(list); err != nil || !strings.HasPrefix(string(text), id+" ") {
		t.Errorf("the list says %q, %v", text, err)
	}
	if out := p.must(t, "export"); strings.Contains(out, "Fatima") || !strings.Contains(out, "Jan de Vries") {
		t.Errorf("the export says %s", out)
	}
	files, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no files, %v", err)
	}
	for _, file := range files {
		if text, err := os.ReadFile(file); err == nil && strings.Contains(string(text), "Fatima") {
			t.Errorf("%s still holds the name", filepath.Base(file))
		}
	}
	if _, said, status := p.run(t, "erase", id, "--reason", "verzoek", "--erasures", list); status != 1 {
		t.Errorf("erased twice: %d %s", status, said)
	}
}

// idIn finds an ID among the cells of a line.
func idIn(line string) string {
	for _, cell := range strings.FieldsFunc(line, func(r rune) bool { return r == ';' || r == ',' || r == '"' }) {
		if len(cell) == 26 {
			return cell
		}
	}
	return ""
}
