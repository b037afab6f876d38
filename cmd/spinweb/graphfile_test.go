package main

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// graphFileOf writes a graph file.
func graphFileOf(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// published is a network of which others computed the measures; see analysis/kernel/testdata.
type published struct {
	Nodes      []struct{ ID int }
	Edges      [][]float64
	Undirected struct {
		Betweenness        []float64    `json:"betweenness_raw_unordered_pairs"`
		Harmonic           []float64    `json:"harmonic_sum"`
		Constraint         []float64    `json:"burt_constraint"`
		ResourceAllocation [][3]float64 `json:"resource_allocation_top20"`
	}
}

// karate returns the karate club, and a file with its ties.
func karate(t *testing.T) (published, string) {
	t.Helper()
	text, err := os.ReadFile("../../analysis/kernel/testdata/karate.json")
	if err != nil {
		t.Fatal(err)
	}
	var club published
	if err := json.Unmarshal(text, &club); err != nil {
		t.Fatal(err)
	}
	var csv strings.Builder
	csv.WriteString("source,target\n")
	for _, v := range club.Nodes { // so that the first appearance is the order of the numbers
		fmt.Fprintf(&csv, "%d,\n", v.ID)
	}
	for _, e := range club.Edges {
		fmt.Fprintf(&csv, "%v,%v\n", e[0], e[1])
	}
	return club, graphFileOf(t, "karate.csv", csv.String())
}

func TestTheKarateClubIsMeasuredFromAFile(t *testing.T) {
	club, file := karate(t)
	var got struct {
		Network struct {
			Nodes, Ties       int
			Modularity        float64
			ArticulationPoint []string   `json:"articulationPoints"`
			Bridges           [][]string `json:"bridges"`
		}
		Nodes []struct {
			ID                                        string
			Degree, Betweenness, Harmonic, Constraint float64
			Core, Component, Community                int
			Clustering                                *float64
			Normalised                                float64 `json:"betweennessNormalised"`
			PageRank, Eigenvector                     float64
			EffectiveSize                             float64
		}
	}
	if err := json.Unmarshal([]byte(built(t, "").must(t, "measure", file)), &got); err != nil {
		t.Fatal(err)
	}

	if n := got.Network; n.Nodes != 34 || n.Ties != 78 || n.Modularity < 0.407 || fmt.Sprint(n.ArticulationPoint, n.Bridges) != "[0] [[0 11]]" {
		t.Errorf("%+v", n) // the best modularity is 0.4198, and 0.97 of it is asked
	}
	close := func(got, want float64) bool { return math.Abs(got-want) <= 1e-9*math.Abs(want) }
	for v, node := range got.Nodes {
		want := club.Undirected
		if node.ID != fmt.Sprint(v) || !close(node.Betweenness, want.Betweenness[v]) || !close(node.Harmonic*33, want.Harmonic[v]) || !close(node.Constraint, want.Constraint[v]) {
			t.Errorf("%+v", node)
		}
	}
	if leaf := got.Nodes[11]; leaf.Clustering != nil {
		t.Errorf("with one neighbour the clustering is %v", *leaf.Clustering)
	}
}

func TestEveryKindOfGraphFileGivesTheSameAnswer(t *testing.T) {
	const wanted = `{"network":{"nodes":5,"ties":4,"components":2,"bridges":[["Cor de Wit","Dirk"]]},"nodes":[
{"id":"Ans","strength":2,"core":2,"clustering":1},
{"id":"Bé","strength":3.5,"core":2,"clustering":1},
{"id":"Cor de Wit","strength":4,"core":2,"clustering":0.3333333333333333},
{"id":"Dirk","strength":0.5,"core":1,"clustering":null},
{"id":"Els","strength":0,"core":0,"clustering":null}
]}
`
	p := built(t, "")
	for _, ending := range []string{"graphml", "gexf", "net", "json"} {
		file := filepath.Join("../../graph/exchange/testdata/edges", "networkx."+ending)
		if got := p.must(t, "measure", file, "--weights", "strength", "--only", "strength,core,clustering,components,bridges"); got != wanted {
			t.Errorf("%s gives\n%s", ending, got)
		}
	}
}

func TestMeasuresAreWrittenAsATableForAPersonOrAProgram(t *testing.T) {
	p := built(t, "")
	file := graphFileOf(t, "klein.csv", "source,target\n=a,b\nb,c\nd,\n")

	if got, want := p.must(t, "measure", file, "--only", "degree,betweennessNormalised,constraint,density", "--format", "csv"),
		"id,degree,betweennessNormalised,constraint\n'=a,1,0,1\nb,2,0.3333333333333333,0.5\nc,1,0,1\nd,0,0,\n"; got != want {
		t.Errorf("csv:\n%s", got)
	}
	if got, want := p.must(t, "measure", file, "--only", "degree,betweennessNormalised,constraint,density", "--format", "table"), `nodes                           4
ties                            2
density                  0.333333

id       degree betweennessNormalised   constraint
=a            1                     0            1
b             2              0.333333          0.5
c             1                     0            1
d             0                     0            -
`; got != want {
		t.Errorf("table:\n%s", got)
	}
}

func TestDirectionCountsWhenAsked(t *testing.T) {
	file := "../../graph/exchange/testdata/edges/networkx-directed.net"

	got := built(t, "").must(t, "measure", file, "--directed", "--only", "inDegree,reach,hops,brokerage,reciprocity,strongComponents", "--hops-to", "Ans,Dirk")

	// Ans → Bé → Cor → Ans is a ring, Cor → Dirk leads out of it, and Els is alone.
	want := `{"network":{"nodes":5,"ties":4,"strongComponents":3,"reciprocity":0},"nodes":[
{"id":"Ans","inDegree":1,"brokerage":null,"reach":3,"hops":0},
{"id":"Bé","inDegree":1,"brokerage":null,"reach":3,"hops":2},
{"id":"Cor de Wit","inDegree":1,"brokerage":null,"reach":3,"hops":1},
{"id":"Dirk","inDegree":1,"brokerage":null,"reach":0,"hops":0},
{"id":"Els","inDegree":0,"brokerage":null,"reach":0,"hops":null}
]}
`
	if got != want {
		t.Errorf("got\n%s", got)
	}
}

func TestATableIsReadWithItsDirectionWhenAsked(t *testing.T) {
	text, err := os.ReadFile("../../analysis/testdata/emon_Cheyenne.json")
	if err != nil {
		t.Fatal(err)
	}
	var cheyenne struct {
		Arcs     [][]float64
		Directed struct {
			Betweenness []float64 `json:"betweenness_raw"`
			PageRank    []float64 `json:"pagerank_085"`
		}
	}
	if err := json.Unmarshal(text, &cheyenne); err != nil {
		t.Fatal(err)
	}
	var csv strings.Builder
	csv.WriteString("source,target\n")
	for _, arc := range cheyenne.Arcs {
		fmt.Fprintf(&csv, "%v,%v\n", arc[0], arc[1])
	}
	var got struct {
		Nodes []struct {
			ID                    int `json:",string"`
			Betweenness, PageRank float64
		}
	}
	answer := built(t, "").must(t, "measure", graphFileOf(t, "cheyenne.csv", csv.String()), "--directed", "--only", "betweenness,pagerank")
	if err := json.Unmarshal([]byte(answer), &got); err != nil {
		t.Fatal(err)
	}

	for _, node := range got.Nodes {
		between, rank := cheyenne.Directed.Betweenness[node.ID], cheyenne.Directed.PageRank[node.ID]
		if math.Abs(node.Betweenness-between) > 1e-9*between || math.Abs(node.PageRank-rank) > 1e-6*rank {
			t.Errorf("%+v, want %v and %v", node, between, rank)
		}
	}
	if len(got.Nodes) != 14 {
		t.Errorf("%d nodes", len(got.Nodes))
	}
}

func TestAMalformedGraphFileIsRefusedWithItsPlace(t *testing.T) {
	p := built(t, "")
	for name, c := range map[string]struct{ content, wanted string }{
		"a.csv":     {"source,target\na,b\n,c\n", "a.csv, row 3: In this row source is empty"},
		"b.csv":     {"van,naar\na,b\n", "b.csv, row 1: The first row must name"},
		"a.graphml": {"<graphml>\n<graph>\n<node id='a'>", "a.graphml, row 3: This is not GraphML"},
		"a.gexf":    {"<gexf><graph>\n<edge source='a' target='b'/></graph></gexf>", "a.gexf, row 2: This tie ends at a node that the file does not list"},
		"a.net":     {"*Vertices 2\n*Edges\n1 3\n", "a.net, row 3: This line is not Pajek"},
		"a.json":    {"{\"nodes\": [\n{\"id\": 1}\n]", "a.json, row 3: This is not JSON with nodes"},
		"w.csv":     {"source,target,weight\na,b,-1\n", "w.csv, row 2: A weight is a number above 0"},
		"none.csv":  {"source,target\na,b\n", "none.csv, --weights: This file has no weights"},
	} {
		stdout, stderr, status := p.run(t, "measure", graphFileOf(t, name, c.content), "--weights", "strength")
		if status != 1 || stdout != "" || !strings.Contains(stderr, c.wanted) {
			t.Errorf("%s: status %d, said %q and %q", name, status, stdout, stderr)
		}
	}
	if _, stderr, _ := p.run(t, "--language", "nl", "measure", graphFileOf(t, "a.csv", "source,target\n,c\n")); !strings.Contains(stderr, "a.csv, rij 2: In deze rij") {
		t.Errorf("in Dutch: %s", stderr)
	}
	for _, arguments := range [][]string{{"measure", "nergens.csv"}, {"predict", "nergens.csv"}} {
		if _, stderr, status := p.run(t, arguments...); status != 1 || !strings.Contains(stderr, "nergens.csv") {
			t.Errorf("%v: status %d: %s", arguments, status, stderr)
		}
	}
	if _, stderr, status := p.run(t, "measure", graphFileOf(t, "a.csv", "source,target\na,b\n"), "--hops-to", "c"); status != 1 || !strings.Contains(stderr, "No node of this name") {
		t.Errorf("status %d: %s", status, stderr)
	}
	if _, stderr, status := p.run(t, "measure", graphFileOf(t, "a.csv", "source,target\n"), "--only", "fame"); status != 1 || !strings.Contains(stderr, "Choose one of: degree") {
		t.Errorf("status %d: %s", status, stderr)
	}
}

func TestANetworkOverItsMemoryIsRefused(t *testing.T) {
	p := built(t, "")
	file := filepath.Join(t.TempDir(), "stad.csv")
	if err := os.WriteFile(file, []byte(p.must(t, "generate", "--actors", "5000", "--ties", "20000", "--seed", "3")), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, command := range []string{"measure", "predict"} {
		if _, stderr, status := p.run(t, command, file, "--max-memory", "1MB"); status != 1 || !strings.Contains(stderr, "--max-memory") {
			t.Errorf("%s: status %d: %s", command, status, stderr)
		}
	}
}

// A million actors with five million ties fit in the memory that these commands take unless told otherwise, with
// weights and direction too. Here it is a fiftieth of all three.
func TestAMillionActorsWithWeightsFit(t *testing.T) {
	p := built(t, "")
	lines := strings.Split(strings.TrimSpace(p.must(t, "generate", "--actors", "20000", "--ties", "100000")), "\n")
	for i := range lines {
		lines[i] += []string{",weight", ",2.5", ",0.5"}[min(i, 1+i%2)]
	}
	file := graphFileOf(t, "stad.csv", strings.Join(lines, "\n"))

	for _, direction := range [][]string{nil, {"--directed"}} {
		arguments := append([]string{"measure", file, "--weights", "strength", "--only", "pagerank,components", "--max-memory", "41MiB"}, direction...)
		if _, stderr, status := p.run(t, arguments...); status != 0 {
			t.Errorf("%v: status %d: %s", direction, status, stderr)
		}
	}
}

func TestTheLikeliestTiesOfTheKarateClubAreThoseThatOthersFound(t *testing.T) {
	club, file := karate(t)
	var got struct {
		Pairs []struct {
			A, B  string
			Score float64
		}
	}
	if err := json.Unmarshal([]byte(built(t, "").must(t, "predict", file, "--score", "ra", "--top", "20")), &got); err != nil {
		t.Fatal(err)
	}

	for i, want := range club.Undirected.ResourceAllocation {
		pair := got.Pairs[i]
		if pair.A != fmt.Sprint(want[0]) || pair.B != fmt.Sprint(want[1]) || math.Abs(pair.Score-want[2]) > 1e-9 {
			t.Errorf("place %d: %+v, want %v", i, pair, want)
		}
	}
}

func TestEveryPairWithoutATieIsListedWhenAllAreAsked(t *testing.T) {
	p := built(t, "")
	file := graphFileOf(t, "pad.csv", "source,target\nd,c\nc,b\nb,a\nc,c\nc,d\n")

	stdout, stderr, _ := p.run(t, "predict", file, "--score", "l3", "--top", "0")

	// The only path of three runs from d to a over c and b, of degree 2: 1/√(2·2).
	want := "{\"pairs\":[\n{\"a\":\"d\",\"b\":\"a\",\"score\":0.5},\n{\"a\":\"d\",\"b\":\"b\",\"score\":0},\n{\"a\":\"c\",\"b\":\"a\",\"score\":0}\n]}\n"
	if stdout != want || !strings.Contains(stderr, "1 ties from a node to itself") || !strings.Contains(stderr, "1 ties were there more than once") {
		t.Errorf("%s%s", stdout, stderr)
	}
	for _, arguments := range [][]string{{"--score", "fame"}, {"--top", "-1"}} {
		if _, stderr, status := p.run(t, append([]string{"predict", file}, arguments...)...); status == 0 {
			t.Errorf("%v is taken: %s", arguments, stderr)
		}
	}
}

func TestHopsAreToldWhenTheyAreAskedBesideOtherMeasures(t *testing.T) {
	p := built(t, "")
	file := graphFileOf(t, "pad.csv", "source,target\na,b\nb,c\n")

	got := p.must(t, "measure", file, "--only", "degree", "--hops-to", "a", "--format", "csv")

	if want := "id,degree,hops\na,1,0\nb,2,1\nc,1,2\n"; got != want {
		t.Errorf("got\n%s", got)
	}
	if _, stderr, status := p.run(t, "measure", file, "--only", "degree", "--hops-to", "z"); status != 1 || !strings.Contains(stderr, "No node of this name") {
		t.Errorf("status %d: %s", status, stderr)
	}
}

func TestANumberThatCannotBeSaysWhichCan(t *testing.T) {
	p := built(t, "")
	file := graphFileOf(t, "a.csv", "source,target\na,b\n")
	for wanted, arguments := range map[string][]string{
		"--top: Choose a number from 0 to 20000000":      {"predict", file, "--top=-1"},
		"--actors: Choose a number from 0 to 1073741823": {"generate", "--actors=-1", "--ties", "0"},
		"at most 3":  {"generate", "--actors=3", "--ties=-1"},
		"1073741823": {"generate", "--actors=99999999999", "--ties", "0"},
	} {
		if _, stderr, status := p.run(t, arguments...); status != 1 || !strings.Contains(stderr, wanted) {
			t.Errorf("%v: status %d: %s", arguments, status, stderr)
		}
	}
}

func TestTheSameTownIsGeneratedAgain(t *testing.T) {
	p := built(t, "")
	first := p.must(t, "generate", "--actors", "300", "--ties", "900", "--seed", "8")
	lines := strings.Split(strings.TrimSpace(first), "\n")

	if again := p.must(t, "generate", "--actors", "300", "--ties", "900", "--seed", "8"); again != first {
		t.Error("another town")
	}
	if lines[0] != "source,target" || len(lines) < 907 { // 900 ties and 6 without a contact
		t.Errorf("%d lines, the first %s", len(lines), lines[0])
	}
	if _, stderr, status := p.run(t, "generate", "--actors", "10", "--ties", "100"); status != 1 || !strings.Contains(stderr, "at most 37") {
		t.Errorf("status %d: %s", status, stderr) // nine sociable and a leaf: 9·8/2 + 1
	}
}
