package main

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestADemoFillsAnEmptyStoreOnce(t *testing.T) {
	p := built(t, "sqlite:"+filepath.Join(t.TempDir(), "store"))
	var before, after struct {
		Total int `json:"total"`
	}
	t.Run("at first", func(t *testing.T) {
		p.demo(t, "networker").do(t, http.MethodGet, "/v1/actors", "").into(t, &before)
	})
	t.Run("and never again", func(t *testing.T) {
		p.demo(t, "networker").do(t, http.MethodGet, "/v1/actors", "").into(t, &after)
	})
	if before.Total == 0 || after != before {
		t.Errorf("%d actors, and after another start %d", before.Total, after.Total)
	}
}

func TestADemoRefusesAStoreThatIsNotFictional(t *testing.T) {
	p := built(t, "sqlite:"+filepath.Join(t.TempDir(), "store"))
	file := filepath.Join(t.TempDir(), "echt.csv")
	if err := os.WriteFile(file, []byte("kind;id;name\nOrganisation;a;De Schutse\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	p.must(t, "import", file)
	if _, said, status := p.run(t, "demo", "--addr", "127.0.0.1:0"); status != 1 || !strings.Contains(said, "fictional") {
		t.Errorf("the demo opened a store without the mark: %d %s", status, said)
	}
}
