package sqlitestore

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// TestRewritingRemovesWhatSecureDeleteLeaves writes and removes rows until SQLite has left copies of removed
// ones in its pages, which is why an erasure rewrites its files.
func TestRewritingRemovesWhatSecureDeleteLeaves(t *testing.T) {
	s := openFor(t, t.TempDir())
	random := rand.New(rand.NewPCG(3, 900))
	err := s.ledger.write(t.Context(), func(tx *transaction) error {
		put := func(key int) error {
			value := strings.Repeat("Kanarie ", 1+random.IntN(110))
			_, err := tx.exec(t.Context(), `INSERT OR REPLACE INTO cell VALUES ('proef', ?, '', ?, 0, 1)`, fmt.Sprint(key), []byte(value))
			return err
		}
		for range 15_000 {
			if err := put(random.IntN(2000)); err != nil {
				return err
			}
		}
		_, err := tx.exec(t.Context(), `UPDATE cell SET value = x'00' WHERE kind = 'proef'`)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.ledger.writer.ExecContext(t.Context(), `PRAGMA wal_checkpoint(TRUNCATE)`); err != nil {
		t.Fatal(err)
	}
	if copies(t, s.ledger) == 0 {
		t.Fatal("nothing is left without rewriting: the test has lost its teeth, or SQLite its habit")
	}
	if err := s.ledger.rewrite(t.Context()); err != nil {
		t.Fatal(err)
	}
	if left := copies(t, s.ledger); left != 0 {
		t.Fatalf("%d copies are left", left)
	}
}

// copies counts what stands in a file and its write-ahead log of values that were removed.
func copies(t *testing.T, file *database) int {
	t.Helper()
	count := 0
	for _, name := range []string{file.path, file.path + "-wal"} {
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		count += bytes.Count(content, []byte("Kanarie"))
	}
	return count
}

func BenchmarkRewrite(b *testing.B) {
	s, err := Open(b.Context(), b.TempDir(), Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	records := make([]graph.Record, 60_000)
	for i := range records {
		records[i] = storetest.Amended(storetest.Resident(fmt.Sprint("Bewoner ", i)), map[string]string{"note": "Kent de buurt goed"})
	}
	if _, err := s.Apply(b.Context(), storetest.Adding(records...)); err != nil {
		b.Fatal(err)
	}
	info, err := os.Stat(s.neighbourhood.path)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(info.Size())
	for b.Loop() {
		if err := s.neighbourhood.rewrite(b.Context()); err != nil {
			b.Fatal(err)
		}
	}
}
