package store_test

import (
	"errors"
	"slices"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// holding says what a store holds: one actor at version 3, and nothing else.
func holding(id graph.ID) store.Standing {
	if id == "anna" {
		return store.Standing{Version: 3, Kind: string(graph.Household)}
	}
	return store.Standing{}
}

func household(id graph.ID) *graph.Actor { return &graph.Actor{ID: id, Kind: graph.Household} }

// refusal returns the kind of an error and its code, or that of its first finding.
func refusal(err error) (graph.Kind, graph.Code) {
	var classified *graph.Error
	if !errors.As(err, &classified) {
		return 0, ""
	}
	if len(classified.Findings) > 0 {
		return classified.Kind, classified.Findings[0].Code
	}
	return classified.Kind, classified.Code
}

func TestJudgeLeavesErasingToErase(t *testing.T) {
	grave := &graph.Tombstone{ID: "anna"}
	for _, verb := range []graph.Verb{graph.Delete, graph.Erase} {
		for _, record := range []graph.Record{grave, household("anna")} {
			batch := graph.Batch{Changes: []graph.Change{{Verb: verb, Record: record, Seen: 3}}}
			if kind, code := refusal(store.Judge(batch, 3, holding)); kind != graph.InvalidKind || code != graph.BadValue {
				t.Errorf("%s of a %T: got %s", verb, record, code)
			}
		}
	}
	if err := store.Judge(graph.Batch{Changes: []graph.Change{{Verb: graph.Bin, Record: grave, Seen: 3}}}, 3, holding); err != nil {
		t.Errorf("bin: got %v", err)
	}
}

func TestJudgeLetsABatchUndoAnEarlierOne(t *testing.T) {
	for undoes, accepted := range map[graph.Revision]bool{-1: false, 0: true, 1: true, 3: true, 4: false} {
		batch := graph.Batch{Undoes: undoes, Changes: []graph.Change{{Verb: graph.Add, Record: household("bert")}}}
		if kind, code := refusal(store.Judge(batch, 3, holding)); (code == "") != accepted || !accepted && kind != graph.InvalidKind {
			t.Errorf("a batch that undoes %d at head 3: got %q", undoes, code)
		}
	}
}

func TestJudgeErasureRefusesOtherVerbsAndWhatIsThere(t *testing.T) {
	for _, c := range []struct {
		verb graph.Verb
		gone []graph.ID
		want graph.Code
	}{
		{graph.Delete, []graph.ID{"bert"}, ""},
		{graph.Delete, nil, ""},
		{graph.Delete, []graph.ID{"bert", "anna"}, graph.RecordExists},
		{graph.Erase, []graph.ID{"bert", "anna"}, ""},
		{graph.Bin, []graph.ID{"bert"}, graph.BadValue},
		{"", nil, graph.BadValue},
	} {
		if _, got := refusal(store.JudgeErasure(graph.Erasure{Verb: c.verb}, c.gone, holding)); got != c.want {
			t.Errorf("%q of %v: got %q, want %q", c.verb, c.gone, got, c.want)
		}
	}
}

func TestErasingBatchHoldsATombstoneForEach(t *testing.T) {
	erasure := graph.Erasure{Verb: graph.Erase, Key: "k", Fingerprint: "f", Author: graph.Author{ID: "noor", Role: graph.PrivacyOfficer},
		Reason: graph.Seal("op verzoek"), Records: []graph.ID{"x"}}
	batch := store.ErasingBatch(erasure, []graph.ID{"bert", "anna"})
	if batch.Key != "k" || batch.Fingerprint != "f" || batch.Author != erasure.Author || !batch.Reason.Equal(erasure.Reason) {
		t.Errorf("batch %+v", batch)
	}
	want := []graph.Record{&graph.Tombstone{ID: "bert", Version: 4}, &graph.Tombstone{ID: "anna", Version: 4}}
	got := store.Stamped(batch, 4)
	if !slices.EqualFunc(got, want, func(a, b graph.Record) bool { return graph.Same(a, b) && a.RecordVersion() == b.RecordVersion() }) {
		t.Errorf("records %v", got)
	}
	for _, change := range batch.Changes {
		if change.Verb != graph.Erase || change.Seen != 0 {
			t.Errorf("change %+v", change)
		}
	}
}

func TestNeedsNamesEachRecordOnce(t *testing.T) {
	tie := &graph.Tie{ID: "t", From: "a", To: "b"}
	batch := graph.Batch{Demands: []graph.Demand{{ID: "c"}, {ID: "a"}},
		Changes: []graph.Change{{Verb: graph.Add, Record: household("a")}, {Verb: graph.Add, Record: tie}, {Verb: graph.Add, Record: household("a")}}}
	if got, want := store.Needs(batch), []graph.ID{"a", "t", "b", "c"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
