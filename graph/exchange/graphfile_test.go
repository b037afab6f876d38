package exchange_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"spinweb/graph"
	"spinweb/graph/exchange"
)

var graphFiles = map[string]func(io.Writer, graph.Extract) error{"export.graphml": exchange.WriteGraphML, "export.json": exchange.WriteNodeLink}

func TestAnyExtractReadsBackFromAGraphFileAsItWas(t *testing.T) {
	for name, write := range graphFiles {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				extract := anyExtract(t)
				var file bytes.Buffer
				if err := write(&file, extract); err != nil {
					t.Fatal(err)
				}
				delivery, err := exchange.Read(bytes.NewReader(file.Bytes()), name, exchange.Limits{}, nil, nil)
				if err != nil {
					t.Fatalf("%v in\n%s", findingsOf(err), file.String())
				}
				if difference := cmp.Diff(byID(append(extract.Actors, extract.Ties...)), byID(drafts(delivery))); difference != "" {
					t.Fatalf("written -, read +\n%s\n%s", difference, file.String())
				}
			})
		})
	}
}

func TestAGraphFileIsWellFormedForTheStandardLibrary(t *testing.T) {
	var file bytes.Buffer
	if err := exchange.WriteNodeLink(&file, extract); err != nil {
		t.Fatal(err)
	}
	var parsed struct{ Nodes, Edges []map[string]any }
	if err := json.Unmarshal(file.Bytes(), &parsed); err != nil {
		t.Fatal(err)
	}
	equal(t, len(parsed.Nodes), 4)
	equal(t, len(parsed.Edges), 2)
	equal(t, parsed.Edges[1]["strength"], any(0.5))
	equal(t, parsed.Nodes[0]["findable"], any(false))

	file.Reset()
	if err := exchange.WriteGraphML(&file, extract); err != nil {
		t.Fatal(err)
	}
	var document struct {
		Nodes []struct{} `xml:"graph>node"`
		Edges []struct{} `xml:"graph>edge"`
	}
	if err := xml.Unmarshal(file.Bytes(), &document); err != nil {
		t.Fatal(err)
	}
	equal(t, len(document.Nodes), 4)
	equal(t, len(document.Edges), 2)
}

func TestWhatAGraphFileDoesNotNameStaysAndWhatIsEmptyGoes(t *testing.T) {
	delivery, err := readGraph(`{"nodes":[{"id":"a","kind":"Organisation","name":"Zon","website":null}],"links":[]}`, "x.json")
	equal(t, err, nil)
	equal(t, delivery.Arrivals[0].Columns, map[string]string{"id": "id", "kind": "kind", "name": "name", "website": "website"})
	equal(t, delivery.Arrivals[0].Draft.Attributes, map[string]string{"name": "Zon"})
}

func TestGoldenGraphFilesGiveTheirDeliveries(t *testing.T) {
	var files []string
	for _, pattern := range []string{"*.graphml", "*.nodelink"} {
		found, err := filepath.Glob(filepath.Join("testdata", "graph", pattern))
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	if len(files) < 6 {
		t.Fatalf("%d files", len(files))
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			content, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			delivery, err := readGraph(string(content), filepath.Base(file))
			compareGolden(t, file+".json", describe(t, delivery, err))
		})
	}
}

