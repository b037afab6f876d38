package gate

import (
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

func arrival(row int, kind, id string, columns []string, attributes map[string]string) graph.Arrival {
	a := graph.Arrival{Draft: graph.Draft{Kind: kind, ID: graph.DerivedID("csv", id), Attributes: attributes}, File: "mensen.csv", Row: row, Columns: map[string]string{}}
	for _, column := range columns {
		a.Columns[column] = "kolom " + column
	}
	return a
}

func tieArrival(row int, kind, from, to string) graph.Arrival {
	a := arrival(row, kind, kind+from+to, nil, nil)
	a.Draft.From, a.Draft.To = graph.DerivedID("csv", from), graph.DerivedID("csv", to)
	return a
}

func TestAnImportIsTakenWholeOrNotAtAll(t *testing.T) {
	g := openOver(t, storetest.NewOracle().Open(t))
	session := g.asOperator()
	_, err := session.Import(t.Context(), graph.Delivery{Arrivals: []graph.Arrival{
		arrival(2, "Organisation", "a", []string{"name"}, map[string]string{"name": "De Schutse"}),
		arrival(3, "Resident", "b", []string{"name", "legalBasis"}, map[string]string{"name": "Geheime Naam", "legalBasis": "misschien"}),
		arrival(4, "Organisation", "a", nil, map[string]string{"name": "Nog eens"}),
		arrival(5, "Installation", "i", nil, map[string]string{"name": "x", "fictional": "true"}),
		tieArrival(6, "KNOWS", "a", "b"),
	}}, Intake{})
	var known *graph.Error
	if !asError(err, &known) || len(known.Findings) != 4 {
		t.Fatalf("%v", err)
	}
	for i, want := range []graph.Finding{
		{File: "mensen.csv", Row: 3, Field: "legalBasis", Column: "kolom legalBasis", Code: graph.BadCode},
		{File: "mensen.csv", Row: 4, Field: "id", Code: graph.SameRecordTwice},
		{File: "mensen.csv", Row: 5, Field: "kind", Code: graph.UnknownKind},
		{File: "mensen.csv", Row: 6, Field: "to", Code: graph.TieNotAllowed},
	} {
		got := known.Findings[i]
		if got.File != want.File || got.Row != want.Row || got.Field != want.Field || got.Column != want.Column || got.Code != want.Code {
			t.Errorf("finding %d is %+v, want %+v", i, got, want)
		}
	}
	if revision, err := g.store.Head(t.Context()); err != nil || revision != 0 {
		t.Errorf("the store stands at %d, %v", revision, err)
	}
}

func TestImportingTwiceChangesNothingAndAColumnThatIsAbsentLeavesItsValue(t *testing.T) {
	g := openOver(t, storetest.NewOracle().Open(t))
	bring := func(columns []string, attributes map[string]string) Receipt {
		t.Helper()
		receipt, err := g.asOperator().Import(t.Context(), graph.Delivery{Arrivals: []graph.Arrival{arrival(2, "Organisation", "a", columns, attributes)}}, Intake{})
		if err != nil {
			t.Fatal(err)
		}
		return receipt
	}
	both := map[string]string{"name": "De Schutse", "website": "https://schutse.example"}
	if got := bring([]string{"name", "website"}, both); got.Added != 1 {
		t.Errorf("%+v", got)
	}
	if got := bring([]string{"name", "website"}, both); got.Same != 1 || got.Added+got.Changed != 0 {
		t.Errorf("twice: %+v", got)
	}
	if got := bring([]string{"name"}, map[string]string{"name": "De Schutse"}); got.Same != 1 {
		t.Errorf("without the column: %+v", got)
	}
	if got := bring([]string{"name", "website"}, map[string]string{"name": "De Schutse"}); got.Changed != 1 {
		t.Errorf("with a blank cell: %+v", got)
	}
	view, err := g.asOperator().Actor(t.Context(), graph.DerivedID("csv", "a"))
	if err != nil || view.Attributes["website"] != "" || view.Attributes["name"] != "De Schutse" {
		t.Errorf("%+v, %v", view, err)
	}
}

func TestADryRunChangesNothing(t *testing.T) {
	g := openOver(t, storetest.NewOracle().Open(t))
	delivery := graph.Delivery{Arrivals: []graph.Arrival{arrival(2, "Organisation", "a", nil, map[string]string{"name": "De Schutse"})}}
	if receipt, err := g.asOperator().Import(t.Context(), delivery, Intake{DryRun: true}); err != nil || receipt.Added != 1 {
		t.Fatalf("%+v, %v", receipt, err)
	}
	if revision, _ := g.store.Head(t.Context()); revision != 0 {
		t.Errorf("the store stands at %d", revision)
	}
}

func TestOnlyAnEmptyStoreBecomesFictional(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	keep(t, kept, storetest.Resident("Echt Iemand"))
	g := openOver(t, kept)
	_, err := g.asOperator().Import(t.Context(), graph.Delivery{}, Intake{Fictional: true})
	if graph.KindOf(err) != graph.ConflictKind {
		t.Errorf("a store with people in it: %v", err)
	}
	if _, err := g.Demo(t.Context(), graph.Manager); graph.KindOf(err) != graph.ForbiddenKind {
		t.Errorf("the demo opens it: %v", err)
	}
}

func TestEveryCommandLeavesOneLineInTheLedger(t *testing.T) {
	g := openOver(t, storetest.NewOracle().Open(t))
	delivery := graph.Delivery{Arrivals: []graph.Arrival{
		arrival(2, "Resident", "a", nil, map[string]string{"name": "Jan de Vries", "legalBasis": "publicTask"})}}
	if _, err := g.asOperator().Import(t.Context(), delivery, Intake{}); err != nil {
		t.Fatal(err)
	}
	if _, err := g.asOperator().Export(t.Context()); err != nil {
		t.Fatal(err)
	}
	lines, err := g.store.Ledger(t.Context(), graph.LedgerQuery{})
	shown := map[graph.Action]int{}
	for _, line := range lines {
		shown[line.Action] = len(line.Subjects)
	}
	if err != nil || len(lines) != 2 || lines[0].Author.Role != graph.Operator {
		t.Fatalf("%+v, %v", lines, err)
	}
	if imported, known := shown[graph.ImportRecords]; !known || imported != 0 || shown[graph.ExportRecords] != 1 {
		t.Errorf("residents by action: %v", shown)
	}
}

func TestABlankRetainUntilKeepsTheDateThatWasFilledIn(t *testing.T) {
	g := openOver(t, storetest.NewOracle().Open(t))
	row := arrival(2, "Resident", "a", []string{"name", "legalBasis", "retainUntil"}, map[string]string{"name": "Jan", "legalBasis": "publicTask"})
	for i, want := range []Receipt{{Added: 1}, {Same: 1}} {
		got, err := g.asOperator().Import(t.Context(), graph.Delivery{Arrivals: []graph.Arrival{row}}, Intake{})
		if err != nil || got.Added != want.Added || got.Same != want.Same || got.Changed != 0 {
			t.Errorf("import %d: %+v, %v", i+1, got, err)
		}
	}
	view, err := g.asOperator().Actor(t.Context(), graph.DerivedID("csv", "a"))
	if err != nil || view.Attributes["retainUntil"] != "2028-11-25" { // 24 months after the day of the test
		t.Errorf("%+v, %v", view, err)
	}
}

func TestFindingsOfTheFileAndOfItsValuesComeTogether(t *testing.T) {
	g := openOver(t, storetest.NewOracle().Open(t))
	_, err := g.asOperator().Import(t.Context(), graph.Delivery{
		Arrivals: []graph.Arrival{arrival(3, "Resident", "b", nil, map[string]string{"name": "x"})},
		Findings: []graph.Finding{{File: "mensen.csv", Row: 2, Code: graph.BadRow}, {File: "mensen.csv", Row: 4, Code: graph.BadRow}},
	}, Intake{})
	var known *graph.Error
	if !asError(err, &known) || len(known.Findings) != 3 || known.Findings[1].Row != 3 {
		t.Errorf("%v", err)
	}
}
