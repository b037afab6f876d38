package analysis

import (
	"context"
	"slices"
	"strings"
	"testing"

	"spinweb/graph"
)

// day is the day on which the tests ask.
var day = mustDay("2026-11-25")

func mustDay(s string) graph.Day {
	date, err := graph.ParseDate(s)
	if err != nil || !date.Complete() {
		panic("not a day: " + s)
	}
	return date.First()
}

// world is a neighbourhood that a test draws and may still change before it is folded into a snapshot.
type world struct {
	actors map[graph.ID]*graph.Draft
	ties   map[graph.ID]*graph.Draft
}

func newWorld() *world {
	return &world{map[graph.ID]*graph.Draft{}, map[graph.ID]*graph.Draft{}}
}

// add draws an actor; attributes come as "name=value".
func (w *world) add(kind graph.ActorKind, id graph.ID, attributes ...string) *graph.Draft {
	d := &graph.Draft{ID: id, Kind: string(kind), Attributes: map[string]string{}}
	for _, required := range []string{"name", "legalBasis=publicTask", "function=other", "relation", "ring=1", "teamKind=core", "code", "level"} {
		name, value, given := strings.Cut(required, "=")
		if _, known := kind.Schema().Attribute(name); !known {
			continue
		}
		switch {
		case given:
			d.Attributes[name] = value
		case name == "level":
			d.Attributes[name] = string(graph.AreaCode(id).Level())
		default:
			d.Attributes[name] = string(id)
		}
	}
	if kind == graph.Agreement {
		delete(d.Attributes, "legalBasis")
	}
	set(d, attributes...)
	w.actors[id] = d
	return d
}

// tie draws a tie; its ID tells kind and ends.
func (w *world) tie(kind graph.TieKind, from, to graph.ID, attributes ...string) *graph.Draft {
	id := graph.ID(strings.ToLower(string(kind))) + ":" + from + ":" + to
	for w.ties[id] != nil {
		id += "'"
	}
	d := &graph.Draft{ID: id, Kind: string(kind), From: from, To: to, Attributes: map[string]string{}}
	set(d, attributes...)
	w.ties[id] = d
	return d
}

func set(d *graph.Draft, attributes ...string) {
	for _, attribute := range attributes {
		name, value, _ := strings.Cut(attribute, "=")
		switch name {
		case "since":
			d.Since = value
		case "until":
			d.Until = value
		default:
			d.Attributes[name] = value
		}
	}
}

// snapshot checks every record against the schema, as an import would.
func (w *world) snapshot(t testing.TB) *graph.Snapshot {
	t.Helper()
	delta := graph.Delta{To: 1}
	actors := map[graph.ID]*graph.Actor{}
	for _, d := range w.actors {
		actor, findings := d.Actor()
		if len(findings) > 0 {
			t.Fatalf("actor %s: %v", d.ID, findings)
		}
		actor.Version = 1
		actors[d.ID] = actor
		delta.Records = append(delta.Records, actor)
	}
	for _, d := range w.ties {
		tie, findings := d.Tie(func(id graph.ID) *graph.Actor { return actors[id] })
		if len(findings) > 0 {
			t.Fatalf("tie %s: %v", d.ID, findings)
		}
		tie.Version = 1
		delta.Records = append(delta.Records, tie)
	}
	s, err := (&graph.Snapshot{}).Fold(delta)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (w *world) net(t testing.TB, kind NetKind) *Net {
	t.Helper()
	n, err := BuildNet(context.Background(), w.snapshot(t), kind, day)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// drawn lists the links of a net as "anna-bram", in the order of the IDs.
func drawn(n *Net) []string {
	var pairs []string
	for link := range n.Links() {
		a, b := n.ID(link.A), n.ID(link.B)
		pairs = append(pairs, string(min(a, b)+"-"+max(a, b)))
	}
	slices.Sort(pairs)
	return pairs
}

// linkBetween returns the link of two actors.
func linkBetween(t testing.TB, n *Net, a, b graph.ID) Link {
	t.Helper()
	i, known := n.Index(a)
	j, alsoKnown := n.Index(b)
	if !known || !alsoKnown {
		t.Fatalf("%s or %s is no node", a, b)
	}
	link, found := n.Link(i, j)
	if !found {
		t.Fatalf("no link between %s and %s", a, b)
	}
	return link
}

// sight is a viewer: what is not mentioned has the default visibility, and every tie is seen that is
// not hidden and that hiddenEnds does not hide with its ends.
type sight struct {
	usual    graph.Visibility
	of       map[graph.ID]graph.Visibility
	noTie    func(graph.ID) bool
	figures  graph.Figures
	language graph.Language
}

func seesAllNamed() sight { return sight{usual: graph.Named, figures: graph.ExactFigures} }

func (s sight) Of(id graph.ID) graph.Visibility {
	if v, given := s.of[id]; given {
		return v
	}
	return s.usual
}

func (s sight) Label(id graph.ID) string {
	switch s.Of(id) {
	case graph.Named:
		return strings.ToUpper(string(id[:1])) + string(id[1:])
	case graph.Pseudonym:
		return "bewoner " + pseudonym(id)
	default:
		return ""
	}
}

func pseudonym(id graph.ID) string {
	letters := []byte(id)
	slices.Reverse(letters)
	return "‹" + strings.ToUpper(string(letters)) + "›"
}

func (s sight) SeesTie(id graph.ID) bool             { return s.noTie == nil || !s.noTie(id) }
func (s sight) Figures(graph.AreaCode) graph.Figures { return s.figures }
func (s sight) Language() graph.Language             { return s.language }

// without hides some ties.
func without(ties ...graph.ID) func(graph.ID) bool {
	return func(id graph.ID) bool { return slices.Contains(ties, id) }
}
