package storetest

import (
	"testing"

	"spinweb/graph"
)

func danglingTie(t testing.TB, db Database) {
	s := db.Open(t)
	anna, bert, nobody := Resident("Anna"), Resident("Bert"), Resident("Niemand")
	knows := Tie(graph.Knows, anna, bert)
	apply(t, s, Adding(anna, bert, knows))
	refused(t, s, Adding(Tie(graph.Knows, anna, nobody)), graph.InvalidKind, graph.NoSuchActor)
	refused(t, s, Adding(Tie(graph.Knows, nobody, anna)), graph.InvalidKind, graph.NoSuchActor)

	toTie := Tie(graph.Knows, anna, bert)
	toTie.To = knows.ID // a tie is no end of another
	refused(t, s, Adding(toTie), graph.InvalidKind, graph.NoSuchActor)

	bert.Version, knows.Version = 1, 1
	refused(t, s, Batch(Bin(bert), Bin(knows), Add(Tie(graph.Knows, anna, bert))), graph.InvalidKind, graph.NoSuchActor)
	refused(t, s, Batch(Add(Tie(graph.Knows, anna, bert)), Bin(bert), Bin(knows)), graph.InvalidKind, graph.NoSuchActor)
	refused(t, s, Batch(Bin(bert), Amend(knows)), graph.InvalidKind, graph.NoSuchActor)
	equal(t, "head", head(t, s), graph.Revision(1))
}

func anyOrder(t testing.TB, db Database) {
	s := db.Open(t)
	anna, bert, cor := Resident("Anna"), Resident("Bert"), Resident("Cor")
	apply(t, s, Adding(Tie(graph.Knows, anna, bert), bert, Tie(graph.Supports, bert, cor), anna, cor, Tie(graph.Knows, cor, anna)))
	loaded, _ := load(t, s)
	equal(t, "number of records", len(loaded), 6)
}

func tieOutlives(t testing.TB, db Database) {
	s := db.Open(t)
	anna, bert := Resident("Anna"), Resident("Bert")
	first, second := Tie(graph.Knows, anna, bert), During(Tie(graph.Supports, bert, anna), "2020", "2021-05") // an ended tie is still there
	apply(t, s, Adding(anna, bert, first, second))
	anna.Version, bert.Version, first.Version, second.Version = 1, 1, 1, 1
	refused(t, s, Batch(Bin(anna)), graph.ConflictKind, graph.RecordInUse)
	refused(t, s, Batch(Bin(bert)), graph.ConflictKind, graph.RecordInUse)
	refused(t, s, Batch(Bin(anna), Bin(bert)), graph.ConflictKind, graph.RecordInUse)
	refused(t, s, Batch(Bin(first), Bin(anna)), graph.ConflictKind, graph.RecordInUse)
	apply(t, s, Batch(Bin(first)))
	refused(t, s, Batch(Bin(anna)), graph.ConflictKind, graph.RecordInUse)
	apply(t, s, Batch(Bin(second)))
	apply(t, s, Batch(Bin(anna)))
	equal(t, "head", head(t, s), graph.Revision(4))
}

func removedTogether(t testing.TB, db Database) {
	s := db.Open(t)
	anna, bert, cor := Resident("Anna"), Resident("Bert"), Resident("Cor")
	ab, bc, ca := Tie(graph.Knows, anna, bert), Tie(graph.Knows, bert, cor), Tie(graph.Knows, cor, anna)
	apply(t, s, Adding(anna, bert, cor, ab, bc, ca))
	for _, actor := range []*graph.Actor{anna, bert, cor} {
		actor.Version = 1
	}
	ab.Version, bc.Version, ca.Version = 1, 1, 1
	apply(t, s, Batch(Bin(anna), Bin(ab), Bin(ca))) // the actor first
	loaded, _ := load(t, s)
	equal(t, "left after the first", keys(loaded), sortedIDs(bert.ID, cor.ID, bc.ID))
	apply(t, s, Batch(Bin(bc), Bin(cor), Bin(bert))) // the tie first
	loaded, _ = load(t, s)
	equal(t, "left after the second", loaded, state{})
}

func comesBack(t testing.TB, db Database) {
	s := db.Open(t)
	anna, bert := Resident("Anna"), Resident("Bert")
	knows := Tie(graph.Knows, anna, bert)
	apply(t, s, Adding(anna, bert, knows))
	anna.Version, knows.Version = 1, 1
	apply(t, s, Batch(Bin(anna), Bin(knows)))
	refused(t, s, Batch(Amend(anna)), graph.NotFoundKind, graph.NoSuchRecord)
	anna = Amended(anna, map[string]string{"ageBand": "85+"})
	apply(t, s, Adding(knows, anna))
	anna.Version, knows.Version, bert.Version = 3, 3, 1
	loaded, _ := load(t, s)
	equal(t, "loaded", loaded, stateOf(anna, bert, knows))
	for revision := range graph.Revision(3) {
		equal(t, "since", byID(t, since(t, s, revision).Records)[anna.ID], stateOf(anna)[anna.ID])
	}
	equal(t, "entries of anna", len(history(t, s, graph.HistoryQuery{Subject: anna.ID})), 3)
}
