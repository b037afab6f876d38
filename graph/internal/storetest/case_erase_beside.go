package storetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// revisionsBesideErasures has four writers add and two erase, and looks at all revisions together.
func revisionsBesideErasures(t testing.TB, db Database) {
	handles := []store.Store{db.Open(t), db.Open(t)}
	const each = 6
	var residents []graph.Record
	for range 2 * each {
		residents = append(residents, Resident("Anna"))
	}
	deltas := []graph.Delta{apply(t, handles[0], Adding(residents...))}
	var mu sync.Mutex
	allSucceed(t, together(6, func(i int) error {
		for j := range each {
			var delta graph.Delta
			var err error
			if i < 2 {
				delta, err = handles[i].Erase(t.Context(), erasing(graph.Erase, residents[i*each+j].RecordID()))
			} else {
				delta, err = handles[i%2].Apply(t.Context(), Adding(Resident("Bert")))
			}
			if err != nil {
				return err
			}
			mu.Lock()
			deltas = append(deltas, delta)
			mu.Unlock()
		}
		return nil
	}))
	slices.SortFunc(deltas, func(a, b graph.Delta) int { return int(a.To - b.To) })
	for i, delta := range deltas {
		equal(t, "revisions", [2]graph.Revision{delta.From, delta.To}, [2]graph.Revision{graph.Revision(i), graph.Revision(i + 1)})
	}
	loaded, revision := load(t, handles[1])
	equal(t, "head", revision, graph.Revision(1+6*each))
	standsFor(t, loaded, revision, deltas)
}

// noDanglingTie ties two residents while one of them is erased.
func noDanglingTie(t testing.TB, db Database) {
	handles := []store.Store{db.Open(t), db.Open(t)}
	for round := range 8 {
		anna, bert := Resident("Anna"), Resident("Bert")
		apply(t, handles[0], Adding(anna, bert))
		errs := together(3, func(i int) error {
			if i == 0 {
				_, err := handles[round%2].Erase(t.Context(), erasing(graph.Erase, anna.ID))
				return err
			}
			_, err := handles[i%2].Apply(t.Context(), Adding(Tie(graph.Knows, []*graph.Actor{anna, bert}[i-1], []*graph.Actor{bert, anna}[i-1])))
			return err
		})
		for i, err := range errs {
			if err != nil && (i == 0 || graph.KindOf(err) != graph.InvalidKind) {
				t.Fatalf("call %d beside others: %v", i, err)
			}
		}
		loaded, _ := load(t, handles[0])
		for _, encoded := range loaded {
			if encoded.Type == "tie" && (loaded[encoded.From].ID == "" || loaded[encoded.To].ID == "") {
				t.Fatal("a tie runs to an actor that was erased")
			}
		}
		if _, there := loaded[anna.ID]; there {
			t.Fatal("an erased actor is there")
		}
	}
}

// erasureCancelledMidway cancels ever later. An error may come with the whole effect, never with half of it.
func erasureCancelledMidway(t testing.TB, db Database) {
	s := db.Open(t)
	cut := false
	for delay := 200 * time.Microsecond; delay < 2*time.Second; delay *= 2 {
		ids := crowd(t, s, 60)
		before := head(t, s)
		ctx, cancel := context.WithCancel(t.Context())
		timer := time.AfterFunc(delay, cancel)
		_, err := s.Erase(ctx, erasing(graph.Erase, ids...))
		timer.Stop()
		cancel()
		if err != nil && !errors.Is(err, context.Canceled) {
			t.Fatalf("erase cancelled after %v: %v", delay, err)
		}
		cut = cut || err != nil
		after := head(t, s)
		if err == nil && after != before+1 {
			t.Fatalf("an erasure succeeded and the head went from %d to %d", before, after)
		}
		want := len(ids)
		if after != before {
			want = 0
		}
		equal(t, "records, states, lines and cells that are left", traces(t, s, ids), [4]int{want, want, want, want})
		if err == nil && cut {
			return
		}
	}
}

// crowd adds residents with a line of the ledger and a cell each, and returns their IDs.
func crowd(t testing.TB, s store.Store, size int) []graph.ID {
	t.Helper()
	records, lines, ids := make([]graph.Record, size), make([]graph.LedgerLine, size), make([]graph.ID, size)
	for i := range records {
		records[i] = Resident("Anna")
		ids[i] = records[i].RecordID()
		lines[i] = Line(ids[i])
	}
	const hands = 4
	allSucceed(t, together(hands, func(hand int) error {
		for i := hand; i < size; i += hands {
			if _, err := s.Cells().Put(t.Context(), store.Cell{Kind: "session", Key: string(ids[i]), Subject: ids[i]}, noon); err != nil {
				return err
			}
		}
		return nil
	}))
	apply(t, s, Adding(records...))
	record(t, s, lines...)
	return ids
}

// traces counts what a store still holds of these residents: records, states in the history, lines, cells.
func traces(t testing.TB, s store.Store, ids []graph.ID) (left [4]int) {
	t.Helper()
	loaded, _ := load(t, s)
	for _, entry := range history(t, s, graph.HistoryQuery{Limit: 1 << 20}) {
		if _, there := entry.Change.Record.(*graph.Actor); there && slices.Contains(ids, entry.Change.Record.RecordID()) {
			left[1]++
		}
	}
	for _, line := range ledger(t, s, graph.LedgerQuery{Limit: 1 << 20}) {
		if slices.ContainsFunc(line.Subjects, func(id graph.ID) bool { return slices.Contains(ids, id) }) {
			left[2]++
		}
	}
	cells := list(t, s, "session", noon)
	for _, id := range ids {
		if _, there := loaded[id]; there {
			left[0]++
		}
		if slices.ContainsFunc(cells, func(c store.Cell) bool { return c.Key == string(id) }) {
			left[3]++
		}
	}
	return left
}

// largeErasure erases more records at once than a statement takes variables.
func largeErasure(t testing.TB, db Database) {
	s := db.Open(t)
	centre := Resident("Anna")
	records := []graph.Record{centre}
	for i := range 600 {
		neighbour := Resident(fmt.Sprint("Bert ", i))
		records = append(records, neighbour, Tie(graph.Knows, centre, neighbour))
	}
	ids := make([]graph.ID, len(records))
	for i, r := range records {
		ids[i] = r.RecordID()
	}
	apply(t, s, Adding(records...))
	record(t, s, Line(sortedIDs(ids...)...))
	equal(t, "records with one actor", len(erase(t, s, erasing(graph.Erase, centre.ID)).Records), 601)
	equal(t, "records of all", len(erase(t, s, erasing(graph.Erase, ids...)).Records), 1201)
	loaded, _ := load(t, s)
	equal(t, "loaded", loaded, state{})
	line := ledger(t, s, graph.LedgerQuery{})[0]
	for _, id := range ids {
		if slices.Contains(line.Subjects, id) {
			t.Fatal("a line still names somebody")
		}
	}
	equal(t, "subjects", len(line.Subjects), 1201)
}
