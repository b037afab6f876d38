package exchange_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"spinweb/graph"
	"spinweb/graph/exchange"
)

var weighed = exchange.EdgeOptions{Weights: true}

// edgesOf reads a file that must be sound.
func edgesOf(t *testing.T, name, content string, options exchange.EdgeOptions) graph.EdgeList {
	t.Helper()
	list, _, err := exchange.ReadEdges(t.Context(), strings.NewReader(content), name, options)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return list
}

func edgeFile(t *testing.T, name string) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("testdata", "edges", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func sameEdges(t *testing.T, name string, got, want graph.EdgeList) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

func TestFilesOfNetworkxGiveTheNetworkThatWasWritten(t *testing.T) {
	// The network of testdata/README.md, in the order in which networkx lists its ties.
	people := []string{"Ans", "Bé", "Cor de Wit", "Dirk", "Els"}
	undirected := graph.EdgeList{Labels: people,
		Pairs: [][2]int32{{0, 1}, {0, 2}, {1, 2}, {2, 3}}, Weights: []float64{1, 1, 2.5, 0.5}}
	directed := graph.EdgeList{Labels: people, Directed: true,
		Pairs: [][2]int32{{0, 1}, {1, 2}, {2, 0}, {2, 3}}, Weights: []float64{1, 2.5, 1, 0.5}}
	for _, ending := range []string{".graphml", ".gexf", ".net", ".json"} {
		sameEdges(t, ending, edgesOf(t, "a"+ending, edgeFile(t, "networkx"+ending), weighed), undirected)
		sameEdges(t, "directed"+ending, edgesOf(t, "a"+ending, edgeFile(t, "networkx-directed"+ending), weighed), directed)
		sameEdges(t, "by content "+ending, edgesOf(t, "a.dat", edgeFile(t, "networkx-directed"+ending), weighed), directed)
	}
}

func TestWeightsThatNobodyAsksForAreNotRead(t *testing.T) {
	for _, name := range []string{"networkx.graphml", "networkx.gexf", "networkx.net", "networkx.json"} {
		if list := edgesOf(t, name, edgeFile(t, name), exchange.EdgeOptions{}); list.Weights != nil || len(list.Pairs) != 4 {
			t.Errorf("%s: %+v", name, list)
		}
	}
	list := edgesOf(t, "a.csv", "source,target,weight\na,b,-3\n", exchange.EdgeOptions{})
	sameEdges(t, "a weight below 0", list, graph.EdgeList{Labels: []string{"a", "b"}, Pairs: [][2]int32{{0, 1}}})
}

func TestATableOfEdgesIsReadAsItIsWritten(t *testing.T) {
	want := graph.EdgeList{Labels: []string{"Ans", "Bé, de", "Els", "Dirk"},
		Pairs: [][2]int32{{0, 1}, {1, 3}}, Weights: []float64{1.5, 1}}
	for name, content := range map[string]string{
		"comma":        "source,target,weight\nAns,\"Bé, de\",1.5\nEls,,\n\"Bé, de\",Dirk,\n",
		"semicolon":    "source;target;weight\r\nAns;Bé, de;1,5\r\nEls;;\r\nBé, de;Dirk;1\r\n",
		"tab":          "\ufeffTarget\tsource\tLabel\tWEIGHT\n Bé, de \tAns\tx\t1.5\n\n\tEls\nDirk\t'Bé, de\t\t\n",
		"Windows-1252": "source;target;weight\nAns;B\xe9, de;1.5\nEls\nB\xe9, de;Dirk\n",
	} {
		if name == "tab" {
			content = strings.Replace(content, "'Bé", "Bé", 1)
		}
		sameEdges(t, name, edgesOf(t, "a.csv", content, weighed), want)
	}
}

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	list := graph.EdgeList{Labels: []string{"=1+1", "'s-Hertogenbosch", "a \"b\", c", "line\nbreak", "alone"},
		Pairs: [][2]int32{{0, 1}, {1, 2}, {2, 3}, {0, 1}}}
	var file bytes.Buffer
	if err := exchange.WriteEdges(t.Context(), &file, list); err != nil {
		t.Fatal(err)
	}

	sameEdges(t, "written", edgesOf(t, "a.csv", file.String(), exchange.EdgeOptions{}), list)
	if !strings.HasPrefix(file.String(), "source,target\n'=1+1,") || !strings.HasSuffix(file.String(), "\nalone,\n") {
		t.Errorf("%q", file.String())
	}
}

