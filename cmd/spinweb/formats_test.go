package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Each format carries the whole of a neighbourhood: an export of an import of an export is the same.
func TestANeighbourhoodGoesThroughEveryFormatUnchanged(t *testing.T) {
	folder := t.TempDir()
	table := filepath.Join(folder, "people.csv")
	p := built(t, "sqlite:"+filepath.Join(folder, "first"))
	if err := os.WriteFile(table, []byte(p.must(t, "import", "--template")), 0o600); err != nil {
		t.Fatal(err)
	}
	p.must(t, "import", table)
	want := p.must(t, "export")
	for _, format := range []string{"csv", "xlsx", "graphml", "json"} {
		file := filepath.Join(folder, "export."+format)
		p.must(t, "export", "--format", format, "--out", file)
		next := built(t, "sqlite:"+filepath.Join(folder, format))
		next.must(t, "import", file)
		if got := next.must(t, "export"); got != want {
			t.Errorf("%s: %s", format, firstDifference(want, got))
		}
	}
}

func TestTheExcelTemplateIsWrittenAndAnUnknownFormatListsThoseThereAre(t *testing.T) {
	p := built(t, "sqlite:"+t.TempDir())
	file := filepath.Join(t.TempDir(), "template.xlsx")
	if err := os.WriteFile(file, []byte(p.must(t, "import", "--template", "--format", "xlsx")), 0o600); err != nil {
		t.Fatal(err)
	}
	p.must(t, "import", "--dry-run", file)
	if _, stderr, status := p.run(t, "export", "--format", "docx"); status != 1 || !strings.Contains(stderr, "csv, xlsx, graphml, json") {
		t.Errorf("%d %s", status, stderr)
	}
}
