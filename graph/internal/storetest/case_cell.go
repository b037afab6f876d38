package storetest

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// noon is the moment of the cases about cells.
var noon = time.Date(2026, time.March, 29, 12, 0, 0, 0, time.UTC)

func put(t reporter, s store.Store, cell store.Cell) store.Cell {
	t.Helper()
	version, err := s.Cells().Put(t.Context(), cell, noon)
	if err != nil {
		t.Fatalf("put a cell: %v", err)
	}
	if version <= 0 {
		t.Fatalf("a cell was put as version %d", version)
	}
	cell.Version = version
	return cell
}

func get(t reporter, s store.Store, kind, key string, at time.Time) store.Cell {
	t.Helper()
	cell, err := s.Cells().Get(t.Context(), kind, key, at)
	if err != nil {
		t.Fatalf("get a cell: %v", err)
	}
	if !cell.Expires.IsZero() && cell.Expires.Location() != time.UTC {
		t.Fatalf("get a cell: expires at %v, which is not in UTC", cell.Expires)
	}
	return cell
}

func list(t reporter, s store.Store, kind string, at time.Time) []store.Cell {
	t.Helper()
	cells, err := s.Cells().List(t.Context(), kind, at)
	if err != nil {
		t.Fatalf("list cells: %v", err)
	}
	return cells
}

// keysOf lists keys.
func keysOf(t reporter, s store.Store, kind string, at time.Time) []string {
	t.Helper()
	keys, err := s.Cells().Keys(t.Context(), kind, at)
	if err != nil {
		t.Fatalf("list the keys of cells: %v", err)
	}
	return keys
}

// noCell demands that there is no such cell at a moment.
func noCell(t reporter, s store.Store, kind, key string, at time.Time) {
	t.Helper()
	_, err := s.Cells().Get(t.Context(), kind, key, at)
	failsWith(t, err, graph.NotFoundKind, graph.NoSuchRecord)
}

// staleCell demands that a cell is not put.
func staleCell(t reporter, s store.Store, cell store.Cell) {
	t.Helper()
	_, err := s.Cells().Put(t.Context(), cell, noon)
	failsWith(t, err, graph.StaleKind, graph.RecordChanged)
}

// cellKeys returns the keys of cells in their order.
func cellKeys(cells []store.Cell) []string {
	var keys []string
	for _, cell := range cells {
		keys = append(keys, cell.Key)
	}
	return keys
}

func cellPrecondition(t testing.TB, db Database) {
	handles := []store.Store{db.Open(t), db.Open(t)}
	seen := put(t, handles[0], store.Cell{Kind: "job", Key: "a"})
	values := func(i int) []byte { return []byte(fmt.Sprint("waarde ", i)) }
	errs := together(writers, func(i int) error {
		_, err := handles[i%2].Cells().Put(t.Context(), store.Cell{Kind: "job", Key: "a", Value: values(i), Version: seen.Version}, noon)
		return err
	})
	oneWins(t, errs, graph.StaleKind)
	equal(t, "value", get(t, handles[0], "job", "a", noon).Value, values(slices.Index(errs, nil)))
}

func cellAddition(t testing.TB, db Database) {
	handles := []store.Store{db.Open(t), db.Open(t)}
	oneWins(t, together(writers, func(i int) error {
		_, err := handles[i%2].Cells().Put(t.Context(), store.Cell{Kind: "job", Key: "a"}, noon)
		return err
	}), graph.StaleKind)
	equal(t, "cells", cellKeys(list(t, handles[1], "job", noon)), []string{"a"})
}

