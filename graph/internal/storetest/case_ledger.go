package storetest

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"spinweb/graph"
)

// lineIDs returns the IDs of lines in their order.
func lineIDs(lines []graph.LedgerLine) []graph.ID {
	ids := []graph.ID{}
	for _, line := range lines {
		ids = append(ids, line.ID)
	}
	return ids
}

func ledgerTells(t testing.TB, db Database) {
	s := db.Open(t)
	subjects := sortedIDs(graph.NewID(), graph.NewID(), "GM0363")
	full := graph.LedgerLine{ID: graph.NewID(), At: Recorded, Author: Networker, OnBehalf: graph.NewID(), Purpose: graph.Complaint,
		Action: graph.SeeHistory, Access: "GET /v1/actors/{id}/history", Outcome: graph.Refused, Subjects: subjects}
	bare := graph.LedgerLine{ID: graph.NewID(), At: Recorded.Add(time.Microsecond), Author: graph.Author{Role: graph.Operator},
		Action: graph.ImportRecords, Access: "spinweb import", Outcome: graph.Done}
	record(t, s, bare, full)
	record(t, s) // no lines
	equal(t, "ledger", ledger(t, s, graph.LedgerQuery{}), []graph.LedgerLine{full, bare})
}

// at is a moment so many seconds after Recorded.
func at(seconds int) time.Time { return Recorded.Add(time.Duration(seconds) * time.Second) }

func ledgerSelects(t testing.TB, db Database) {
	s := db.Open(t)
	anna, bert := graph.DerivedID("storetest", "anna"), graph.DerivedID("storetest", "bert")
	other := graph.Author{ID: graph.DerivedID("storetest", "manager"), Role: graph.Manager}
	ids := sortedIDs(poolOf("line", 5)...)
	line := func(i, seconds int, author graph.Author, subjects ...graph.ID) graph.LedgerLine {
		made := Line(sortedIDs(subjects...)...)
		made.ID, made.At, made.Author = ids[i], at(seconds), author
		return made
	}
	// Written in another order than that of time; two at the same time come by ID.
	record(t, s, line(4, 10, Networker, anna))
	record(t, s, line(1, 20, other, anna, bert), line(0, 20, Networker, bert))
	record(t, s, line(2, 0, other), line(3, 30, Networker, anna))
	for _, c := range []struct {
		query graph.LedgerQuery
		want  []int
	}{
		{graph.LedgerQuery{}, []int{2, 4, 0, 1, 3}},
		{graph.LedgerQuery{Subject: anna}, []int{4, 1, 3}},
		{graph.LedgerQuery{Subject: graph.NewID()}, nil},
		{graph.LedgerQuery{Author: other.ID}, []int{2, 1}},
		{graph.LedgerQuery{Author: graph.NewID()}, nil},
		{graph.LedgerQuery{Since: at(20)}, []int{0, 1, 3}}, // the start belongs to it
		{graph.LedgerQuery{Until: at(20)}, []int{2, 4}},    // the end does not
		{graph.LedgerQuery{Since: at(10), Until: at(30)}, []int{4, 0, 1}},
		{graph.LedgerQuery{Since: at(20).Add(time.Microsecond)}, []int{3}},
		{graph.LedgerQuery{Since: at(20), Until: at(20)}, nil},
		{graph.LedgerQuery{Limit: 3}, []int{2, 4, 0}},
		{graph.LedgerQuery{Subject: bert, Author: Networker.ID}, []int{0}},
		{graph.LedgerQuery{Subject: anna, Since: at(20), Limit: 1}, []int{1}},
		{graph.LedgerQuery{Author: Networker.ID, Since: at(20), Until: at(30)}, []int{0}},
	} {
		var want []graph.ID
		for _, i := range c.want {
			want = append(want, ids[i])
		}
		equal(t, fmt.Sprintf("ledger %+v", c.query), lineIDs(ledger(t, s, c.query)), want)
	}
}

func ledgerOnce(t testing.TB, db Database) {
	s := db.Open(t)
	anna, bert := graph.NewID(), graph.NewID()
	first, second := Line(anna), Line(bert)
	record(t, s, first)
	again := first
	again.Subjects, again.At = []graph.ID{bert}, first.At.Add(time.Hour)
	record(t, s, again, second, second)
	equal(t, "lines", len(ledger(t, s, graph.LedgerQuery{})), 2)
	equal(t, "first line", ledger(t, s, graph.LedgerQuery{Subject: anna}), []graph.LedgerLine{first})
	equal(t, "second line", ledger(t, s, graph.LedgerQuery{Subject: bert}), []graph.LedgerLine{second})
}

func ledgerThousand(t testing.TB, db Database) {
	s := db.Open(t)
	subjects := make([]graph.ID, 1000)
	for i := range subjects {
		subjects[i] = graph.NewID()
	}
	line := Line(sortedIDs(subjects...)...)
	record(t, s, line)
	equal(t, "line", ledger(t, s, graph.LedgerQuery{Subject: subjects[500]}), []graph.LedgerLine{line})
}

func ledgerDurable(t testing.TB, db Database) {
	line := Line(graph.NewID())
	record(t, db.Open(t), line)
	equal(t, "ledger after reopening", ledger(t, db.Open(t), graph.LedgerQuery{}), []graph.LedgerLine{line})
}

func ledgerConcurrently(t testing.TB, db Database) {
	first, second := db.Open(t), db.Open(t)
	const each = 10
	lines := make([]graph.LedgerLine, 2*writers*each)
	for i := range lines {
		lines[i] = Line(graph.DerivedID("storetest", fmt.Sprint("subject", i%7)))
	}
	allSucceed(t, together(writers, func(i int) error {
		s := first
		if i%2 == 1 {
			s = second
		}
		for j := range each {
			if err := s.Record(t.Context(), lines[2*(i*each+j):][:2]...); err != nil {
				return err
			}
		}
		return nil
	}))
	want := lineIDs(lines)
	slices.Sort(want) // all at the same moment
	equal(t, "lines", lineIDs(ledger(t, first, graph.LedgerQuery{})), want)
}

func defaultLimits(t testing.TB, db Database) {
	s := db.Open(t)
	const more = 1100 // than store.DefaultLimit
	lines, records := make([]graph.LedgerLine, more), make([]graph.Record, more)
	for i := range lines {
		lines[i] = Line()
		lines[i].At = at(i)
		records[i] = Actor(graph.Household, nil)
	}
	record(t, s, lines...)
	apply(t, s, Adding(records...))
	equal(t, "lines without limit", lineIDs(ledger(t, s, graph.LedgerQuery{})), lineIDs(lines[:1000]))
	equal(t, "lines with limit", len(ledger(t, s, graph.LedgerQuery{Limit: 1050})), 1050)
	entries := history(t, s, graph.HistoryQuery{})
	equal(t, "entries without limit", len(entries), 1000)
	equal(t, "last entry", entries[999].Place, 999)
	equal(t, "entries with limit", len(history(t, s, graph.HistoryQuery{Limit: 1050})), 1050)
}
