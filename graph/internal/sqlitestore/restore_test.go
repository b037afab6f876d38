package sqlitestore

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

func dumped(t testing.TB, s *Store) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := s.Dump(t.Context(), &out); err != nil {
		t.Fatalf("dump: %v", err)
	}
	return out.Bytes()
}

func TestARestoredStoreHoldsTheSame(t *testing.T) {
	s := openFor(t, t.TempDir())
	c := fillCrowd(t, s)
	for _, erase := range []bool{false, true} {
		if erase {
			if _, err := s.Erase(t.Context(), c.erasure); err != nil {
				t.Fatal(err)
			}
		}
		dump, address := dumped(t, s), t.TempDir()
		restored := openFor(t, address)
		if err := restored.Restore(t.Context(), bytes.NewReader(dump)); err != nil {
			t.Fatalf("restore: %v", err)
		}
		if again := dumped(t, restored); !bytes.Equal(again, dump) {
			t.Fatalf("a dump of %d bytes comes back as one of %d", len(dump), len(again))
		}
		for _, table := range []string{"actor", "tie"} {
			if before, after := rows(t, s, table), rows(t, restored, table); before != after {
				t.Fatalf("rows of %s differ", table)
			}
		}
		if erase {
			c.isGone(t, restored, address)
		}
	}
}

// rows returns everything in a table, in the order of IDs.
func rows(t *testing.T, s *Store, table string) string {
	t.Helper()
	var all strings.Builder
	err := s.neighbourhood.read(t.Context(), func(tx *transaction) error {
		query := map[string]string{
			"actor": `SELECT json_array(id, kind, since, until, recorded_at, version, attributes) FROM actor ORDER BY id`,
			"tie":   `SELECT json_array(id, kind, from_actor, to_actor, since, until, recorded_at, version, attributes) FROM tie ORDER BY id`,
		}[table]
		return tx.each(t.Context(), query, nil, func(scan scan) error {
			var row string
			err := scan(&row)
			all.WriteString(row)
			return err
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return all.String()
}

// TestARestoreThatStoppedCanBeTriedAgain cuts a dump off so late that several steps were taken.
func TestARestoreThatStoppedCanBeTriedAgain(t *testing.T) {
	from := openFor(t, t.TempDir())
	fillLarge(t, from, 3*stepItems)
	dump, address := dumped(t, from), t.TempDir()
	broken := errors.New("the tape broke")
	s := openFor(t, address)
	err := s.Restore(t.Context(), io.MultiReader(bytes.NewReader(dump[:len(dump)*2/3]), failing{broken}))
	if !errors.Is(err, broken) {
		t.Fatalf("got %v, want the reader's error", err)
	}
	if steps := count(t, s, "change"); steps < stepItems {
		t.Fatalf("%d changes were written: this proves nothing", steps)
	}
	reopened := openFor(t, address)
	for name, do := range map[string]func() error{
		"head":   func() error { _, err := reopened.Head(t.Context()); return err },
		"ping":   func() error { return reopened.Ping(t.Context()) },
		"record": func() error { return s.Record(t.Context(), storetest.Line("x")) },
		"cells":  func() error { _, err := s.Cells().List(t.Context(), "session", time.Time{}); return err },
		"dump":   func() error { return reopened.Dump(t.Context(), io.Discard) },
	} {
		var refusal *graph.Error
		if err := do(); !errors.As(err, &refusal) || refusal.Code != graph.StoreIncomplete {
			t.Errorf("%s: got %v, want incomplete", name, err)
		}
	}
	if err := reopened.Restore(t.Context(), bytes.NewReader(dump)); err != nil {
		t.Fatalf("restore again: %v", err)
	}
	if !bytes.Equal(dumped(t, s), dump) {
		t.Fatal("the second restore gives something else")
	}
	if err := s.Restore(t.Context(), bytes.NewReader(dump)); graph.KindOf(err) != graph.ConflictKind {
		t.Fatalf("restore over what is there: got %v, want a conflict", err)
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

func count(t *testing.T, s *Store, table string) (rows int) {
	t.Helper()
	err := s.neighbourhood.readAnyhow(t.Context(), func(tx *transaction) error {
		return tx.one(t.Context(), `SELECT count(*) FROM `+table, nil, &rows)
	})
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// TestOfTwoRestoresTheLaterOneStartsOver lets another restore come in the midst of the first.
func TestOfTwoRestoresTheLaterOneStartsOver(t *testing.T) {
	from, other := openFor(t, t.TempDir()), openFor(t, t.TempDir())
	fillLarge(t, from, 3*stepItems)
	fillLarge(t, other, 10)
	dump, address := dumped(t, from), t.TempDir()
	s, beside := openFor(t, address), openFor(t, address)
	between := &hook{do: func() error { return beside.Restore(t.Context(), bytes.NewReader(dumped(t, other))) }}
	half := len(dump) / 2
	err := s.Restore(t.Context(), io.MultiReader(bytes.NewReader(dump[:half]), between, bytes.NewReader(dump[half:])))
	if between.err != nil {
		t.Fatalf("the later restore: %v", between.err)
	}
	if graph.KindOf(err) != graph.ConflictKind {
		t.Fatalf("the earlier restore: got %v, want a conflict", err)
	}
	if !bytes.Equal(dumped(t, s), dumped(t, other)) {
		t.Fatal("what is there is not what the later one restored")
	}
}

// hook does something when it is read, and is then at its end.
type hook struct {
	do  func() error
	err error
}

func (h *hook) Read([]byte) (int, error) {
	h.err = h.do()
	return 0, io.EOF
}

func TestADumpThatContradictsItselfIsDamaged(t *testing.T) {
	resident := storetest.Resident("Anna")
	tie := store.Encode(storetest.Tie(graph.Knows, resident, storetest.Resident("Bert")))
	tie.Version = 1
	var dump bytes.Buffer
	out, err := store.NewDumpWriter(&dump)
	if err != nil {
		t.Fatal(err)
	}
	for _, item := range []store.DumpItem{
		{Batch: &store.DumpedBatch{Revision: 1}},
		{Change: &store.DumpedChange{Verb: graph.Add, Record: tie}}, // of nobody
	} {
		if err := out.Put(item); err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Finish(); err != nil {
		t.Fatal(err)
	}
	var refusal *graph.Error
	err = openFor(t, t.TempDir()).Restore(t.Context(), &dump)
	if !errors.As(err, &refusal) || len(refusal.Findings) != 1 || refusal.Findings[0].Code != graph.BadDump {
		t.Fatalf("got %v, want damaged", err)
	}
}

// fillLarge adds so many residents in one batch.
func fillLarge(t testing.TB, s *Store, size int) {
	t.Helper()
	records := make([]graph.Record, size)
	for i := range records {
		records[i] = storetest.Amended(storetest.Resident(fmt.Sprint("Bewoner ", i)), map[string]string{"note": "Kent de buurt goed"})
	}
	if _, err := s.Apply(t.Context(), storetest.Adding(records...)); err != nil {
		t.Fatalf("apply: %v", err)
	}
}