func TestATieWithADirectionMakesTheOthersGoBothWays(t *testing.T) {
	gexf := edgesOf(t, "gephi.gexf", edgeFile(t, "gephi.gexf"), weighed)
	sameEdges(t, "gephi.gexf", gexf, graph.EdgeList{Labels: []string{"1", "2", "2a", "3"}, Directed: true,
		Pairs: [][2]int32{{0, 1}, {1, 0}, {1, 3}, {2, 3}, {3, 2}}, Weights: []float64{3, 3, 1, 2, 2}})

	graphml := edgesOf(t, "igraph.graphml", edgeFile(t, "igraph.graphml"), weighed)
	sameEdges(t, "igraph.graphml", graphml, graph.EdgeList{Labels: []string{"n0", "n1", "n2"}, Directed: true,
		Pairs: [][2]int32{{0, 1}, {2, 1}, {1, 2}}, Weights: []float64{2, 4, 4}})

	pajek := edgesOf(t, "lists.net", edgeFile(t, "lists.net"), weighed)
	sameEdges(t, "lists.net", pajek, graph.EdgeList{Labels: []string{"Ans", "2", "Cor de Wit", "4", "Els"}, Directed: true,
		Pairs: [][2]int32{{0, 1}, {2, 1}, {1, 2}, {2, 3}, {2, 0}, {4, 3}, {3, 4}}, Weights: []float64{1.5, 1, 1, 1, 1, 1, 1}})
}

func TestTheDirectionOfAGraphWithinANodeIsItsOwn(t *testing.T) {
	nested := edgesOf(t, "nested.graphml", `<graphml><graph edgedefault="undirected">
		<node id="a"><graph edgedefault="directed"><node id="x"/><node id="y"/><edge source="x" target="y"/></graph></node>
		<node id="b"/><edge source="a" target="b"/></graph></graphml>`, exchange.EdgeOptions{})
	sameEdges(t, "nested.graphml", nested, graph.EdgeList{Labels: []string{"a", "x", "y", "b"}, Directed: true,
		Pairs: [][2]int32{{1, 2}, {3, 0}, {0, 3}}})
}

func TestXMLIsReadInTheWritingThatItDeclares(t *testing.T) {
	for _, writing := range []string{"ISO-8859-1", "iso-8859-15", "Windows-1252"} {
		list := edgesOf(t, "latin.graphml", "<?xml version='1.0' encoding='"+writing+"'?>\n"+
			"<graphml><graph edgedefault='undirected'><node id='B\xe9'/><node id='a'/><edge source='a' target='B\xe9'/></graph></graphml>", exchange.EdgeOptions{})
		sameEdges(t, writing, list, graph.EdgeList{Labels: []string{"Bé", "a"}, Pairs: [][2]int32{{1, 0}}})
	}
}

func TestATableHasADirectionWhenThatIsAsked(t *testing.T) {
	list := edgesOf(t, "a.csv", "source,target\na,b\nb,a\nc,b\n", exchange.EdgeOptions{Directed: true})
	sameEdges(t, "a.csv", list, graph.EdgeList{Labels: []string{"a", "b", "c"}, Pairs: [][2]int32{{0, 1}, {1, 0}, {2, 1}}, Directed: true})

	said := edgesOf(t, "a.net", "*Vertices 2\n*Edges\n1 2\n", exchange.EdgeOptions{Directed: true})
	sameEdges(t, "a.net", said, graph.EdgeList{Labels: []string{"1", "2"}, Pairs: [][2]int32{{0, 1}}})
}

func TestTiesFromANodeToItselfAreCountedAndLeftOut(t *testing.T) {
	list, notices, err := exchange.ReadEdges(t.Context(), strings.NewReader("source,target\na,a\na,b\nc,c\n"), "a.csv", exchange.EdgeOptions{})

	if err != nil || len(notices) != 1 || notices[0].Code != graph.LoopsSkipped || notices[0].Params["count"] != "2" {
		t.Fatalf("%v, %+v", err, notices)
	}
	sameEdges(t, "without loops", list, graph.EdgeList{Labels: []string{"a", "b", "c"}, Pairs: [][2]int32{{0, 1}}})
}

