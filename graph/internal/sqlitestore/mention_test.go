package sqlitestore

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// nine is the start of an hour.
var nine = time.Date(2026, time.September, 2, 9, 0, 0, 0, time.UTC)

// lineAt returns a line with a name of its own.
func lineAt(name string, at time.Time, subjects ...graph.ID) graph.LedgerLine {
	line := storetest.Line(subjects...)
	line.ID, line.At = graph.ID(name), at
	return line
}

func TestTheLedgerBySubjectIsExactAcrossHours(t *testing.T) {
	s := openFor(t, t.TempDir())
	mila := graph.Author{ID: "mila", Role: graph.Manager}
	byMila := lineAt("b", nine, "anna", "bert")
	byMila.Author = mila
	err := s.Record(t.Context(),
		lineAt("e", nine.Add(3*time.Hour), "bert", "anna", "bert"),
		lineAt("d", nine.Add(59*time.Minute), "cor"), // of an hour in which anna is named
		lineAt("c", nine.Add(30*time.Minute), "anna"),
		byMila,
		lineAt("a", nine.Add(-time.Microsecond), "anna"),
		lineAt("0", time.Date(1969, 12, 31, 23, 59, 59, 0, time.UTC), "anna"),
		lineAt("odd", nine.Add(time.Hour), `a","b`, `\`, `"`, `<&>`, "annabel", "\u2028"),
		lineAt("plain", nine.Add(time.Hour), "a", "b", ","))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		query graph.LedgerQuery
		want  string
	}{
		{graph.LedgerQuery{Subject: "anna"}, "0 a b c e"},
		{graph.LedgerQuery{Subject: "bert"}, "b e"},
		{graph.LedgerQuery{Subject: "cor"}, "d"},
		{graph.LedgerQuery{Subject: "ann"}, ""},
		{graph.LedgerQuery{Subject: "anna", Limit: 2}, "0 a"},
		{graph.LedgerQuery{Subject: "anna", Limit: 4}, "0 a b c"},
		{graph.LedgerQuery{Subject: "anna", Since: nine}, "b c e"},
		{graph.LedgerQuery{Subject: "anna", Since: nine.Add(time.Microsecond)}, "c e"},
		{graph.LedgerQuery{Subject: "anna", Until: nine}, "0 a"},
		{graph.LedgerQuery{Subject: "anna", Until: nine.Add(30 * time.Minute)}, "0 a b"},
		{graph.LedgerQuery{Subject: "anna", Since: nine.Add(-time.Microsecond), Until: nine.Add(3 * time.Hour)}, "a b c"},
		{graph.LedgerQuery{Subject: "anna", Until: time.Date(1970, 1, 1, 0, 0, 0, 1000, time.UTC)}, "0"},
		{graph.LedgerQuery{Subject: "anna", Author: "mila"}, "b"},
		{graph.LedgerQuery{Subject: "anna", Author: storetest.Networker.ID, Since: nine, Limit: 1}, "c"},
		{graph.LedgerQuery{Subject: `a","b`}, "odd"},
		{graph.LedgerQuery{Subject: `\`}, "odd"},
		{graph.LedgerQuery{Subject: `"`}, "odd"},
		{graph.LedgerQuery{Subject: `<&>`}, "odd"},
		{graph.LedgerQuery{Subject: "\u2028"}, "odd"},
		{graph.LedgerQuery{Subject: "a"}, "plain"},
		{graph.LedgerQuery{Subject: `,`}, "plain"}, // the text of odd holds "," too
	} {
		lines, err := s.Ledger(t.Context(), c.query)
		if got := names(lines); err != nil || got != c.want {
			t.Errorf("%+v gives %q, want %q, error %v", c.query, got, c.want, err)
		}
	}
	lines, err := s.Ledger(t.Context(), graph.LedgerQuery{Since: nine.Add(3 * time.Hour)})
	if err != nil || len(lines) != 1 || !slices.Equal(lines[0].Subjects, []graph.ID{"anna", "bert"}) {
		t.Errorf("the last line is %v, error %v", lines, err)
	}
}

func names(lines []graph.LedgerLine) string {
	ids := make([]string, len(lines))
	for i, line := range lines {
		ids[i] = string(line.ID)
	}
	return strings.Join(ids, " ")
}

// TestTheLedgerBySubjectIsNotSorted demands that the first line can be given before the last is read.
func TestTheLedgerBySubjectIsNotSorted(t *testing.T) {
	s := openFor(t, t.TempDir())
	statement, args := selectingBySubject(graph.LedgerQuery{Subject: "anna", Author: "noor", Since: nine})
	var plan []string
	err := s.ledger.read(t.Context(), func(tx *transaction) error {
		return tx.each(t.Context(), `EXPLAIN QUERY PLAN `+statement, args, func(scan scan) error {
			var id, parent, unused int
			var step string
			err := scan(&id, &parent, &unused, &step)
			plan = append(plan, step)
			return err
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	if told := strings.Join(plan, "\n"); len(plan) < 2 || plan[0] != "SEARCH m USING PRIMARY KEY (subject=? AND hour>? AND hour<?)" ||
		plan[1] != "SEARCH l USING INDEX ledger_line_at (at>? AND at<?)" || strings.Contains(told, "ORDER BY") {
		t.Errorf("the plan is\n%s", told)
	}
}

// TestALineAboutManyWritesFewPages names a hundred of ten thousand who were all named in that hour before.
func TestALineAboutManyWritesFewPages(t *testing.T) {
	s := openFor(t, t.TempDir())
	people := manyIDs(10_000)
	if err := s.Record(t.Context(), lineAt("all", nine, people...)); err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(4, 100))
	const lines, few = 20, 8 // of the line itself, of its three indexes, and now and then of a page that is split
	before := s.ledger.checkpoints.inLog.Load()
	for i := range lines {
		if err := s.Record(t.Context(), lineAt(fmt.Sprint(i), nine.Add(time.Minute), someOf(random, people)...)); err != nil {
			t.Fatal(err)
		}
	}
	if pages := s.ledger.checkpoints.inLog.Load() - before; pages < lines || pages > lines*few {
		t.Errorf("%d lines wrote %d pages, want at most %d each", lines, pages, few)
	}
}

func manyIDs(size int) []graph.ID {
	ids := make([]graph.ID, size)
	for i := range ids {
		ids[i] = graph.NewID()
	}
	return ids
}

// someOf returns a hundred of many, in order.
func someOf(random *rand.Rand, many []graph.ID) []graph.ID {
	some := make([]graph.ID, 100)
	for i := range some {
		some[i] = many[random.IntN(len(many))]
	}
	slices.Sort(some)
	return some
}

// TestAliasesAreFoundWhereTheErasedWereNamed lets an erasure stop between its two steps in the ledger's file and
// in the neighbourhood's, while lines go on naming who is erased: the same aliases come twice.
func TestAliasesAreFoundWhereTheErasedWereNamed(t *testing.T) {
	s := openFor(t, t.TempDir())
	record := func(lines ...graph.LedgerLine) {
		t.Helper()
		if err := s.Record(t.Context(), lines...); err != nil {
			t.Fatal(err)
		}
	}
	takeAliases := func() {
		t.Helper()
		err := s.ledger.write(t.Context(), func(tx *transaction) error {
			return tx.takeAliases(t.Context(), `{"anna": "zalias", "bert": "alias"}`)
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	record(lineAt("1", nine, "anna", "bert", "cor"), lineAt("2", nine.Add(time.Minute), "annabel"), lineAt("3", nine.Add(2*time.Hour), "anna"))
	takeAliases()
	record(lineAt("4", nine.Add(2*time.Minute), "anna"), lineAt("5", nine.Add(5*time.Hour), "bert"))
	takeAliases()
	for subject, want := range map[graph.ID]string{"anna": "", "bert": "", "zalias": "1 4 3", "alias": "1 5", "cor": "1", "annabel": "2"} {
		lines, err := s.Ledger(t.Context(), graph.LedgerQuery{Subject: subject})
		if got := names(lines); err != nil || got != want {
			t.Errorf("%s is named in %q, want %q, error %v", subject, got, want, err)
		}
	}
	all, err := s.Ledger(t.Context(), graph.LedgerQuery{Limit: 1})
	if err != nil || !slices.Equal(all[0].Subjects, []graph.ID{"alias", "cor", "zalias"}) {
		t.Errorf("the first line is %v, error %v", all, err)
	}
	var mentions string
	err = s.ledger.read(t.Context(), func(tx *transaction) error {
		return tx.one(t.Context(), `SELECT group_concat(subject, ' ' ORDER BY subject, hour) FROM ledger_mention`, nil, &mentions)
	})
	if want := "alias alias annabel cor zalias zalias"; err != nil || mentions != want {
		t.Errorf("noted are %q, want %q, error %v", mentions, want, err)
	}
}

// BenchmarkRecordHundred writes lines that each name a hundred of ten thousand.
func BenchmarkRecordHundred(b *testing.B) {
	s, err := Open(b.Context(), b.TempDir(), Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	people, random := manyIDs(10_000), rand.New(rand.NewPCG(4, 100))
	if err := s.Record(b.Context(), lineAt("all", nine, people...)); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		line := storetest.Line(someOf(random, people)...)
		line.At = nine
		if err := s.Record(b.Context(), line); err != nil {
			b.Fatal(err)
		}
	}
}
