package exchange

import (
	"errors"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"spinweb/graph"
)

// gathering makes arrivals of the nodes and edges of a graph file. Such a file names the properties of each
// record one by one, so that what is not named says nothing, and a property without a value says that there
// is none.
type gathering struct {
	file     string
	limits   Limits
	meter    meter
	findings findings
	delivery graph.Delivery

	record  int // the place of the record at hand, from 1; nodes and edges count on
	first   map[graph.ID]int
	unknown map[string]bool // properties that a finding was made of
	layout  map[string]bool // properties that only say how the network was drawn
	columns map[string]map[string]string
}

func gather(file string, limits Limits, progress func(records int)) *gathering {
	return &gathering{file: file, limits: limits, meter: meter{progress: progress}, findings: findings{file: file, limit: limits.Findings},
		first: map[graph.ID]int{}, unknown: map[string]bool{}, layout: map[string]bool{}, columns: map[string]map[string]string{}}
}

// datum is a property of a node or edge and its value.
type datum struct {
	word  string // the folded name
	value string
}

// drawn are the properties, folded, by which drawing programs say how a network looks. label is one of them
// where the kind has no label: yEd and Gephi give every node one.
var drawn = map[string]bool{
	"label": true, "size": true, "x": true, "y": true, "z": true, "r": true, "g": true, "b": true, "color": true, "colour": true,
	"weight": true, "edgelabel": true, "fixed": true, "vizcolor": true, "vizposition": true, "vizsize": true,
}

// next begins the next record.
func (g *gathering) next() error {
	if g.record++; g.record > g.limits.Rows {
		return tooLarge(graph.TooManyRows, g.file, g.limits.Rows)
	}
	g.meter.pass(g.record)
	return nil
}

// take makes an arrival of a record. The draft holds what the file says of its ID and ends outside its
// properties; these go before that.
func (g *gathering) take(tie bool, draft graph.Draft, data []datum) {
	k := g.kind(tie, data)
	if k == nil {
		return
	}
	draft.Kind, draft.Attributes = k.id, map[string]string{}
	told := map[string]bool{}
	for _, d := range data {
		g.put(k, &draft, told, d)
	}
	if !g.identify(k, &draft) {
		return
	}
	g.delivery.Arrivals = append(g.delivery.Arrivals, graph.Arrival{Draft: draft, File: g.file, Row: g.record, Columns: g.shared(told)})
}

// kind returns what the record says it is, nil with a finding where that cannot be told.
func (g *gathering) kind(tie bool, data []datum) *kind {
	for _, d := range data {
		if fixed(d.word) != kindColumn || blank(d.value) {
			continue
		}
		k := words().byWord[fold(d.value)]
		if k == nil || k.tie != tie {
			g.find(kindColumn, graph.UnknownKind)
			return nil
		}
		return k
	}
	g.find(kindColumn, graph.Required)
	return nil
}

// put puts a property into its place in the draft.
func (g *gathering) put(k *kind, draft *graph.Draft, told map[string]bool, d datum) {
	name := fixed(d.word)
	if name == "" {
		name = k.byWord[d.word]
	}
	switch {
	case name == "" && blank(d.value):
		return
	case name == "" && drawn[d.word]:
		g.layout[d.word] = true
		return
	case name == "" && !g.unknown[d.word]:
		g.unknown[d.word] = true
		g.find("", graph.UnknownColumn)
		return
	case name == "":
		return
	case told[name]:
		g.find(name, graph.ColumnTwice)
		return
	}
	told[name] = true
	if strings.ContainsRune(d.value, utf8.RuneError) {
		g.find(name, graph.TextNotUTF8)
		return
	}
	if blank(d.value) {
		return
	}
	if fixed(d.word) != "" {
		reading{}.fill(draft, name, d.value)
		return
	}
	draft.Attributes[name] = reading{}.value(d.value, k.types[name])
}

// identify judges what the record needs to be one, and reports whether it is one that came for the first time.
func (g *gathering) identify(k *kind, draft *graph.Draft) bool {
	switch {
	case k.tie && (draft.From == "" || draft.To == ""):
		g.find(fromColumn, graph.Required)
		return false
	case k.tie && draft.ID == "":
		draft.ID = draft.TieID()
	case draft.ID == "":
		g.find(idColumn, graph.Required)
		return false
	}
	if isAreaCode(draft.ID) && k.id != string(graph.Area) {
		g.find(idColumn, graph.AreaCodeOfOther)
		return false
	}
	if _, twice := g.first[draft.ID]; twice {
		g.find(idColumn, graph.SameRecordTwice)
		return false
	}
	g.first[draft.ID] = g.record
	return true
}

// shared returns the columns of a record, the same map for all that name the same properties.
func (g *gathering) shared(told map[string]bool) map[string]string {
	columns := make(map[string]string, len(told))
	for name := range told {
		columns[name] = name
	}
	key := strings.Join(slices.Sorted(maps.Keys(columns)), " ")
	if known := g.columns[key]; known != nil {
		return known
	}
	g.columns[key] = columns
	return columns
}

func (g *gathering) find(name string, code graph.Code) {
	g.findings.add(graph.Finding{Field: name, Row: g.record, Column: name, Code: code})
}

// finish returns the delivery and its findings. code is what is said of a file that broke off.
func (g *gathering) finish(err error, source *bounded, code graph.Code) (graph.Delivery, error) {
	if err != nil {
		if whole := g.stop(err, source, code); whole != nil {
			return graph.Delivery{}, whole
		}
	}
	g.meter.tell(g.record)
	if len(g.layout) > 0 {
		g.delivery.Notices = append(g.delivery.Notices, graph.Finding{File: g.file, Code: graph.LayoutSkipped,
			Params: graph.Params{"count": strconv.Itoa(len(g.layout))}})
	}
	return g.delivery, g.findings.err()
}

// stop notes why the reading ended early, or returns the error that is about more than the file.
func (g *gathering) stop(err error, source *bounded, code graph.Code) error {
	var flaw *broken
	switch {
	case graph.KindOf(err) == graph.TooLargeKind:
		return err
	case source.err != nil && !errors.Is(source.err, io.EOF):
		return unread(source.err)
	case errors.As(err, &flaw):
		g.findings.add(graph.Finding{Row: g.record, Code: flaw.code, Params: flaw.params})
	default:
		g.findings.add(graph.Finding{Row: g.record, Code: code})
	}
	return nil
}
