package graph_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"spinweb/graph"
)

// plain is the simplest thing that can be a neighbourhood: two maps.
type plain struct {
	actors map[graph.ID]*graph.Actor
	ties   map[graph.ID]*graph.Tie
}

func (p plain) differs(s *graph.Snapshot) string {
	actors, ties := s.Size()
	if actors != len(p.actors) || ties != len(p.ties) {
		return "sizes"
	}
	for id, actor := range p.actors {
		if s.Actor(id) != actor {
			return "actor"
		}
		if !slices.Contains(s.OfKind(actor.Kind), id) {
			return "kind"
		}
		var want []graph.ID
		for _, tie := range p.ties {
			if tie.From == id || tie.To == id {
				want = append(want, tie.ID)
			}
		}
		slices.Sort(want)
		var got []graph.ID
		for _, tie := range s.TiesOf(id) {
			if tie != p.ties[tie.ID] {
				return "tie of actor"
			}
			got = append(got, tie.ID)
		}
		if !slices.Equal(got, want) {
			return "ties of actor"
		}
	}
	listed := 0
	for _, schema := range graph.Actors() {
		if ids := s.OfKind(schema.Kind); !slices.IsSorted(ids) {
			return "order"
		} else {
			listed += len(ids)
		}
	}
	if listed != len(p.actors) || !slices.IsSorted(s.TieIDs()) || len(s.TieIDs()) != len(p.ties) {
		return "lists"
	}
	return ""
}

// Whatever is folded, in steps of whatever size, the snapshot is what two maps would be, and no older
// snapshot changes.
func TestFoldingIsTheSameAsKeepingTwoMaps(t *testing.T) {
	ids := []graph.ID{"a", "b", "c", "d", "e", "f"}
	kinds := []graph.ActorKind{graph.Resident, graph.Professional}
	rapid.Check(t, func(t *rapid.T) {
		now, state := &graph.Snapshot{}, plain{map[graph.ID]*graph.Actor{}, map[graph.ID]*graph.Tie{}}
		for range rapid.IntRange(1, 12).Draw(t, "deltas") {
			before, kept := now, plain{clone(state.actors), clone(state.ties)}
			delta := graph.Delta{From: now.Revision(), To: now.Revision() + 1}
			touched := map[graph.ID]bool{}
			for range rapid.IntRange(1, 5).Draw(t, "records") {
				id := rapid.SampledFrom(ids).Draw(t, "id")
				tieID := "tie-" + id
				switch rapid.IntRange(0, 3).Draw(t, "what") {
				case 0:
					kind := rapid.SampledFrom(kinds).Draw(t, "kind")
					if was := state.actors[id]; was != nil {
						kind = was.Kind
					}
					if !touched[id] {
						record := &graph.Actor{ID: id, Kind: kind, Version: delta.To}
						state.actors[id], touched[id] = record, true
						delta.Records = append(delta.Records, record)
					}
				case 1:
					to := rapid.SampledFrom(ids).Draw(t, "to")
					if was := state.ties[tieID]; was != nil {
						to = was.To
					}
					if to != id && !touched[tieID] && state.actors[id] != nil && state.actors[to] != nil {
						record := &graph.Tie{ID: tieID, Kind: graph.Knows, From: id, To: to, Version: delta.To}
						state.ties[tieID], touched[tieID] = record, true
						delta.Records = append(delta.Records, record)
					}
				case 2:
					if state.ties[tieID] != nil && !touched[tieID] {
						delete(state.ties, tieID)
						touched[tieID] = true
						delta.Records = append(delta.Records, &graph.Tombstone{ID: tieID, Version: delta.To})
					}
				case 3:
					if state.actors[id] != nil && !touched[id] && !tied(state, id) {
						delete(state.actors, id)
						touched[id] = true
						delta.Records = append(delta.Records, &graph.Tombstone{ID: id, Version: delta.To})
					}
				}
			}
			next, err := now.Fold(delta)
			if err != nil {
				t.Fatal(err)
			}
			now = next
			if difference := state.differs(now); difference != "" {
				t.Fatalf("after revision %d: %s", now.Revision(), difference)
			}
			if difference := kept.differs(before); difference != "" {
				t.Fatalf("the snapshot before revision %d changed: %s", now.Revision(), difference)
			}
		}
	})
}

