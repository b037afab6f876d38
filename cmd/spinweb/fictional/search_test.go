package fictional_test

import (
	"bytes"
	"encoding/csv"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"spinweb/graph"
)

// The gate's search is accepted on queries for the names that are made here. What names there are lies
// beside the queries, because the gate cannot import this package.
const searchData = "../../../graph/gate/testdata/search/"

var update = flag.Bool("update", false, "write names.csv anew")

func TestNamesOfTheSearchSetAreThoseOfTheNeighbourhood(t *testing.T) {
	var rows [][]string
	for id, draft := range populate(t, today).drafts {
		if name := draft.Attributes["name"]; name != "" {
			rows = append(rows, []string{string(id), draft.Kind, name})
		}
	}
	slices.SortFunc(rows, func(a, b []string) int { return slices.Compare(a[1:], b[1:]) })
	var made bytes.Buffer
	writer := csv.NewWriter(&made)
	writer.Comma = ';'
	if err := writer.WriteAll(append([][]string{{"id", "kind", "name"}}, rows...)); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(searchData+"names.csv", made.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if kept, err := os.ReadFile(searchData + "names.csv"); err != nil || !bytes.Equal(kept, made.Bytes()) {
		t.Errorf("names.csv is not up to date (%v): run with -update, and look after the queries", err)
	}
}

func TestQueriesOfTheSearchSetLookForSomebodyWhoIsThere(t *testing.T) {
	p := populate(t, today)
	rows := readCSV(t, searchData+"queries.csv")
	if len(rows) != 200 {
		t.Errorf("%d queries", len(rows))
	}
	residents, seen := 0, map[string]bool{}
	for _, row := range rows {
		query, id := row[0], graph.ID(row[1])
		if seen[query] {
			t.Errorf("%q comes twice", query)
		}
		seen[query] = true
		switch actor := p.actors[id]; {
		case actor == nil:
			t.Errorf("%q looks for somebody who is not there", query)
		case actor.Kind == graph.Resident:
			residents++
		}
		if query == p.drafts[id].Attributes["name"] {
			t.Errorf("nothing is wrong with %q", query)
		}
	}
	if residents < 130 || residents > 150 {
		t.Errorf("%d queries are for residents", residents)
	}
}

// readCSV returns the rows below the heading.
func readCSV(t *testing.T, file string) [][]string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	reader := csv.NewReader(strings.NewReader(string(data)))
	reader.Comma, reader.FieldsPerRecord = ';', 3
	rows, err := reader.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:]
}