func TestAGraphFileWithFaultsIsRefused(t *testing.T) {
	node := func(members string) string { return `{"nodes":[{` + members + `}],"links":[]}` }
	ml := func(inner string) string {
		return `<graphml><key id="k" for="all" attr.name="kind"/><key id="n" for="node" attr.name="name"/><graph>` + inner + `</graph></graphml>`
	}
	for name, c := range map[string]struct{ text, want string }{
		"JSON without a kind":              {node(`"id":"a"`), "1 kind value.required"},
		"JSON with a tie for a node":       {node(`"id":"a","kind":"KNOWS"`), "1 kind kind.unknown"},
		"JSON with an unknown property":    {node(`"id":"a","kind":"Theme","name":"x","Piet Jansen":"1"`), "1  column.unknown"},
		"JSON with one name twice":         {node(`"id":"a","id":"b","kind":"Theme"`), "1  json.duplicateKey"},
		"JSON with one property twice":     {node(`"id":"a","kind":"Theme","name":"x","naam":"y"`), "1 name column.twice"},
		"JSON with a list":                 {node(`"id":"a","kind":"Theme","name":["x"]`), "1  property.nested"},
		"JSON with a node twice":           {`{"nodes":[{"id":"a","kind":"Theme"},{"id":"a","kind":"Theme"}]}`, "2 id record.twice"},
		"JSON with links and edges":        {`{"nodes":[],"links":[],"edges":[]}`, "0  json.duplicateKey"},
		"JSON without nodes":               {`{"links":[]}`, "0  nodeLink.malformed"},
		"JSON that is cut off":             {`{"nodes":[{"id":"a"`, "1  nodeLink.malformed"},
		"JSON with more behind it":         {`{"nodes":[]} {}`, "0  nodeLink.malformed"},
		"JSON that is nested":              {`{"nodes":[],"graph":` + strings.Repeat("[", 100), "0  geojson.tooDeep"},
		"JSON with half a tie":             {`{"nodes":[],"links":[{"source":"a","kind":"KNOWS"}]}`, "1 from value.required"},
		"XML that is something else":       {`<html/>`, "0  graphml.malformed"},
		"GraphML with a DOCTYPE":           {`<!DOCTYPE graphml [<!ENTITY x "y">]><graphml/>`, "0  xml.doctype"},
		"GraphML that is nested":           {strings.Repeat("<graphml>", 100), "0  xml.tooDeep"},
		"GraphML with a long tag":          {`<graphml ` + strings.Repeat("a", 2<<20), "0  cell.tooLarge"},
		"GraphML with a long comment":      {`<graphml><!-- ` + strings.Repeat("<>", 1<<20), "0  cell.tooLarge"},
		"GraphML with a text in pieces":    {ml(`<node id="a"><data key="k">` + strings.Repeat("aaaaaaaa<!---->", 1<<18)), "1  cell.tooLarge"},
		"GraphML cut off":                  {ml(`<node id="a">`)[:120], "1  graphml.malformed"},
		"GraphML with an unknown entity":   {ml(`<node id="a"><data key="k">&boom;</data></node>`), "1  graphml.malformed"},
		"GraphML with a key of nobody":     {ml(`<node id="a"><data key="z">x</data></node>`), "1  graphml.malformed"},
		"GraphML with a hyperedge":         {ml(`<hyperedge/>`), "0  graphml.malformed"},
		"GraphML with the number of a yEd": {ml(`<node id="n0"><data key="k">Theme</data></node>`), "1 id id.ofProgram"},
		"GraphML without a kind":           {ml(`<node id="a"/>`), "1 kind value.required"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := readGraph(c.text, "x.json")
			equal(t, findingsOf(err), []string{c.want})
		})
	}
}

func TestAnEdgeMayComeBeforeItsNodesAndMayLeaveTheFile(t *testing.T) {
	delivery, err := readGraph(`<graphml><key id="k" attr.name="soort"/><key id="i" attr.name="kenmerk"/><graph>
		<edge source="n0" target="elders"><data key="k">kent</data></edge>
		<node id="n0"><data key="k">bewoner</data><data key="i">bew-1</data></node></graph></graphml>`, "x.graphml")
	equal(t, err, nil)
	equal(t, delivery.Arrivals[1].Draft.From, graph.DerivedID("csv", "bew-1"))
	equal(t, delivery.Arrivals[1].Draft.To, graph.DerivedID("csv", "elders"))
	equal(t, delivery.Arrivals[1].Row, 1)
	equal(t, delivery.Arrivals[0].Row, 2)
}

func TestAGraphFileOverItsLimitsIsRefused(t *testing.T) {
	nodes := strings.TrimSuffix(strings.Repeat(`{"id":"a"},`, 50), ",")
	_, err := exchange.ReadNodeLink(strings.NewReader(`{"nodes":[`+nodes+`]}`), "x.json", exchange.Limits{Rows: 49}, nil)
	equal(t, findingsOf(err), []string{"0  file.tooManyRows"})
	_, err = exchange.ReadGraphML(strings.NewReader(`<graphml>`+strings.Repeat("<node/>", 50)), "x.graphml", exchange.Limits{Bytes: 99}, nil)
	equal(t, findingsOf(err), []string{"0  file.tooLarge"})
}

func TestAReaderThatFailsKeepsItsError(t *testing.T) {
	lost := errors.New("lost")
	for name, start := range map[string]string{"x.json": `{"nodes":[`, "x.graphml": "<graphml>"} {
		_, err := exchange.Read(io.MultiReader(strings.NewReader(start), iotest.ErrReader(lost)), name, exchange.Limits{}, nil, nil)
		if !errors.Is(err, lost) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestJSONIsToldApartByItsMembersAndThenByItsName(t *testing.T) {
	for _, c := range []struct{ text, name, want string }{
		{`{"graph":{"type":1},"nodes":[]}`, "x.geojson", "node-link"},
		{`{"name":"nodes","type":"FeatureCollection","features":[]}`, "x.json", "map"},
		{`{"name":"x"`, "x.json", "node-link"}, {`{"name":"x"`, "x.geojson", "map"}, {`{"name":"x"`, "", "map"},
	} {
		_, err := readGraph(c.text, c.name)
		got := "node-link"
		if err == nil && c.want == "map" || err != nil && strings.Contains(strings.Join(findingsOf(err), ""), "geojson") {
			got = "map"
		}
		equal(t, got, c.want)
	}
}

func readGraph(text, name string) (graph.Delivery, error) {
	return exchange.Read(strings.NewReader(text), name, exchange.Limits{}, nil, nil)
}