func TestAMalformedFileSaysWhereAndWhat(t *testing.T) {
	const ml, gexf = "<graphml>\n<graph edgedefault='undirected'>\n", "<gexf>\n<graph>\n"
	for _, c := range []struct {
		name, content string
		line          int
		code          graph.Code
	}{
		{"empty.csv", "", 1, graph.BadEdges},
		{"heading.csv", "a,b\nc,d\n", 1, graph.BadEdges},
		{"twice.csv", "source,target,source\n", 1, graph.ColumnTwice},
		{"source.csv", "source,target\na,b\n,c\n", 3, graph.NoSource},
		{"weight.csv", "source,target,weight\na,b,1\nb,c,zwaar\n", 3, graph.BadWeight},
		{"nought.csv", "source,target,weight\na,b,0\n", 2, graph.BadWeight},
		{"tiny.csv", "source,target,weight\na,b,1e-320\n", 2, graph.BadWeight},
		{"huge.csv", "source,target,weight\na,b,1e300\n", 2, graph.BadWeight},
		{"infinite.csv", "source,target,weight\na,b,Inf\n", 2, graph.BadWeight},
		{"quote.csv", "source,target\na,b\n\"c,d\n", 3, graph.UnclosedQuotes},
		{"after.csv", "source,target\n\"a\"b,c\n", 2, graph.BadQuotes},
		{"binary.csv", "source,target\na\x00,b\n", 2, graph.NotText},
		{"other.graphml", "<gexf></gexf>", 1, graph.BadGraphML},
		{"nothing.graphml", "", 1, graph.BadGraphML},
		{"broken.graphml", ml + "<node id='a'>\n</graph>", 4, graph.BadGraphML},
		{"cut.graphml", ml + "<node id='a'/>\n", 4, graph.BadGraphML},
		{"nameless.graphml", ml + "<node/>\n</graph></graphml>", 3, graph.NoNodeID},
		{"unlisted.graphml", ml + "<node id='a'/>\n<edge source='a' target='b'/>\n</graph></graphml>", 4, graph.NodeNotListed},
		{"hyper.graphml", ml + "<hyperedge/></graph></graphml>", 3, graph.BadGraphML},
		{"doctype.graphml", "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'c'>]>\n<graphml/>", 2, graph.XMLDoctype},
		{"deep.graphml", "<graphml>" + strings.Repeat("<graph>", 70), 1, graph.XMLTooDeep},
		{"weight.graphml", "<graphml><key id='w' for='edge' attr.name='weight'/>\n<graph><node id='a'/><node id='b'/>\n<edge source='a' target='b'>\n<data key='w'>veel</data></edge></graph></graphml>", 3, graph.BadWeight},
		{"other.gexf", "<graphml></graphml>", 1, graph.BadGEXF},
		{"broken.gexf", gexf + "<nodes><node id=a/></nodes>", 3, graph.BadGEXF},
		{"unlisted.gexf", gexf + "<edges>\n<edge source='a' target='b'/></edges></graph></gexf>", 4, graph.NodeNotListed},
		{"weight.gexf", gexf + "<nodes><node id='a'/></nodes>\n<edge source='a' target='a' weight='-1'/></graph></gexf>", 4, graph.BadWeight},
		{"empty.net", "% nothing\n", 1, graph.BadPajek},
		{"early.net", "*Edges\n1 2\n", 1, graph.BadPajek},
		{"count.net", "*Vertices veel\n", 1, graph.BadPajek},
		{"beyond.net", "*Vertices 2\n*Edges\n1 2\n2 3\n", 4, graph.BadPajek},
		{"half.net", "*Vertices 2\n*Edges\n1\n", 3, graph.BadPajek},
		{"label.net", "*Vertices 2\n1 \"a\"\n2 \"a\"\n", 3, graph.NodeTwice},
		{"number.net", "*Vertices 2\n2 \"a\"\n2 \"b\"\n", 3, graph.NodeTwice},
		{"matrix.net", "*Vertices 1\n*Matrix\n0\n", 2, graph.PajekSection},
		{"weight.net", "*Vertices 2\n*Arcs\n1 2 x\n", 3, graph.BadWeight},
		{"list.json", "[1]", 1, graph.BadEdgesJSON},
		{"cut.json", "{\"nodes\": [\n{\"id\": 1},\n", 2, graph.BadEdgesJSON},
		{"nonodes.json", "{\"links\": []}", 1, graph.BadEdgesJSON},
		{"more.json", "{\"nodes\": []}\n{}", 2, graph.BadEdgesJSON},
		{"noid.json", "{\"nodes\": [\n{\"id\": 1},\n{\"name\": \"a\"}]}", 3, graph.NoNodeID},
		{"nested.json", "{\"nodes\": [\n{\"id\": [1, 2]}]}", 2, graph.NestedID},
		{"twice.json", "{\"nodes\": [], \"nodes\": []}", 1, graph.DuplicateKey},
		{"both.json", "{\"nodes\": [], \"edges\": [],\n\"links\": []}", 2, graph.DuplicateKey},
		{"unlisted.json", "{\"nodes\": [{\"id\": 1}], \"links\": [\n{\"source\": 1, \"target\": 1},\n{\"source\": 1, \"target\": 2}]}", 3, graph.NodeNotListed},
		{"packed.csv.gz", "\x1f\x8b\x08\x00", 1, graph.Compressed},
		{"greek.graphml", "<?xml version='1.0' encoding='ISO-8859-7'?>\n<graphml/>", 1, graph.XMLEncoding},
		{"weight.json", "{\"nodes\": [{\"id\": 1}], \"links\": [\n{\"source\": 1, \"target\": 1, \"weight\": false}]}", 2, graph.BadWeight},
		{"deep.json", "{\"graph\": " + strings.Repeat("[", 70), 1, graph.TooDeep},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, _, err := exchange.ReadEdges(t.Context(), strings.NewReader(c.content), c.name, weighed)

			var wrong *graph.Error
			if !errors.As(err, &wrong) || len(wrong.Findings) != 1 {
				t.Fatalf("%v", err)
			}
			if f := wrong.Findings[0]; f.Code != c.code || f.Row != c.line || f.File != c.name {
				t.Errorf("%+v, want %s in line %d", f, c.code, c.line)
			}
		})
	}
}

