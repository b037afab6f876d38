package main

import (
	"bytes"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// withPeople returns a program whose store holds the buurt of people.
func withPeople(t *testing.T, store string, env ...string) program {
	t.Helper()
	csv := filepath.Join(t.TempDir(), "mensen.csv")
	if err := os.WriteFile(csv, []byte(people), 0o600); err != nil {
		t.Fatal(err)
	}
	p := built(t, store, env...)
	p.must(t, "import", "--fictional", "--municipality", "GM0794=Helmond", "--municipality", "GM0995=Lelystad", outlines, csv)
	return p
}

// refused runs a command that has to fail, and returns what it said.
func (p program) refused(t *testing.T, arguments ...string) string {
	t.Helper()
	_, stderr, status := p.run(t, arguments...)
	if status == 0 {
		t.Fatalf("spinweb %s was not refused", strings.Join(arguments, " "))
	}
	return stderr
}

func newKey(t *testing.T, letter string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(path, []byte(strings.Repeat(letter, 64)+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestABackupOfAnEncryptedStoreIsRestoredElsewhere(t *testing.T) {
	key, folder := newKey(t, "a"), t.TempDir()
	p := withPeople(t, "sqlite:"+folder, "SPINWEB_KEY_FILE="+key)
	backup := filepath.Join(t.TempDir(), "nacht.backup")
	p.must(t, "backup", "--out", backup)
	for _, path := range append(filesIn(t, folder), backup) {
		if content, err := os.ReadFile(path); err != nil || bytes.Contains(content, []byte("Fatima")) {
			t.Errorf("%s holds a name in plain text, or cannot be read: %v", filepath.Base(path), err)
		}
	}
	if said := p.refused(t, "backup", "--out", backup); !strings.Contains(said, "exists already") {
		t.Errorf("a second backup over the first: %s", said)
	}

	elsewhere := built(t, "sqlite:"+t.TempDir(), "SPINWEB_KEY_FILE="+key)
	if said := elsewhere.refused(t, "restore", backup); !strings.Contains(said, "--no-erasures") {
		t.Errorf("a restore without the erasure list: %s", said)
	}
	elsewhere.must(t, "restore", "--no-erasures", backup)
	if got, want := elsewhere.must(t, "export"), p.must(t, "export"); got != want || !strings.Contains(got, "Fatima") {
		t.Errorf("restored:\n%s\nwant:\n%s", got, want)
	}
	elsewhere.demo(t, "networker").find(t, "fatima", "Fatima Yılmaz")

	other := built(t, "sqlite:"+t.TempDir(), "SPINWEB_KEY_FILE="+newKey(t, "b"))
	if said := other.refused(t, "restore", "--no-erasures", backup); !strings.Contains(said, "does not fit") {
		t.Errorf("another key: %s", said)
	}
}

func filesIn(t *testing.T, folder string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil || len(files) == 0 {
		t.Fatalf("%v, %v", files, err)
	}
	return files
}

// A backup that is older than an erasure must not bring anybody back.
func TestWhoWasErasedStaysErasedAfterARestore(t *testing.T) {
	list := filepath.Join(t.TempDir(), "erasures")
	p := withPeople(t, "sqlite:"+t.TempDir())
	backup := filepath.Join(t.TempDir(), "nacht.backup")
	p.must(t, "backup", "--out", backup)
	b := p.demo(t, "networker")
	fatima := b.find(t, "fatima", "Fatima Yılmaz")
	p.must(t, "erase", fatima.ID, "--reason", "op verzoek", "--erasures", list)
	if got := b.do(t, http.MethodGet, "/v1/actors/"+fatima.ID, ""); got.status != http.StatusNotFound {
		t.Errorf("after the erasure: %d %s", got.status, got.body)
	}

	elsewhere := built(t, "sqlite:"+t.TempDir())
	elsewhere.must(t, "restore", "--erasures", list, backup)
	if exported := elsewhere.must(t, "export"); strings.Contains(exported, "Fatima") || !strings.Contains(exported, "Jan de Vries") {
		t.Errorf("restored:\n%s", exported)
	}
}

func TestANeighbourhoodMovesToNeo4jAndBack(t *testing.T) {
	server := sharedNeo4j(t)
	server.wipe(t)
	p := withPeople(t, "sqlite:"+t.TempDir())
	there := p.must(t, "export")
	from := strings.TrimPrefix(p.store(), "SPINWEB_STORE=")
	back := "sqlite:" + t.TempDir()
	first := hashOf(t, p, "--from", from, "--to", server.url, "--to-password-file", server.passwordFile)
	second := hashOf(t, p, "--from", server.url, "--from-password-file", server.passwordFile, "--to", back)
	if first == second { // each copy leaves a line in the ledger of what is copied
		t.Error("the ledger tells nothing of the second copy")
	}
	if got := built(t, back).must(t, "export"); got != there {
		t.Errorf("back:\n%s\nwant:\n%s", got, there)
	}
}

// store is the setting that names the store.
func (p program) store() string {
	for i := len(p.env) - 1; i >= 0; i-- {
		if strings.HasPrefix(p.env[i], "SPINWEB_STORE=") {
			return p.env[i]
		}
	}
	return ""
}

// hashOf copies, and returns the hash of what both hold.
func hashOf(t *testing.T, p program, arguments ...string) string {
	t.Helper()
	_, said, status := p.run(t, append([]string{"copy"}, arguments...)...)
	_, hash, found := strings.Cut(strings.TrimSpace(said), "SHA-256 ")
	if status != 0 || !found || len(hash) != 64 {
		t.Fatalf("copy: status %d: %s", status, said)
	}
	return hash
}
