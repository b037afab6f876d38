package exchange_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"spinweb/graph"
	"spinweb/graph/exchange"
)

// canary stands in the place of every Q that fuzzing puts into a file. No error may hold it.
const canary = "Kanariepiet"

func FuzzReadCSV(f *testing.F) {
	for _, pattern := range []string{"*.csv", "*.tsv", "*.txt"} {
		files, err := filepath.Glob(filepath.Join("testdata", "csv", pattern))
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range files {
			content, err := os.ReadFile(file)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(content)
		}
	}
	for _, seed := range []string{
		"Q;Q\nQ;Q", "kind;id;name;Q\nTheme;Q;Q;Q\nQ;Q;Q;Q\nKNOWS;Q;Q;Q\nResident;'Q;\"Q\"Q;Q;Q\nResident;Q;\"Q;Q\x00",
		"kind;id;from;to;since;until;name\nKNOWS;Q;Q;Q;Q;Q;Q\nArea;Q;Q;Q;Q;Q;Q", "kind\tna-me.Q\tid\nTheme\t\xff\tQ", "\xff\xfek\x00i\x00Q\x00",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		content = bytes.ReplaceAll(content, []byte("Q"), []byte(canary))
		delivery, err := exchange.ReadCSV(bytes.NewReader(content), "fuzz.csv", exchange.Limits{}, nil)
		silent(t, delivery, err)
		again, _ := exchange.ReadCSV(bytes.NewReader(content), "fuzz.csv", exchange.Limits{}, nil)
		if fmt.Sprint(delivery) != fmt.Sprint(again) {
			t.Fatal("reading twice gives two deliveries")
		}
		addressed(t, delivery)
	})
}

func FuzzReadGeoJSON(f *testing.F) {
	square := `{"type":"Polygon","coordinates":[[[5,51],[6,51],[6,52],[5,51]]]}`
	for _, seed := range []string{
		`{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"statcode":"BU07940000","statnaam":"Q","rubriek":"Q","jaar":2014},"geometry":` + square + `}]}`,
		`{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"wijkcode":"WK079400","wijknaam":"Q","gemeentenaam":"Q","water":"JA"},"geometry":null}],"crs":{"properties":{"name":"Q:28992"}}}`,
		`{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"gm_code":"GM0794","gm_naam":"Q"},"geometry":{"type":"MultiPolygon","coordinates":[[[[1,2,3],[4]]]]}}]}`,
		`{"type":"Q","features":[{"type":"Feature","properties":{"statcode":"Q"},"geometry":{"type":"Q","coordinates":"Q"}}]}`,
		`{"Q":{"Q":[Q]},"type":"FeatureCollection","features":[Q]}`, `{"features":{"Q":1e9999}}`, "\ufeff {}", `{"type":"FeatureCollection","features":[{"type":Q}`,
	} {
		f.Add([]byte(seed))
	}
	names := map[graph.AreaCode]string{"GM0794": "Helmond"}
	f.Fuzz(func(t *testing.T, content []byte) {
		content = bytes.ReplaceAll(content, []byte("Q"), []byte(canary))
		delivery, err := exchange.ReadGeoJSON(bytes.NewReader(content), "fuzz.geojson", exchange.Limits{}, names, nil)
		silent(t, delivery, err)
		addressed(t, delivery)
	})
}

// FuzzReadXLSX feeds the parts of a workbook, in a zip that is whole, and the file as a whole.
func FuzzReadXLSX(f *testing.F) {
	row := `<row r="2"><c r="A2" t="inlineStr"><is><t>Resident</t></is></c><c r="B2" t="str"><f>Q</f><v>Q</v></c><c r="C2" s="1"><v>45000</v></c></row>`
	f.Add([]byte(smallBook(row)["xl/worksheets/sheet1.xml"]), []byte(someStrings), []byte(someStyles), []byte(bookXML), false)
	f.Add([]byte(`<worksheet><sheetData><row><c t="s"><v>0</v></c></row><row r="Q"><c r="Q" t="e"><v>Q</v></c></row>`), []byte(`<sst><si><t>Q</t></si><si/>`), []byte(`<x><numFmt numFmtId="Q" formatCode="Q"/>`), []byte(`<workbook><workbookPr date1904="1"/><sheets><sheet name="Q" id="rId1"/>`), false)
	f.Add([]byte("PK\x03\x04Q"), []byte("Q"), []byte{}, []byte{}, true)
	f.Add(zipped(f, smallBook(row)), []byte{}, []byte{}, []byte{}, true)
	q := func(part []byte) string { return strings.ReplaceAll(string(part), "Q", canary) }
	f.Fuzz(func(t *testing.T, sheet, texts, styles, book []byte, asWhole bool) {
		content := []byte(q(sheet))
		if !asWhole {
			parts := smallBook("")
			parts["xl/worksheets/sheet1.xml"], parts["xl/sharedStrings.xml"], parts["xl/styles.xml"], parts["xl/workbook.xml"] = q(sheet), q(texts), q(styles), q(book)
			content = zipped(t, parts)
		}
		delivery, err := exchange.ReadXLSX(bytes.NewReader(content), "fuzz.xlsx", exchange.Limits{}, nil)
		silent(t, delivery, err)
		addressed(t, delivery)
	})
}

func FuzzReadGraphML(f *testing.F) {
	seedGraphs(f, "*.graphml")
	f.Add([]byte(`<graphml><key id="a" attr.name="kind"><default>Theme</default></key><key id="b" attr.name="Q"/><graph><node id="Q"><data key="b">Q<!--Q--><![CDATA[Q]]></data><graph><node/></graph></node><edge source="Q" target="Q"/>`))
	f.Fuzz(func(t *testing.T, content []byte) {
		content = bytes.ReplaceAll(content, []byte("Q"), []byte(canary))
		delivery, err := exchange.ReadGraphML(bytes.NewReader(content), "fuzz.graphml", exchange.Limits{}, nil)
		silent(t, delivery, err)
		addressed(t, delivery)
	})
}

