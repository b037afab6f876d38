package gate

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"spinweb/analysis"
	seeded "spinweb/analysis/town"
	"spinweb/graph"
)

// aTown is a chart of a seeded town, and where its actors stand: anywhere, so that no order in the positions
// or in the ties makes the columns smaller than those of a town that was arranged.
func aTown(t *testing.T, actors, ties int) (*charted, []Position) {
	t.Helper()
	links, err := seeded.Ties(t.Context(), actors, ties, 1)
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(1, 2))
	side := int32(math.Sqrt(float64(actors)) * 110)
	terrain, at := &analysis.Terrain{Links: links}, make([]Position, actors)
	for i := range at {
		kind := graph.Resident
		if random.IntN(8) == 0 {
			kind = graph.Professional
		}
		terrain.IDs, terrain.Kinds = append(terrain.IDs, graph.ID(fmt.Sprintf("%06d", i))), append(terrain.Kinds, kind)
		at[i] = Position{X: random.Int32N(side), Y: random.Int32N(side)}
	}
	return &charted{terrain: terrain}, at
}

func everyPlace(at []Position) []int32 {
	places := make([]int32, len(at))
	for i := range places {
		places[i] = int32(i)
	}
	return places
}

// zipped is how many bytes the columns of dots take, as the API writes them, in gzip.
func zipped(t *testing.T, dots Dots) int {
	t.Helper()
	columns := map[string][]int32{}
	for _, at := range dots.At {
		columns["x"], columns["y"] = append(columns["x"], at.X), append(columns["y"], at.Y)
	}
	for _, kind := range dots.Kind {
		columns["kind"] = append(columns["kind"], int32(kind))
	}
	for _, link := range dots.Links {
		columns["from"], columns["to"] = append(columns["from"], link[0]), append(columns["to"], link[1])
	}
	var body bytes.Buffer
	zip := gzip.NewWriter(&body)
	if err := json.NewEncoder(zip).Encode(columns); err != nil {
		t.Fatal(err)
	}
	if err := zip.Close(); err != nil {
		t.Fatal(err)
	}
	return body.Len()
}

// The limits are those that the pages are built for.
func TestTheColumnsOfAnOverviewAreSmall(t *testing.T) {
	for _, size := range []struct{ actors, ties, limit int }{{2_000, 6_000, 60 << 10}, {10_000, 30_000, 200 << 10}, {50_000, 150_000, 600 << 10}} {
		c, at := aTown(t, size.actors, size.ties)
		dots := c.dots(everyPlace(at), at)
		if len(dots.At) != size.actors || len(dots.Links) != size.ties {
			t.Fatalf("%d dots, %d ties", len(dots.At), len(dots.Links))
		}
		got := zipped(t, dots)
		t.Logf("%d actors: %d bytes", size.actors, got)
		if got > size.limit {
			t.Errorf("%d actors and %d ties: %d bytes, more than %d", size.actors, size.ties, got, size.limit)
		}
	}
}

func TestDotsKeepWhatIsTiedAndTheirOrderTellsOfNoID(t *testing.T) {
	c, at := aTown(t, 500, 1_200)
	dots := c.dots(everyPlace(at), at)
	standing := map[Position]graph.ID{}
	for place, position := range at {
		standing[position] = c.terrain.IDs[place]
	}
	var order []graph.ID
	for i, position := range dots.At {
		id := standing[position]
		order = append(order, id)
		if place, _ := c.terrain.Place(id); dots.Kinds[dots.Kind[i]] != c.terrain.Kinds[place] {
			t.Errorf("dot %d is a %s", i, dots.Kinds[dots.Kind[i]])
		}
	}
	if slices.IsSorted(order) {
		t.Error("the dots are in the order of the IDs")
	}
	var want, got []string
	for _, link := range c.terrain.Links {
		want = append(want, ends(c.terrain.IDs[link[0]], c.terrain.IDs[link[1]]))
	}
	for _, link := range dots.Links {
		got = append(got, ends(order[link[0]], order[link[1]]))
	}
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(want, got) {
		t.Error("other actors are tied")
	}
}

func ends(a, b graph.ID) string { return string(min(a, b) + "-" + max(a, b)) }

func TestAMapOfATownDrawsTheDotsNearestToWhoIsNamed(t *testing.T) {
	c, at := aTown(t, 3_000, 6_000)
	corner := Position{}
	named := []MapNode{{End: End{ID: "nobody of the town"}, At: corner}}
	dots := c.others(named, at)
	if len(dots.At) != mostDots {
		t.Fatalf("%d dots", len(dots.At))
	}
	farthest, nearer := 0, 0
	for _, position := range dots.At {
		farthest = max(farthest, corner.distance(position))
	}
	for _, position := range at {
		if corner.distance(position) < farthest {
			nearer++
		}
	}
	if nearer >= mostDots {
		t.Errorf("%d stand nearer than the farthest dot", nearer)
	}
}

func TestADotStandsAtTheNearestMultipleOfTheGrainOnEitherSideOfTheMiddle(t *testing.T) {
	for along, want := range map[int32]int32{-25: -32, -23: -16, -9: -16, -7: 0, 0: 0, 7: 0, 9: 16, 23: 16, 25: 32} {
		if got := (Position{along, -along}).rounded(16); got != (Position{want, -want}) {
			t.Errorf("%d: %v, want %d", along, got, want)
		}
	}
}