func cellVersions(t testing.TB, db Database) {
	s := db.Open(t)
	staleCell(t, s, store.Cell{Kind: "job", Key: "a", Version: 1})
	noCell(t, s, "job", "a", noon)
	first := put(t, s, store.Cell{Kind: "job", Key: "a", Value: []byte("een")})
	staleCell(t, s, store.Cell{Kind: "job", Key: "a", Value: []byte("twee")})
	staleCell(t, s, store.Cell{Kind: "job", Key: "a", Value: []byte("twee"), Version: first.Version ^ 1})
	equal(t, "cell after it was refused", get(t, s, "job", "a", noon), first)
	second := first
	second.Value, second.Subject, second.Expires = []byte("drie"), graph.NewID(), noon.Add(time.Hour)
	second = put(t, s, second)
	equal(t, "cell after it was put", get(t, s, "job", "a", noon), second)
	staleCell(t, s, first)

	for _, key := range []string{"a", "b"} { // over another and over none
		third := put(t, s, store.Cell{Kind: "job", Key: key, Value: []byte("vier"), Version: store.AnyVersion})
		equal(t, "cell that was put over any", get(t, s, "job", key, noon), third)
	}
	other := put(t, s, store.Cell{Kind: "session", Key: "a"}) // a name is a kind and a key
	equal(t, "cell of another kind", get(t, s, "session", "a", noon), other)
	equal(t, "cells", cellKeys(list(t, s, "job", noon)), []string{"a", "b"})
}

func cellVersionOnce(t testing.TB, db Database) {
	s := db.Open(t)
	seen := map[int64]bool{}
	var before store.Cell
	for round := range 20 {
		cell := put(t, s, store.Cell{Kind: "job", Key: "a", Version: before.Version})
		if seen[cell.Version] {
			t.Fatalf("version %d came back in round %d", cell.Version, round)
		}
		seen[cell.Version] = true
		before = cell
		if round%2 == 1 {
			drop(t, s, "job", "a")
			noCell(t, s, "job", "a", noon)
			staleCell(t, s, before)
			before = store.Cell{}
		}
	}
}

func drop(t reporter, s store.Store, kind, key string) {
	t.Helper()
	if err := s.Cells().Drop(t.Context(), kind, key); err != nil {
		t.Fatalf("drop a cell: %v", err)
	}
}

func cellExpires(t testing.TB, db Database) {
	s := db.Open(t)
	expires := noon.Add(time.Hour)
	cell := put(t, s, store.Cell{Kind: "session", Key: "a", Expires: expires})
	lasting := put(t, s, store.Cell{Kind: "session", Key: "b"})
	just := expires.Add(-time.Microsecond)
	equal(t, "cell at first", get(t, s, "session", "a", noon), cell)
	equal(t, "cell a microsecond before", get(t, s, "session", "a", just), cell)
	equal(t, "cells a microsecond before", list(t, s, "session", just), []store.Cell{cell, lasting})
	equal(t, "keys a microsecond before", keysOf(t, s, "session", just), []string{"a", "b"})
	noCell(t, s, "session", "a", expires)
	equal(t, "keys at the moment itself", keysOf(t, s, "session", expires), []string{"b"})
	equal(t, "cells at the moment itself", list(t, s, "session", expires), []store.Cell{lasting})
	noCell(t, s, "session", "a", expires.AddDate(100, 0, 0))
	equal(t, "lasting cell", get(t, s, "session", "b", expires.AddDate(100, 0, 0)), lasting)
	equal(t, "cell, asked for an earlier moment", get(t, s, "session", "a", noon), cell)
}

func cellAfterExpired(t testing.TB, db Database) {
	s := db.Open(t)
	expired := put(t, s, store.Cell{Kind: "session", Key: "a", Value: []byte("oud"), Expires: noon})
	noCell(t, s, "session", "a", noon)
	staleCell(t, s, expired)
	fresh := store.Cell{Kind: "session", Key: "a", Value: []byte("nieuw")}
	fresh = put(t, s, fresh)
	if fresh.Version == expired.Version {
		t.Fatal("the version of the expired cell came back")
	}
	equal(t, "cell", get(t, s, "session", "a", noon), fresh)
}