func FuzzReadNodeLink(f *testing.F) {
	seedGraphs(f, "*.nodelink")
	f.Add([]byte(`{"Q":[Q],"nodes":[{"id":"Q","kind":"Theme","name":"Q","Q":"Q"},{"kind":"Q","outline":{"Q":1e999}}],"links":[{"source":"Q","target":7,"key":"Q","kind":"KNOWS"}]}`))
	f.Fuzz(func(t *testing.T, content []byte) {
		content = bytes.ReplaceAll(content, []byte("Q"), []byte(canary))
		delivery, err := exchange.ReadNodeLink(bytes.NewReader(content), "fuzz.json", exchange.Limits{}, nil)
		silent(t, delivery, err)
		addressed(t, delivery)
	})
}

// fuzzEdges feeds a reader of graph files whatever fuzzing makes of the files with one ending.
func fuzzEdges(f *testing.F, ending string, more ...string) {
	files, err := filepath.Glob(filepath.Join("testdata", "edges", "*"+ending))
	if err != nil || len(files)+len(more) == 0 {
		f.Fatal("no seeds", err)
	}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
	for _, content := range more {
		f.Add([]byte(content))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		content = bytes.ReplaceAll(content, []byte("Q"), []byte(canary))
		options := exchange.EdgeOptions{Weights: true, Memory: 1 << 20}
		list, notices, err := exchange.ReadEdges(t.Context(), bytes.NewReader(content), "fuzz"+ending, options)
		silent(t, graph.Delivery{Notices: notices}, err)
		sound(t, list)
	})
}

// sound demands what EdgeList promises.
func sound(t *testing.T, list graph.EdgeList) {
	t.Helper()
	if list.Weights != nil && len(list.Weights) != len(list.Pairs) {
		t.Fatalf("%d weights for %d pairs", len(list.Weights), len(list.Pairs))
	}
	for i, pair := range list.Pairs {
		if pair[0] == pair[1] || min(pair[0], pair[1]) < 0 || int(max(pair[0], pair[1])) >= len(list.Labels) {
			t.Fatalf("pair %v of %d nodes", pair, len(list.Labels))
		}
		if list.Weights != nil && !(list.Weights[i] > 0) {
			t.Fatalf("weight %v", list.Weights[i])
		}
	}
	labels := map[string]bool{}
	for _, label := range list.Labels {
		if label == "" || labels[label] {
			t.Fatal("a label that is empty or there twice")
		}
		labels[label] = true
	}
}

func FuzzReadEdgeCSV(f *testing.F) {
	fuzzEdges(f, ".csv", "source,target,weight\nQ,b,2\nb,,\nc,Q,\"1,5\"\nQ,Q,1\n", "sep=;\nweight;target;source\n1,5;'Q;b\n", "Q,target\nQ,Q\n")
}

func FuzzReadEdgeGraphML(f *testing.F) { fuzzEdges(f, ".graphml") }
func FuzzReadGEXF(f *testing.F)        { fuzzEdges(f, ".gexf") }
func FuzzReadPajek(f *testing.F)       { fuzzEdges(f, ".net", "*Vertices 2\n1 \"Q\"\n*Arcs\n1 2 Q\n") }
func FuzzReadEdgeNodeLink(f *testing.F) {
	fuzzEdges(f, ".json", `{"directed":true,"edges":[{"source":"Q","target":7,"weight":"2"}],"nodes":[{"id":"Q","Q":[1]},{"id":7}]}`)
}

func seedGraphs(f *testing.F, pattern string) {
	f.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "graph", pattern))
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
}

// silent demands that nothing which is said about a file repeats what stands in it.
func silent(t *testing.T, delivery graph.Delivery, err error) {
	t.Helper()
	said := fmt.Sprintf("%v %+v", err, delivery.Notices)
	var failed *graph.Error
	if errors.As(err, &failed) {
		said += fmt.Sprintf("%+v %s", failed.Findings, failed.Sentence(graph.Dutch))
		for _, finding := range failed.Findings {
			said += finding.Sentence(graph.Dutch) + finding.Sentence(graph.English)
		}
	} else if err != nil {
		t.Fatalf("an error without a code: %v", err)
	}
	if strings.Contains(said, canary) || strings.Contains(said, canary[:8]) {
		t.Fatalf("repeats a cell: %s", said)
	}
}

// addressed demands of every arrival a kind and IDs that are ours.
func addressed(t *testing.T, delivery graph.Delivery) {
	t.Helper()
	for _, arrival := range delivery.Arrivals {
		draft := arrival.Draft
		ids := []graph.ID{draft.ID}
		if graph.ActorKind(draft.Kind).Schema() == nil {
			ids = append(ids, draft.From, draft.To)
			if graph.TieKind(draft.Kind).Schema() == nil {
				t.Fatalf("kind %q", draft.Kind)
			}
		}
		for _, id := range ids {
			if _, err := graph.ParseID(string(id)); err != nil {
				t.Fatalf("ID %q", id)
			}
		}
	}
}

// TestTheCanaryCheckCanFail is the control: a finding that repeats a cell must be caught.
func TestTheCanaryCheckCanFail(t *testing.T) {
	err := graph.Invalid(graph.Finding{Column: canary})
	said := fmt.Sprintf("%v %+v", err, err.Findings)
	if !strings.Contains(said, canary) {
		t.Error("the check looks at nothing")
	}
}
