package analysis

import (
	"cmp"
	"slices"
	"strings"

	"spinweb/graph"
)

// MeasuresReport tells of everybody in an area where they stand in a net, as one viewer may see it. Before
// Redact it is empty.
type MeasuresReport struct {
	Area    AreaMention   `json:"area" doc:"The area that was asked about"`
	Net     NetKind       `json:"net" enum:"support,own,organisations" doc:"Which ties count"`
	Day     string        `json:"day" format:"date" doc:"The day for which the answer holds"`
	Heading string        `json:"heading" doc:"How to read the answer: as far as known, in the language asked"`
	Figures string        `json:"figures" enum:"exact,band,notReleased" doc:"exact: every value; band: some only as a class, because they rest on ties that this viewer may not see; notReleased: no rows"`
	Halo    *int          `json:"halo" doc:"Betweenness counts the area and so many steps around it; null: the whole net"`
	Items   []MeasuresRow `json:"items" nullable:"false" doc:"Who belongs to the area; a resident only for who may see the name, within the care relation"`
	Hidden  *int          `json:"hidden" doc:"How many more belong to the area whom this viewer may not see here; null where that is not released"`
	Total   int           `json:"total" doc:"How many rows there are, of all pages"`
	Next    *graph.ID     `json:"next" doc:"The cursor of the next page; null at the end"`

	complete *areaMeasures
}

// MeasuresRow is where one actor stands. Every measure is described in the help.
type MeasuresRow struct {
	Actor        Mention  `json:"actor"`
	Articulation bool     `json:"articulation" doc:"Without this actor the net falls apart"`
	Contacts     Standing `json:"contacts" doc:"How many contacts there are"`
	Betweenness  Standing `json:"betweenness" doc:"Of the shortest paths between two others the share that runs through this actor"`
	Harmonic     Standing `json:"harmonic" doc:"How near everybody is: the mean over the others of 1 divided by the steps, 0 without a path"`
	Clustering   Standing `json:"clustering" doc:"Of the pairs of contacts the share that know each other; empty with fewer than 2 contacts"`
}

// areaMeasures is the complete answer, as nobody sees it.
type areaMeasures struct {
	*NetMeasures
	area      graph.AreaCode
	belonging []int32 // in the order of their IDs
}

// Belonging returns who belongs to an area, in the order of their IDs: the residents of it; of the rest
// who or what is present in it, covers it or links it, or a part of it or an area around it.
func (m *NetMeasures) Belonging(area graph.AreaCode) ([]graph.ID, error) {
	nodes, err := m.net.belongingTo(area)
	ids := make([]graph.ID, len(nodes))
	for i, v := range nodes {
		ids[i] = m.net.ID(v)
	}
	return ids, err
}

// Area tells of everybody who belongs to an area. Hidden until Redact. An area that is not there gives
// NotFoundKind.
func (m *NetMeasures) Area(area graph.AreaCode) (MeasuresReport, error) {
	belonging, err := m.net.belongingTo(area)
	return MeasuresReport{complete: &areaMeasures{m, area, belonging}}, err
}

var _ Report[MeasuresReport] = MeasuresReport{}

// Redact returns the rows that this viewer may see, in the order of the IDs. A net with residents says
// nothing to who may not know live figures of the area: a class of a professional would count residents.
func (r MeasuresReport) Redact(see graph.Sight) MeasuresReport {
	out := MeasuresReport{Items: []MeasuresRow{}, Figures: string(graph.NotReleased)}
	if r.complete == nil {
		return out
	}
	m := r.complete
	out.Area = AreaMention{m.area, see.Label(graph.ID(m.area))}
	out.Net, out.Day, out.Heading = m.net.netKind, m.net.day.String(), asFarAsKnown.In(see.Language())
	if !releasesArea(m.net.netKind, m.area, see) {
		return out
	}
	if m.halo > 0 {
		around := m.halo
		out.Halo = &around
	}
	out.Figures = string(graph.ExactFigures)
	o := &openness{NetMeasures: m.NetMeasures, see: see}
	for _, v := range m.belonging {
		row, shown := o.row(v)
		if !shown {
			continue
		}
		out.Items = append(out.Items, row)
		if row.inBands() {
			out.Figures = "band"
		}
	}
	out.Total = len(out.Items)
	out.Hidden = less(len(m.belonging), len(out.Items))
	return out
}