func TestANetworkThatDoesNotFitIsRefusedBeforeItIsThere(t *testing.T) {
	small := exchange.EdgeOptions{Memory: 1 << 20}
	endless := func(start, again string) io.Reader {
		return io.MultiReader(strings.NewReader(start), &repeated{again: again})
	}
	for name, file := range map[string]io.Reader{
		"ties.csv":     endless("source,target\n", "a,b\n"),
		"nodes.gexf":   &counted{start: "<gexf><graph><nodes>"},
		"vertices.net": strings.NewReader("*Vertices 99999999999\n"),
	} {
		if _, _, err := exchange.ReadEdges(t.Context(), file, name, small); graph.CodeOf(err) != graph.NetworkTooLarge {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// repeated is a file without an end.
type repeated struct{ again, left string }

func (r *repeated) Read(p []byte) (int, error) {
	if r.left == "" {
		r.left = r.again
	}
	n := copy(p, r.left)
	r.left = r.left[n:]
	return n, nil
}

// counted is a GEXF file with more and more nodes.
type counted struct {
	start string
	next  int
}

func (c *counted) Read(p []byte) (int, error) {
	if c.start == "" {
		c.next++
		c.start = "<node id='" + strings.Repeat("x", c.next%1000+1) + strings.Repeat("y", c.next/1000) + "'/>"
	}
	n := copy(p, c.start)
	c.start = c.start[n:]
	return n, nil
}

func TestReadingEndsAtOnceWhenNobodyWaits(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	silent, writer := io.Pipe() // brings nothing more, and does not end
	defer writer.Close()
	go func() {
		_, _ = writer.Write([]byte("source,target\na,b\n"))
		cancel()
	}()
	done := make(chan error, 1)
	go func() {
		_, _, err := exchange.ReadEdges(ctx, silent, "a.csv", exchange.EdgeOptions{})
		done <- err
	}()

	select {
	case err := <-done:
		if !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("still reading")
	}
}

func TestAReaderThatFailsSaysSoItself(t *testing.T) {
	torn := io.MultiReader(strings.NewReader("source,target\na,b\n"), &tornReader{})

	_, _, err := exchange.ReadEdges(t.Context(), torn, "a.csv", exchange.EdgeOptions{})

	if !errors.Is(err, errTorn) {
		t.Error(err)
	}
}

var errTorn = errors.New("torn")

type tornReader struct{}

func (*tornReader) Read([]byte) (int, error) { return 0, errTorn }

func TestHowFarTheReadingIsIsTold(t *testing.T) {
	var told []int
	content := "source,target\n" + strings.Repeat("a,b\n", 2_500)

	edgesOf(t, "a.csv", content, exchange.EdgeOptions{Progress: func(ties int) { told = append(told, ties) }})

	if diff := cmp.Diff([]int{1_000, 2_000, 2_500}, told); diff != "" {
		t.Error(diff)
	}
}

func TestWeightsThatAreAllOneAreWeights(t *testing.T) {
	list := edgesOf(t, "a.csv", "source,target,weight\na,b,\nb,c,1\n", weighed)
	sameEdges(t, "all 1", list, graph.EdgeList{Labels: []string{"a", "b", "c"}, Pairs: [][2]int32{{0, 1}, {1, 2}}, Weights: []float64{1, 1}})
}

func BenchmarkReadEdges(b *testing.B) {
	var file bytes.Buffer
	file.WriteString("source,target\n")
	for i := range 500_000 {
		fmt.Fprintf(&file, "%d,%d\n", i*7919%100_000, i*104_729%99_991)
	}
	b.SetBytes(int64(file.Len()))
	for b.Loop() {
		if _, _, err := exchange.ReadEdges(b.Context(), bytes.NewReader(file.Bytes()), "a.csv", exchange.EdgeOptions{}); err != nil {
			b.Fatal(err)
		}
	}
}