func cellsOfSubject(t testing.TB, db Database) {
	s := db.Open(t)
	anna, bert := graph.NewID(), graph.NewID()
	for _, cell := range []store.Cell{
		{Kind: "session", Key: "a", Subject: anna}, {Kind: "session", Key: "b", Subject: bert},
		{Kind: "session", Key: "c", Subject: anna, Expires: noon.Add(-time.Hour)}, {Kind: "session", Key: "d"},
		{Kind: "credential", Key: "a", Subject: anna},
	} {
		put(t, s, cell)
	}
	for _, want := range []int{2, 0} { // the expired one too
		dropped, err := s.Cells().DropOf(t.Context(), "session", anna)
		if err != nil || dropped != want {
			t.Fatalf("dropped %d cells with error %v, want %d", dropped, err, want)
		}
	}
	equal(t, "sessions", cellKeys(list(t, s, "session", noon.Add(-2*time.Hour))), []string{"b", "d"})
	equal(t, "credentials", cellKeys(list(t, s, "credential", noon)), []string{"a"})
}

func cellsInOrder(t testing.TB, db Database) {
	s := db.Open(t)
	want := []string{"", "0", "10", "9", "A", "Z", "a", "ab", "b", "é", "ﬀ", "👍"} // by bytes; UTF-16 would put 👍 before ﬀ
	for i := range want {
		put(t, s, store.Cell{Kind: "job", Key: want[(i*5)%len(want)]})
		put(t, s, store.Cell{Kind: "jobs", Key: want[i]})
	}
	equal(t, "keys of cells", cellKeys(list(t, s, "job", noon)), want)
	equal(t, "keys alone", keysOf(t, s, "job", noon), want)
	equal(t, "cells of no kind", list(t, s, "jo", noon), []store.Cell(nil))
	equal(t, "keys of no kind", keysOf(t, s, "jo", noon), []string(nil))
	drop(t, s, "job", "")
	drop(t, s, "job", "c") // which is not there
	equal(t, "keys of cells after a drop", cellKeys(list(t, s, "job", noon)), want[1:])
	equal(t, "keys alone after a drop", keysOf(t, s, "job", noon), want[1:])
}

func cellsSwept(t testing.TB, db Database) {
	s := db.Open(t)
	put(t, s, store.Cell{Kind: "job", Key: "a", Expires: noon.Add(-time.Microsecond)})
	put(t, s, store.Cell{Kind: "job", Key: "b", Expires: noon})
	put(t, s, store.Cell{Kind: "job", Key: "c", Expires: noon.Add(time.Microsecond)})
	put(t, s, store.Cell{Kind: "job", Key: "d"})
	put(t, s, store.Cell{Kind: "session", Key: "a", Expires: noon.Add(-time.Hour)})
	for _, want := range []int{3, 0} {
		swept, err := s.Cells().Sweep(t.Context(), noon)
		if err != nil || swept != want {
			t.Fatalf("swept %d cells with error %v, want %d", swept, err, want)
		}
	}
	early := noon.AddDate(-1, 0, 0)
	equal(t, "jobs", cellKeys(list(t, s, "job", early)), []string{"c", "d"})
	equal(t, "sessions", list(t, s, "session", early), []store.Cell(nil))
}

func cellExact(t testing.TB, db Database) {
	s := db.Open(t)
	everyByte := make([]byte, 256)
	for i := range everyByte {
		everyByte[i] = byte(i)
	}
	var want []store.Cell
	for i, value := range [][]byte{nil, {}, {0}, everyByte, []byte(`{"a":"é\u0000"}`), bytes.Repeat(everyByte, 4096)} { // 1 MiB
		want = append(want, put(t, s, store.Cell{Kind: "soort 'é'", Key: fmt.Sprint(" ", i, ` "%_\ `, strings.Repeat("ü", 100)), Value: value,
			Subject: "GM0363", Expires: noon.Add(time.Duration(i+1) * time.Microsecond)}))
	}
	for _, s := range []store.Store{s, db.Open(t)} {
		equal(t, "cells", list(t, s, "soort 'é'", noon), want)
		for _, cell := range want {
			equal(t, "cell", get(t, s, cell.Kind, cell.Key, noon), cell)
		}
	}
}
