package gate

import (
	"errors"
	"slices"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

func texts(pairs ...string) Patch {
	p := Patch{Attributes: map[string]*string{}}
	for i := 0; i+1 < len(pairs); i += 2 {
		p.Attributes[pairs[i]] = &pairs[i+1]
	}
	return p
}

func TestABatchIsWrittenWhole(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	networker := w.asNetworker(w.gate)
	before := records(t, w.gate)
	written, err := networker.WriteBatch(t.Context(), []Operation{
		{Do: graph.AddTie, Kind: "KNOWS", From: "#buur", To: string(w.findable.ID)},
		{Do: graph.AddActor, Ref: "buur", Kind: "Resident", Patch: texts("name", "Nieuwe Buur", "legalBasis", "publicTask")},
		{Do: graph.AddTie, Ref: "huis", Kind: "LIVES_IN", From: "#buur", To: string(w.buurt.ID)},
		{Do: graph.ChangeActor, ID: w.findable.ID, Seen: w.version(t, w.findable), Patch: texts("ageBand", "85+")},
		{Do: graph.BinActor, ID: w.plan.ID, Seen: w.version(t, w.plan)},
	}, "verhuisd")
	if err != nil {
		t.Fatal(err)
	}
	now := records(t, w.gate)
	buur, isActor := now[written.IDs["buur"]].(*graph.Actor)
	house, isTie := now[written.IDs["huis"]].(*graph.Tie)
	if !isActor || !isTie || house.From != buur.ID || len(written.IDs) != 2 {
		t.Fatalf("%v", written.IDs)
	}
	if read, err := networker.Actor(t.Context(), buur.ID); err != nil || read.Label != "Nieuwe Buur" {
		t.Errorf("who adds a resident holds the case, but reads %q, %v", read.Label, err)
	}
	if now[w.plan.ID] != nil || now[w.findable.ID].(*graph.Actor).Attributes.Plain("ageBand") != "85+" {
		t.Error("a part of the batch was not written")
	}
	undone(t, networker, written.Revision)
	if !sameRecords(before, records(t, w.gate)) {
		t.Error("undone, it is not as before")
	}
}

func TestEverythingThatIsWrongWithABatchIsToldTogether(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	networker := w.asNetworker(w.gate)
	revision := w.gate.revision()
	_, err := networker.WriteBatch(t.Context(), []Operation{
		{Do: graph.AddActor, Ref: "a", Kind: "Organisation", Patch: texts("kvk", "1")},
		{Do: graph.AddActor, Ref: "a", Kind: "Organisation", Patch: texts("name", "b")},
		{Do: graph.AddTie, Kind: "PARTNERS_WITH", From: "#a", To: "#nergens"},
		{Do: graph.AddTie, Kind: "KNOWS", From: string(w.findable.ID), To: string(w.far.ID)},
		{Do: graph.ChangeActor, ID: w.far.ID, Seen: 1},
		{Do: graph.BinActor, ID: w.plan.ID, Seen: w.version(t, w.plan)},
		{Do: graph.ChangeActor, ID: w.plan.ID, Seen: w.version(t, w.plan), Patch: texts("satisfaction", "11")},
		{Do: graph.EndActor, ID: w.plan.ID, Seen: w.version(t, w.plan)},
	}, "")
	var known *graph.Error
	if !errors.As(err, &known) || known.Kind != graph.InvalidKind {
		t.Fatal(err)
	}
	var got []string
	for _, finding := range known.Findings {
		got = append(got, finding.Field+":"+string(finding.Code))
	}
	slices.Sort(got)
	want := []string{"operations[0].attributes.kvk:text.pattern", "operations[0].attributes.name:value.required", "operations[1].ref:ref.twice",
		"operations[2].to:ref.unknown", "operations[3].to:actor.notFound", "operations[4].id:record.notFound",
		"operations[6].attributes.satisfaction:number.outOfRange", "operations[7].id:record.twice"}
	if !slices.Equal(got, want) {
		t.Errorf("%q\nwant %q", got, want)
	}
	if w.gate.revision() != revision {
		t.Error("something was written")
	}
}

func TestABatchNeedsEveryVersionAndEveryRight(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	networker := w.asNetworker(w.gate)
	stale := []Operation{{Do: graph.ChangeActor, ID: w.findable.ID, Seen: w.version(t, w.findable), Patch: texts("ageBand", "85+")},
		{Do: graph.ChangeActor, ID: w.plan.ID, Seen: w.version(t, w.plan) + 1, Patch: texts("satisfaction", "9")}}
	_, err := networker.WriteBatch(t.Context(), stale, "")
	var known *graph.Error
	if !errors.As(err, &known) || known.Kind != graph.StaleKind || len(known.Findings) != 1 || known.Findings[0].Field != "operations[1].version" {
		t.Errorf("a version that is old: %v", err)
	}
	for name, operations := range map[string][]Operation{
		"a work area":           {{Do: graph.EndActor, ID: w.workArea.ID, Seen: w.version(t, w.workArea)}},
		"an action of no role":  {{Do: graph.EraseActor, ID: w.findable.ID}},
		"somebody by pseudonym": {{Do: graph.BinActor, ID: w.near.ID, Seen: w.version(t, w.near)}},
	} {
		if _, err := networker.WriteBatch(t.Context(), operations, ""); graph.KindOf(err) != graph.ForbiddenKind {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := networker.WriteBatch(t.Context(), nil, ""); graph.KindOf(err) != graph.InvalidKind {
		t.Errorf("no operations: %v", err)
	}
}

func TestARepeatedBatchNamesTheSameRecords(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	networker := w.asNetworker(w.gate)
	networker.under.Retry = Retry{Key: "retry-0001", Fingerprint: "batch"}
	operations := []Operation{{Do: graph.AddActor, Ref: "a", Kind: "Organisation", Patch: texts("name", "a")},
		{Do: graph.EndActor, ID: w.plan.ID, Seen: w.version(t, w.plan)}}
	first, err := networker.WriteBatch(t.Context(), operations, "")
	if err != nil {
		t.Fatal(err)
	}
	again, err := networker.WriteBatch(t.Context(), operations, "")
	if err != nil || again.Revision != first.Revision || again.IDs["a"] != first.IDs["a"] || records(t, w.gate)[first.IDs["a"]] == nil {
		t.Errorf("%+v and then %+v, %v", first, again, err)
	}
}
