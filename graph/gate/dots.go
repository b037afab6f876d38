package gate

import (
	"cmp"
	"math"
	"slices"

	"spinweb/graph"
)

// Dots are actors without a name or an ID: where each stands, of which kind it is, and which are tied.
type Dots struct {
	At    []Position
	Kind  []int // by dot: its place in Kinds
	Kinds []graph.ActorKind
	Links [][2]int32 // pairs of dots, the lower first; sorted
}

// mostDots is how many dots a map of named nodes draws around these: of a town, those that stand nearest.
const mostDots = 2000

// others draws as dots who is in the area and not named.
func (c *charted) others(named []MapNode, at []Position) Dots {
	isNamed := make([]bool, len(at))
	for _, node := range named {
		if place, inside := c.terrain.Place(node.ID); inside {
			isNamed[place] = true
		}
	}
	var places []int32
	for place := range at {
		if !isNamed[place] {
			places = append(places, int32(place))
		}
	}
	if len(places) > mostDots {
		middle := middleOf(named)
		slices.SortFunc(places, func(x, y int32) int {
			return cmp.Or(cmp.Compare(middle.distance(at[x]), middle.distance(at[y])), cmp.Compare(x, y))
		})
		places = places[:mostDots]
	}
	return c.dots(places, at)
}

// middleOf is the middle of whom a map names, that of the whole map where it names nobody.
func middleOf(named []MapNode) Position {
	var x, y int
	for _, node := range named {
		x, y = x+int(node.At.X), y+int(node.At.Y)
	}
	count := max(1, len(named))
	return Position{int32(x / count), int32(y / count)}
}

// distance is the square of how far two positions are apart.
func (p Position) distance(other Position) int {
	dx, dy := int(p.X)-int(other.X), int(p.Y)-int(other.Y)
	return dx*dx + dy*dy
}

// dots draws the actors at some places of the terrain. They come in bands from the top and then from left to
// right, so that neighbours have numbers near each other and the order tells nothing of their IDs.
func (c *charted) dots(places []int32, at []Position) Dots {
	slices.SortFunc(places, func(x, y int32) int {
		return cmp.Or(cmp.Compare(at[x].Y/bandHeight, at[y].Y/bandHeight), cmp.Compare(at[x].X, at[y].X),
			cmp.Compare(at[x].Y, at[y].Y), cmp.Compare(x, y))
	})
	dots, grain := Dots{At: make([]Position, len(places)), Kind: make([]int, len(places))}, grainOf(len(places))
	number := make([]int32, len(c.terrain.IDs)) // by place: its dot, from 1
	for i, place := range places {
		number[place] = int32(i + 1)
		dots.At[i], dots.Kind[i] = at[place].rounded(grain), dots.kindIndex(c.terrain.Kinds[place])
	}
	for _, link := range c.terrain.Links {
		if one, other := number[link[0]], number[link[1]]; one > 0 && other > 0 {
			dots.Links = append(dots.Links, [2]int32{min(one, other) - 1, max(one, other) - 1})
		}
	}
	slices.SortFunc(dots.Links, func(x, y [2]int32) int { return cmp.Or(cmp.Compare(x[0], y[0]), cmp.Compare(x[1], y[1])) })
	return dots
}

// bandHeight is in map units: some two rows of nodes.
const bandHeight = 128

// grainOf is to which multiple of a map unit positions are rounded: of a town a pixel is many units, and
// shorter numbers make a smaller answer.
func grainOf(dots int) int32 {
	if dots > 20_000 {
		return 16
	}
	return 1
}

func (p Position) rounded(grain int32) Position {
	nearest := func(along int32) int32 { return int32(math.Round(float64(along)/float64(grain))) * grain }
	return Position{nearest(p.X), nearest(p.Y)}
}

func (d *Dots) kindIndex(kind graph.ActorKind) int {
	if at := slices.Index(d.Kinds, kind); at >= 0 {
		return at
	}
	d.Kinds = append(d.Kinds, kind)
	return len(d.Kinds) - 1
}
