package sqlitestore

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ncruces/go-sqlite3/util/vfsutil"
	"github.com/ncruces/go-sqlite3/vfs"
	"github.com/ncruces/go-sqlite3/vfs/adiantum"

	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

var testKey = []byte("0123456789abcdef0123456789abcdef")

func openWith(t *testing.T, address string, key []byte) *Store {
	t.Helper()
	s, err := Open(t.Context(), address, Options{Key: key})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// TestNothingEncryptedCanBeRead looks for names, IDs and SQLite's own words in every file, while it is in use, after
// an erasure that rewrote all, and after closing.
func TestNothingEncryptedCanBeRead(t *testing.T) {
	address := t.TempDir()
	s := openWith(t, address, testKey)
	c := fillCrowd(t, s)
	readable := func(when string) {
		t.Helper()
		files, err := filepath.Glob(filepath.Join(address, "*"))
		if err != nil || len(files) < 2 {
			t.Fatalf("%d files, error %v", len(files), err)
		}
		for _, file := range files {
			content, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, text := range []string{"Kanarie", "Blijver", "notitie", string(c.erased[0]), "SQLite", "CREATE TABLE", "session", string(testKey)} {
				if bytes.Contains(content, []byte(text)) {
					t.Errorf("%s: %q stands in %s", when, text, filepath.Base(file))
				}
			}
		}
	}
	readable("in use")
	if _, err := s.Erase(t.Context(), c.erasure); err != nil {
		t.Fatal(err)
	}
	readable("after an erasure")
	c.isGone(t, s, address)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	readable("closed")
	c.isGone(t, openWith(t, address, testKey), address)
}

// TestAKeyThatDoesNotFitIsRefusedAndHarmsNothing leaves what was acknowledged in the write-ahead log, as a killed
// process does: opening that with another key must not tidy it up.
func TestAKeyThatDoesNotFitIsRefusedAndHarmsNothing(t *testing.T) {
	other := bytes.Repeat([]byte{1}, keyLength)
	for _, c := range []struct {
		name     string
		key, try []byte
		want     graph.Code
	}{
		{"another key", testKey, other, graph.KeyWrong},
		{"no key", testKey, nil, graph.KeyMissing},
		{"a key for what is not encrypted", nil, testKey, graph.NotEncrypted},
		{"a key that is too short", testKey, testKey[:16], graph.BadKeyFile},
	} {
		t.Run(c.name, func(t *testing.T) {
			killed := leftBehind(t, c.key)
			before := contents(t, killed)
			if len(before["neighbourhood.db-wal"]) == 0 {
				t.Fatal("nothing is in the write-ahead log: this proves nothing")
			}
			s, err := Open(t.Context(), killed, Options{Key: c.try})
			if err == nil {
				_ = s.Close()
				t.Fatal("it was opened")
			}
			var refusal *graph.Error
			if !errors.As(err, &refusal) || len(refusal.Findings) != 1 || refusal.Findings[0].Code != c.want {
				t.Errorf("got %v, want %s", err, c.want)
			}
			if strings.Contains(fmt.Sprintf("%v %+v %#v", err, err, err), string(testKey[:16])) {
				t.Error("the error holds the key")
			}
			after := contents(t, killed)
			for _, name := range []string{"neighbourhood.db", "neighbourhood.db-wal", "ledger.db", "ledger.db-wal"} {
				if !bytes.Equal(before[name], after[name]) {
					t.Errorf("%s was changed", name)
				}
			}
			if head, err := openWith(t, killed, c.key).Head(t.Context()); err != nil || head != 1 {
				t.Errorf("with the right key the head is %d, error %v", head, err)
			}
		})
	}
}

// leftBehind returns a folder as a killed process leaves it: a copy of one that is in use.
func leftBehind(t *testing.T, key []byte) string {
	t.Helper()
	address, copied := t.TempDir(), t.TempDir()
	s := openWith(t, address, key)
	if _, err := s.Apply(t.Context(), storetest.Adding(storetest.Resident("Anna"))); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Cells().Put(t.Context(), store.Cell{Kind: "session", Key: "a"}, time.Time{}); err != nil {
		t.Fatal(err)
	}
	for name, content := range contents(t, address) {
		if err := os.WriteFile(filepath.Join(copied, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return copied
}

func contents(t *testing.T, address string) map[string][]byte {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(address, "*"))
	if err != nil {
		t.Fatal(err)
	}
	found := map[string][]byte{}
	for _, file := range files {
		if found[filepath.Base(file)], err = os.ReadFile(file); err != nil {
			t.Fatal(err)
		}
	}
	return found
}

func TestAKeyIsPrintedByNobody(t *testing.T) {
	s := openWith(t, t.TempDir(), testKey)
	for _, printed := range []string{fmt.Sprintf("%v", s), fmt.Sprintf("%+v", s.ledger), fmt.Sprintf("%#v", s.ledger.key), s.ledger.name("mode=ro")} {
		for _, form := range []string{string(testKey), fmt.Sprintf("%x", testKey), fmt.Sprint(testKey)[1:40]} {
			if strings.Contains(printed, form) {
				t.Errorf("printed: %s", form)
			}
		}
	}
}

// tornVFS gives, the first few times, half of a page that another process is writing.
type tornVFS struct {
	vfs.VFS
	times *atomic.Int64
}

func (v tornVFS) OpenFilename(name *vfs.Filename, flags vfs.OpenFlag) (vfs.File, vfs.OpenFlag, error) {
	file, opened, err := vfsutil.WrapOpenFilename(v.VFS, name, flags)
	return &tornFile{file, v.times}, opened, err
}

type tornFile struct {
	vfs.File
	times *atomic.Int64
}

func (f *tornFile) ReadAt(p []byte, at int64) (int, error) {
	n, err := f.File.ReadAt(p, at)
	if at == 0 && f.times.Add(-1) >= 0 {
		clear(p[:n/2])
	}
	return n, err
}

func TestAPageThatAnotherProcessWritesIsNoWrongKey(t *testing.T) {
	address := t.TempDir()
	if err := openWith(t, address, testKey).Close(); err != nil { // so that there is no log
		t.Fatal(err)
	}
	for _, c := range []struct {
		times int64
		want  graph.Kind
	}{{3, 0}, {1000, graph.InvalidKind}} {
		torn := tornVFS{vfs.Find(""), new(atomic.Int64)}
		torn.times.Store(c.times)
		vfs.Register("torn", adiantum.Wrap(torn, nil))
		d := &database{path: filepath.Join(address, ledgerFile), key: key{(*[keyLength]byte)(testKey)}, vfs: "torn"}
		if err := d.checkKey(); graph.KindOf(err) != c.want {
			t.Errorf("after %d reads of half a page: %v", c.times, err)
		}
		vfs.Unregister("torn")
		if left := torn.times.Load(); left >= c.times {
			t.Error("nobody read half a page: this proves nothing")
		}
	}
}

// TestAPageThatAPowerCutToreIsNoWrongKey spoils half of the first page of both files, which their logs hold whole.
func TestAPageThatAPowerCutToreIsNoWrongKey(t *testing.T) {
	cut := leftBehind(t, testKey)
	for _, name := range []string{neighbourhoodFile, ledgerFile} {
		file, err := os.OpenFile(filepath.Join(cut, name), os.O_RDWR, 0)
		if err != nil {
			t.Fatal(err)
		}
		_, err = file.WriteAt(make([]byte, pageSize/2), pageSize/2)
		if err := errors.Join(err, file.Close()); err != nil {
			t.Fatal(err)
		}
	}
	if s, err := Open(t.Context(), cut, Options{Key: bytes.Repeat([]byte{1}, keyLength)}); graph.KindOf(err) != graph.InvalidKind {
		t.Errorf("another key: got %v", err)
		_ = s.Close()
	}
	s := openWith(t, cut, testKey)
	if head, err := s.Head(t.Context()); err != nil || head != 1 {
		t.Errorf("the head is %d, error %v", head, err)
	}
	if cells, err := s.Cells().List(t.Context(), "session", time.Time{}); err != nil || len(cells) != 1 {
		t.Errorf("%d cells, error %v", len(cells), err)
	}
}