func clone[V any](m map[graph.ID]V) map[graph.ID]V {
	copied := map[graph.ID]V{}
	for k, v := range m {
		copied[k] = v
	}
	return copied
}

func tied(p plain, id graph.ID) bool {
	for _, tie := range p.ties {
		if tie.From == id || tie.To == id {
			return true
		}
	}
	return false
}

func TestADeltaThatSkipsSomethingIsRefused(t *testing.T) {
	if _, err := new(graph.Snapshot).Fold(graph.Delta{From: 1, To: 2}); err == nil {
		t.Error("a gap was folded")
	}
}

func TestADeltaThatIsThereAlreadyChangesNothing(t *testing.T) {
	one := &graph.Actor{ID: "a", Kind: graph.Resident, Version: 1}
	now, err := new(graph.Snapshot).Fold(graph.Delta{From: 0, To: 2, Records: []graph.Record{one}})
	if err != nil {
		t.Fatal(err)
	}
	again, err := now.Fold(graph.Delta{From: 0, To: 1, Records: []graph.Record{&graph.Tombstone{ID: "a", Version: 1}}})
	if err != nil || again != now {
		t.Errorf("an old delta made another snapshot (%v)", err)
	}
	overlapping, err := now.Fold(graph.Delta{From: 0, To: 3, Records: []graph.Record{&graph.Tombstone{ID: "a", Version: 1}}})
	if err != nil || overlapping.Actor("a") == nil {
		t.Errorf("a record older than the snapshot was folded (%v)", err)
	}
}

func BenchmarkFoldOneChangeIntoATown(b *testing.B) {
	whole := graph.Delta{To: 1}
	for range 10_000 {
		whole.Records = append(whole.Records, &graph.Actor{ID: graph.NewID(), Kind: graph.Resident, Version: 1})
	}
	for i := range 50_000 {
		whole.Records = append(whole.Records, &graph.Tie{ID: graph.NewID(), Kind: graph.Knows, Version: 1,
			From: whole.Records[i%10_000].RecordID(), To: whole.Records[(i*7+1)%10_000].RecordID()})
	}
	town, err := new(graph.Snapshot).Fold(whole)
	if err != nil {
		b.Fatal(err)
	}
	change := graph.Delta{From: 1, To: 2, Records: []graph.Record{&graph.Actor{ID: whole.Records[5].RecordID(), Kind: graph.Resident, Version: 2}}}
	for b.Loop() {
		if _, err := town.Fold(change); err != nil {
			b.Fatal(err)
		}
	}
}

func TestWithShowsRecordsBesideWhatStands(t *testing.T) {
	near := &graph.Actor{ID: graph.NewID(), Kind: graph.Organisation, Version: 1}
	gone := &graph.Actor{ID: graph.NewID(), Kind: graph.Organisation}
	tie := &graph.Tie{ID: graph.NewID(), Kind: graph.PartnersWith, From: near.ID, To: gone.ID}
	now, err := new(graph.Snapshot).Fold(graph.Delta{To: 1, Records: []graph.Record{near}})
	if err != nil {
		t.Fatal(err)
	}
	with := now.With(gone, tie)
	if with.Actor(near.ID) != near || with.Actor(gone.ID) != gone || with.Tie(tie.ID) != tie || len(with.TiesOf(near.ID)) != 1 || len(with.TiesOf(gone.ID)) != 1 {
		t.Error("a record that stands with the others is not there")
	}
	if with.Revision() != 1 || len(with.TieIDs()) != 0 || len(with.OfKind(graph.Organisation)) != 1 {
		t.Error("the revision or the lists are no longer those of the snapshot")
	}
	if now.Actor(gone.ID) != nil || len(now.TiesOf(near.ID)) != 0 {
		t.Error("the snapshot itself changed")
	}
}
