package gate

import (
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

func TestWhatIsAboutTwoWhoGoTogetherGoesWithThem(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := smallWorld(t, kept)
	file, other := storetest.Actor(graph.Case, map[string]string{"state": "open"}), storetest.Actor(graph.Case, map[string]string{"state": "open"})
	shared := storetest.Actor(graph.Situation, map[string]string{"need": "burenruzie"})
	kin := []graph.Record{file, other, shared, storetest.Tie(graph.CaseOf, file, w.near), storetest.Tie(graph.WorkedBy, file, w.networker),
		storetest.Tie(graph.CaseOf, other, w.findable), storetest.Tie(graph.WorkedBy, other, w.networker),
		storetest.Tie(graph.About, shared, w.near), storetest.Tie(graph.About, shared, w.findable)}
	keep(t, kept, kin...)
	g := openOver(t, kept)
	now := records(t, g)
	written, err := w.asNetworker(g).WriteBatch(t.Context(), []Operation{
		{Do: graph.BinActor, ID: w.near.ID, Seen: now[w.near.ID].RecordVersion()},
		{Do: graph.BinActor, ID: w.findable.ID, Seen: now[w.findable.ID].RecordVersion()},
	}, "")
	if err != nil {
		t.Fatal(err)
	}
	after := records(t, g)
	for _, record := range kin {
		if after[record.RecordID()] != nil {
			t.Errorf("%T of those who went stays", record)
		}
	}
	undone(t, w.asNetworker(g), written.Revision)
	if !sameRecords(now, records(t, g)) {
		t.Error("undone, it is not as before")
	}
}

func TestATieToWhoGoesInTheSameBatchIsRefused(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	for _, order := range [][2]int{{0, 1}, {1, 0}} {
		both := []Operation{
			{Do: graph.AddTie, Kind: "KNOWS", From: string(w.networker.ID), To: string(w.findable.ID)},
			{Do: graph.BinActor, ID: w.findable.ID, Seen: w.version(t, w.findable)},
		}
		_, err := w.asNetworker(w.gate).WriteBatch(t.Context(), []Operation{both[order[0]], both[order[1]]}, "")
		if graph.KindOf(err) != graph.InvalidKind {
			t.Errorf("%v: %v", order, err)
		}
	}
}
