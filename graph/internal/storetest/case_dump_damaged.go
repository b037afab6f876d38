package storetest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"testing"
	"testing/iotest"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// smallDump is a dump with a few lines of each sort.
func smallDump(t testing.TB) []byte {
	t.Helper()
	oracle := NewOracle().Open(t)
	n := name(t, oracle)
	erase(t, oracle, erasing(graph.Erase, n.cor.ID))
	put(t, oracle, store.Cell{Kind: "job", Key: "a", Value: []byte("een")})
	put(t, oracle, store.Cell{Kind: "job", Key: "b", Value: []byte("twee")})
	return dump(t, oracle)
}

func dumpCutOff(t testing.TB, db Database) {
	s := db.Open(t)
	whole := smallDump(t)
	lines := bytes.SplitAfter(bytes.TrimSuffix(whole, []byte("\n")), []byte("\n"))
	for n := range lines {
		cut := bytes.Join(lines[:n], nil)
		notRestored(t, s, cut, graph.InvalidKind, graph.BadDump)
		incomplete(t, s)
		notRestored(t, s, append(cut, lines[n][:len(lines[n])/2]...), graph.InvalidKind, graph.BadDump)
		incomplete(t, s)
	}
	restore(t, s, whole)
	sameDump(t, "dump in the end", dump(t, s), whole)
}

func incomplete(t reporter, s store.Store) {
	t.Helper()
	_, err := s.Head(t.Context())
	failsWith(t, err, graph.ConflictKind, graph.StoreIncomplete)
}

func dumpDamaged(t testing.TB, db Database) {
	s := db.Open(t)
	whole := smallDump(t)
	lines := bytes.SplitAfter(whole, []byte("\n"))
	lines = lines[:len(lines)-1]
	damaged := map[string][]byte{"nothing": nil, "no dump": []byte("naam;straat\nAnna;Kerkstraat\n"),
		"more after the end": append(slices.Clone(whole), "\n"...), "two dumps": append(slices.Clone(whole), whole...)}
	for i, line := range lines {
		flipped := slices.Clone(lines)
		flipped[i] = slices.Clone(line)
		flipped[i][len(line)/2] ^= 1
		damaged[fmt.Sprint("a bit of line ", i, " flipped")] = bytes.Join(flipped, nil)
		damaged[fmt.Sprint("line ", i, " left out")] = bytes.Join(slices.Delete(slices.Clone(lines), i, i+1), nil)
		swapped := slices.Clone(lines)
		swapped[i], swapped[(i+1)%len(lines)] = swapped[(i+1)%len(lines)], swapped[i]
		damaged[fmt.Sprint("line ", i, " in another place")] = bytes.Join(swapped, nil)
	}
	for what, dump := range damaged {
		err := s.Restore(t.Context(), bytes.NewReader(dump))
		if graph.KindOf(err) != graph.InvalidKind {
			t.Fatalf("%s: got %v, want a damaged dump", what, err)
		}
		incomplete(t, s)
	}
	restore(t, s, whole)
	sameDump(t, "dump in the end", dump(t, s), whole)
}

func incompleteStore(t testing.TB, db Database) {
	s, other := db.Open(t), db.Open(t)
	whole := smallDump(t)
	notRestored(t, s, whole[:len(whole)-2], graph.InvalidKind, graph.BadDump)
	for _, s := range []store.Store{s, other, db.Open(t)} {
		for name, call := range calls(s, Adding(Resident("Anna")), Line()) {
			if name == "restore" {
				continue
			}
			err := call(t.Context())
			var classified *graph.Error
			if !errors.As(err, &classified) || classified.Code != graph.StoreIncomplete || classified.Kind != graph.ConflictKind {
				t.Fatalf("%s on an incomplete store: got %v", name, err)
			}
		}
	}
	if err := s.Close(); err != nil {
		t.Fatalf("close: %v", err)
	}
	last := db.Open(t)
	restore(t, last, whole)
	for _, s := range []store.Store{last, other, db.Open(t)} {
		sameDump(t, "dump after a second restore", dump(t, s), whole)
	}
	notRestored(t, other, whole, graph.ConflictKind, graph.StoreNotEmpty)
}

func restoreBroken(t testing.TB, db Database) {
	s := db.Open(t)
	whole := smallDump(t)
	broken := errors.New("broken")
	for _, cut := range []int{0, 100, len(whole) / 2, len(whole)} {
		err := s.Restore(t.Context(), io.MultiReader(bytes.NewReader(whole[:cut]), iotest.ErrReader(broken)))
		if !errors.Is(err, broken) {
			t.Fatalf("restore from a reader that breaks after %d bytes: got %v", cut, err)
		}
		incomplete(t, s)
	}
	ctx, cancel := context.WithCancel(t.Context())
	err := s.Restore(ctx, io.MultiReader(bytes.NewReader(whole[:len(whole)/2]), whenRead(cancel), bytes.NewReader(whole[len(whole)/2:])))
	if !errors.Is(err, context.Canceled) {
		t.Fatalf("restore that is cancelled midway: got %v", err)
	}
	incomplete(t, s)
	restore(t, s, whole)
	sameDump(t, "dump in the end", dump(t, s), whole)
}

// whenRead is a reader of nothing that does something when it is read.
func whenRead(do func()) io.Reader { return readerFunc(do) }

type readerFunc func()

func (r readerFunc) Read([]byte) (int, error) {
	r()
	return 0, io.EOF
}