// releasesArea reports whether a viewer may know anything of where the actors of an area stand.
func releasesArea(kind NetKind, area graph.AreaCode, see graph.Sight) bool {
	return kind == OrganisationNetwork || see.Figures(area) == graph.ExactFigures
}

// row tells where a node stands of whom the place is released too: that somebody is there for the area around
// this one gives no class of who counts contacts elsewhere. (standards.md §5)
func (o *openness) row(v int32) (MeasuresRow, bool) {
	actor, visible := o.net.mention(o.see, o.net.ID(v))
	if !visible || !o.released(v) {
		return MeasuresRow{}, false
	}
	return MeasuresRow{Actor: actor, Articulation: o.articulation[v], Contacts: o.standing(ByContacts, v),
		Betweenness: o.standing(ByBetweenness, v), Harmonic: o.standing(ByHarmonic, v), Clustering: o.standing(ByClustering, v)}, true
}

// inBands reports whether a value is shown by its class alone.
func (r MeasuresRow) inBands() bool {
	for _, measure := range ListedMeasures() {
		if s := r.by(measure); s.Class != nil && s.Exact == nil {
			return true
		}
	}
	return false
}

func (r MeasuresRow) by(measure Measure) Standing {
	switch measure {
	case ByContacts:
		return r.Contacts
	case ByBetweenness:
		return r.Betweenness
	case ByHarmonic:
		return r.Harmonic
	default:
		return r.Clustering
	}
}

// Order is how the rows of a MeasuresReport are sorted.
type Order struct {
	By        Measure // "": by label
	Ascending bool
}

// Page returns some rows of a report that was redacted, after the row of an actor or from the start, in an
// order: by what this viewer sees and nothing else, so that the order tells no more than the rows do. Where
// only classes are shown, equals come by label; a measure that says nothing comes last. An actor without a
// row gives InvalidKind.
func (r MeasuresReport) Page(order Order, after graph.ID, limit int) (MeasuresReport, error) {
	rows := slices.Clone(r.Items)
	slices.SortFunc(rows, func(a, b MeasuresRow) int {
		byLabel := cmp.Or(cmp.Compare(strings.ToLower(a.Actor.Label), strings.ToLower(b.Actor.Label)), cmp.Compare(a.Actor.ID, b.Actor.ID))
		if order.By == "" {
			return turned(byLabel, !order.Ascending)
		}
		return cmp.Or(a.by(order.By).compare(b.by(order.By), order.Ascending), byLabel)
	})
	from := 0
	if after != "" {
		from = 1 + slices.IndexFunc(rows, func(row MeasuresRow) bool { return row.Actor.ID == after })
		if from == 0 {
			return MeasuresReport{}, graph.Invalid(graph.Finding{Field: "cursor", Code: graph.BadCursor})
		}
	}
	to := min(from+limit, len(rows))
	r.Items = rows[from:to]
	if to < len(rows) {
		r.Next = &rows[to-1].Actor.ID
	}
	return r, nil
}

// compare orders standings by class, then by value.
func (s Standing) compare(other Standing, ascending bool) int {
	switch {
	case s.Class == nil && other.Class == nil:
		return 0
	case s.Class == nil:
		return 1
	case other.Class == nil:
		return -1
	}
	return turned(cmp.Or(cmp.Compare(s.Class.rank(), other.Class.rank()), cmp.Compare(s.value(), other.value())), !ascending)
}

// value is the exact value, 0 where only the class is known.
func (s Standing) value() float64 {
	if s.Exact == nil {
		return 0
	}
	return *s.Exact
}

func turned(comparison int, descending bool) int {
	if descending {
		return -comparison
	}
	return comparison
}

// Subjects returns the residents that the report tells of, sorted.
func (r MeasuresReport) Subjects() []graph.ID {
	var subjects []graph.ID
	for _, row := range r.Items {
		if row.Actor.Kind == graph.Resident {
			subjects = append(subjects, row.Actor.ID)
		}
	}
	slices.Sort(subjects)
	return subjects
}
