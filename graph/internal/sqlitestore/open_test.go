package sqlitestore_test

import (
	"os"
	"path/filepath"
	"sync"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/sqlitestore"
	"spinweb/graph/internal/storetest"
)

func TestFolderAndFilesAreForTheirOwnerOnly(t *testing.T) {
	address := filepath.Join(t.TempDir(), "new", "store")
	s := folder(address).Open(t)
	if _, err := s.Apply(t.Context(), storetest.Adding(storetest.Resident("Anna"))); err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(address)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]os.FileMode{}
	for _, entry := range append(entries, mustEntry(t, address)) {
		info, err := entry.Info()
		if err != nil {
			t.Fatal(err)
		}
		got[entry.Name()] = info.Mode().Perm()
	}
	for name, want := range map[string]os.FileMode{"store": 0o700, "neighbourhood.db": 0o600, "neighbourhood.db-wal": 0o600,
		"ledger.db": 0o600, "ledger.db-wal": 0o600} {
		if got[name] != want {
			t.Errorf("%s has mode %o, want %o", name, got[name], want)
		}
	}
}

// mustEntry finds the folder itself in the one above it.
func mustEntry(t *testing.T, address string) os.DirEntry {
	t.Helper()
	above, err := os.ReadDir(filepath.Dir(address))
	if err != nil || len(above) != 1 {
		t.Fatalf("%d entries above the folder, error %v", len(above), err)
	}
	return above[0]
}

func TestAFolderMayHaveAnyName(t *testing.T) {
	for _, name := range []string{"met spatie", "100%", "a?b=c&d", "a#b", "wijk é 👍🏽", "%41", "a:b", "'\"", "a;b"} {
		address := filepath.Join(t.TempDir(), name)
		if _, err := folder(address).Open(t).Apply(t.Context(), storetest.Adding(storetest.Resident("Anna"))); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := os.Stat(filepath.Join(address, "neighbourhood.db")); err != nil {
			t.Errorf("%s: the file is elsewhere: %v", name, err)
		}
	}
}

func TestManyMayOpenAFreshFolderAtOnce(t *testing.T) {
	address := folder(t.TempDir())
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			s, err := sqlitestore.Open(t.Context(), string(address), sqlitestore.Options{})
			if err != nil {
				t.Errorf("open: %v", err)
				return
			}
			if _, err := s.Apply(t.Context(), storetest.Adding(storetest.Resident("Anna"))); err != nil {
				t.Errorf("apply: %v", err)
			}
			_ = s.Close()
		})
	}
	wait.Wait()
	head, err := address.Open(t).Head(t.Context())
	if err != nil || head != 8 {
		t.Fatalf("head is %d, error %v", head, err)
	}
}

func TestWhatIsNoDatabaseIsRefused(t *testing.T) {
	for _, name := range []string{"neighbourhood.db", "ledger.db"} {
		address := t.TempDir()
		content := make([]byte, 8192)
		copy(content, "this is no database, whatever its name says")
		if err := os.WriteFile(filepath.Join(address, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
		s, err := sqlitestore.Open(t.Context(), address, sqlitestore.Options{})
		if err == nil {
			_ = s.Close()
			t.Fatalf("%s full of text was opened", name)
		}
		after, err := os.ReadFile(filepath.Join(address, name))
		if err != nil || string(after) != string(content) {
			t.Fatalf("%s was changed, error %v", name, err)
		}
	}
}

func TestAFolderThatCannotBeIsUnavailable(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := sqlitestore.Open(t.Context(), filepath.Join(file, "store"), sqlitestore.Options{})
	if graph.KindOf(err) != graph.UnavailableKind {
		t.Fatalf("got %v (kind %d), want unavailable", err, graph.KindOf(err))
	}
}
