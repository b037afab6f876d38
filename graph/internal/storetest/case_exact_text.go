package storetest

import (
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
	"spinweb/graph/internal/store"
)

// uncleaned returns an actor with texts as a store holds them, which no rule has cleaned.
func uncleaned(kind graph.ActorKind, texts map[string]string) *graph.Actor {
	return &graph.Actor{ID: graph.NewID(), Kind: kind, RecordedAt: Recorded,
		Attributes: graph.RestoreAttributes(kind.Schema().Attributes, texts)}
}

func exactTexts(t testing.TB, db Database) {
	var records []graph.Record
	for _, name := range []string{
		"José", "Jose\u0301", // the same to a reader, and not to a store
		"x\u030c\u0323 ve\u0308le tekens", "محمد بن سلمان", "שרה", "李小龍", "Ωmega İstanbul ıI ß", "👍🏽🇳🇱",
		`'; DROP TABLE actor; --`, `"\"\\u0041\n`, "$name {name} %s ?1 :a @b", "<b>&amp;</b>", "null", "NULL", "0012", "1e3", "true", "-0",
		" begin en eind ", "een\r\ntwee\tdrie", "\u2028\u2029", "a",
	} {
		records = append(records, uncleaned(graph.Resident, map[string]string{"name": name, "note": name, "legalBasis": "publicTask"}))
	}
	records = append(records, uncleaned(graph.Household, nil))
	comesBackExactly(t, db, records...)
}

func exactDates(t testing.TB, db Database) {
	dates := []string{"", "1900", "1900-01", "1900-01-01", "2024", "2024-05", "2024-05-17", "2024-02-29", "1999-12-31", "2000-01-01",
		"2024-03-30", "2024-03-31", "2024-04-01", "2024-10-26", "2024-10-27", "2024-10-28", "1937-07-01", "1940-05-16", "2199", "2199-12-31"}
	anna, bert := Resident("Anna"), Resident("Bert")
	records := []graph.Record{anna, bert}
	for _, date := range dates {
		starts := During(Tie(graph.Knows, anna, bert), date, "")
		ends := During(Tie(graph.Knows, anna, bert), "", date)
		resident := *Resident("Cor")
		resident.Period = Period(date, date)
		records = append(records, starts, ends, &resident)
		if len(date) == len(time.DateOnly) {
			records = append(records, Amended(Resident("Dirk"), map[string]string{"consentUntil": date, "retainUntil": date}))
		}
	}
	comesBackExactly(t, db, records...)
}

func exactMoments(t testing.TB, db Database) {
	s := db.Open(t)
	moments := []time.Time{
		{}, // never
		time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC),
		time.Date(1969, 12, 31, 23, 59, 59, 999999000, time.UTC),
		time.Date(2024, 3, 31, 0, 59, 59, 999999000, time.UTC), // Amsterdam goes from 2 to 3 o'clock
		time.Date(2024, 3, 31, 1, 0, 0, 0, time.UTC),
		time.Date(2024, 10, 27, 0, 30, 0, 1000, time.UTC), // half past two comes twice
		time.Date(2024, 10, 27, 1, 30, 0, 1000, time.UTC),
		time.Date(2199, 12, 31, 23, 59, 59, 999999000, time.UTC),
	}
	for i, moment := range moments {
		anna := Resident("Anna")
		anna.RecordedAt = moment
		batch := Adding(anna)
		batch.At = moment
		if moment.IsZero() {
			batch.At = Recorded
		}
		apply(t, s, batch)
		entry := history(t, s, graph.HistoryQuery{Subject: anna.ID})[0]
		equal(t, "moment of the batch", entry.At, batch.At)
		equal(t, "moment of the record", recordedAt(entry.Change.Record), moment)
		equal(t, "moment of the record since", recordedAt(since(t, s, graph.Revision(i)).Records[0]), moment)
		line := Line(anna.ID)
		line.At = batch.At
		record(t, s, line)
		equal(t, "moment of the line", ledger(t, s, graph.LedgerQuery{Subject: anna.ID})[0].At, batch.At)
	}
}

func unknownAttribute(t testing.TB, db Database) {
	comesBackExactly(t, db, uncleaned(graph.Resident, map[string]string{"name": "Anna", "legalBasis": "publicTask", "bijnaam": "Ans"}))
}

func attributeGone(t testing.TB, db Database) {
	s := db.Open(t)
	anna, bert := Amended(Resident("Anna"), map[string]string{"ageBand": "85+", "note": "lang"}), Resident("Bert")
	knows := Amended(Tie(graph.Knows, anna, bert), map[string]string{"relation": "buren", "strength": "2"})
	knows = During(knows, "2020", "2024")
	apply(t, s, Adding(anna, bert, knows))
	anna, knows = Amended(anna, map[string]string{"note": ""}), Amended(During(knows, "", ""), map[string]string{"strength": ""})
	anna.Version, knows.Version = 1, 1
	apply(t, s, Batch(Amend(anna), Amend(knows)))
	anna.Version, knows.Version, bert.Version = 2, 2, 1
	for _, s := range []store.Store{s, db.Open(t)} {
		loaded, _ := load(t, s)
		equal(t, "loaded", loaded, stateOf(anna, bert, knows))
		equal(t, "since", stateOf(since(t, s, 1).Records...), stateOf(anna, knows))
		entries := history(t, s, graph.HistoryQuery{Subject: anna.ID})
		equal(t, "note in the first entry", personal.Open(entries[0].Change.Record.(*graph.Actor).Attributes.Sealed("note")), "lang")
		equal(t, "note in the second entry", entries[1].Change.Record.(*graph.Actor).Attributes.Has("note"), false)
	}
}
