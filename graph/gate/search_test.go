package gate

import (
	"encoding/csv"
	"os"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

func table(t testing.TB, path string) [][]string {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	reader := csv.NewReader(file)
	reader.Comma = ';'
	rows, err := reader.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:]
}

// The one that was meant is among the first five for at least 95 % of 200 queries as people type them.
func TestASearchFindsWhomSomebodyMeant(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	var records []graph.Record
	for _, row := range table(t, "testdata/search/names.csv") {
		schema := graph.ActorKind(row[1]).Schema()
		records = append(records, &graph.Actor{ID: graph.ID(row[0]), Kind: schema.Kind,
			Attributes: graph.RestoreAttributes(schema.Attributes, map[string]string{schema.Named: row[2]})})
	}
	keep(t, kept, records...)
	g := openOver(t, kept)
	queries := table(t, "testdata/search/queries.csv")
	if len(queries) != 200 {
		t.Fatalf("%d queries", len(queries))
	}
	found := 0
	for _, row := range queries {
		views, err := g.asOperator().Search(t.Context(), Query{Text: row[0], Limit: 5})
		if err != nil {
			t.Fatal(err)
		}
		hit := false
		for _, view := range views {
			hit = hit || view.ID == graph.ID(row[1])
		}
		if hit {
			found++
		} else {
			t.Logf("not found: %q (%s)", row[0], row[2])
		}
	}
	t.Logf("%d of %d in the first five", found, len(queries))
	if found < 190 { // 95 % of 200
		t.Errorf("only %d of 200 are in the first five", found)
	}
}

func TestANameIsFoundOnlyByWhoMayOpenIt(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	world := smallWorld(t, kept)
	g := openOver(t, kept)
	for query, want := range map[string]graph.ID{
		"fatima yilmaz":        world.findable.ID, // findable
		"jan de vries":         "",                // own area, by pseudonym
		"petra":                "",                // elsewhere
		shortID(world.near.ID): world.near.ID,     // the pseudonym itself
		shortID(world.far.ID):  "",
	} {
		views, err := world.asNetworker(g).Search(t.Context(), Query{Text: query, Limit: 5})
		if err != nil {
			t.Fatal(err)
		}
		if (want == "" && len(views) > 0) || (want != "" && (len(views) != 1 || views[0].ID != want)) {
			t.Errorf("%q finds %d, want %q", query, len(views), want)
		}
	}
}

func TestOneSlipIsOneLetter(t *testing.T) {
	for _, c := range []struct {
		a, b string
		one  bool
	}{
		{"jansen", "jansen", true}, {"jansen", "jensen", true}, {"jansen", "janssen", true}, {"jansen", "jasen", true},
		{"jansen", "jasnen", true}, {"jansen", "nsenja", false}, {"jansen", "jensem", false}, {"jansen", "jansenen", false},
		{"ab", "ba", true}, {"abc", "cba", false}, {"", "a", true}, {"", "", true}, {"şahin", "sahin", true},
	} {
		if got := oneSlip([]rune(c.a), []rune(c.b)); got != c.one {
			t.Errorf("%q and %q: %t", c.a, c.b, got)
		}
		if got := oneSlip([]rune(c.b), []rune(c.a)); got != c.one {
			t.Errorf("%q and %q: %t", c.b, c.a, got)
		}
	}
}

func TestAccentsAndSmallWordsDoNotCount(t *testing.T) {
	for _, pair := range [][2]string{{"Yılmaz", "yilmaz"}, {"Wójcicki", "wojcicki"}, {"Łukasz", "lukasz"}, {"O'Brien", "obrien"},
		{"Daniëlle ten Brink", "danielle brink"}, {"van der Ven", "ven"}, {"El Amrani", "elamrani"}, {"de Groot", "degroot"}} {
		name, query := runes(nameWords(pair[0])), runes(queryWords(pair[1]))
		if fit(query, name) < fullMatch-0.05 {
			t.Errorf("%q does not fit %q fully: %v", pair[1], pair[0], fit(query, name))
		}
	}
}

func BenchmarkSearchOfACity(b *testing.B) {
	first, last := []string{"Jan", "Fatima", "Ewa", "Ahmed", "Sanne", "Mehmet"}, []string{"de Vries", "Jansen", "Yılmaz", "Bakker", "El Amrani", "Kowalska"}
	index := &searchIndex{}
	var records []graph.Record
	for i := range 100_000 {
		actor := storetest.Resident(first[i%6] + " " + last[(i/6)%6] + string(rune('a'+i%26)))
		records = append(records, actor)
	}
	index.insert(indexOf(records))
	for b.Loop() {
		index.find(Query{Text: "fatima jasnen", Limit: 10})
	}
}
