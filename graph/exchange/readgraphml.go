package exchange

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"slices"
	"strconv"

	"spinweb/graph"
)

// ReadGraphML reads actors and ties from GraphML, as WriteGraphML, networkx, Gephi and yEd write it: a node
// is an actor, an edge a tie. What they are tells their property kind (or soort), in the words of ReadCSV;
// other properties are found by their names. The property id (or kenmerk) goes before the ID of the element;
// a node that has only the number yEd gave it is a finding, because another file uses the same.
//
// A property that an element does not have says nothing of it; one that is empty says that there is none. So
// does the default of a key: it is a value for the elements that do not have one. Properties that only draw,
// such as size and colour, are left out with a notice, and those without a name are left out. Row is the
// place of the element in the file. Errors, limits and progress are as for ReadCSV.
func ReadGraphML(r io.Reader, file string, limits Limits, progress func(records int)) (graph.Delivery, error) {
	limits = limits.orDefault()
	source := bound(r, file, limits.Bytes)
	text := bufio.NewReader(source)
	if mark, _ := text.Peek(len(utf8Mark)); bytes.Equal(mark, utf8Mark) {
		_, _ = text.Discard(len(utf8Mark)) // just peeked
	}
	m := &graphML{gathering: gather(file, limits, progress), in: readElements(text, limits), ids: map[string]graph.ID{}}
	return m.finish(m.read(), source, graph.BadGraphML)
}

// graphML reads one file.
type graphML struct {
	*gathering
	in       *elements
	keys     []mlKey
	defaults []mlKey
	ids      map[string]graph.ID // of nodes, by the ID of their element
	ends     []mlEdge
	root     bool
}

type mlKey struct {
	id, domain string
	word       string // the folded name
	standard   string // what an element without the property has
}

// mlEdge is an edge of which the ends may come later in the file.
type mlEdge struct {
	record       int
	source, goal string
	draft        graph.Draft
	data         []datum
}

func (m *graphML) read() error {
	err := m.in.each(func(start xml.StartElement) error {
		if !m.root {
			m.root = true
			if start.Name.Local != "graphml" {
				return errShape
			}
			return nil
		}
		switch start.Name.Local {
		case "key":
			return m.readKey(start)
		case "node":
			return m.readNode(start)
		case "edge":
			return m.readEdge(start)
		case "hyperedge":
			return errShape
		}
		return nil
	})
	if err != nil && !errors.Is(err, errFull) {
		return err
	}
	for _, edge := range m.ends {
		m.record = edge.record
		edge.draft.From, edge.draft.To = m.end(edge.source), m.end(edge.goal)
		m.take(true, edge.draft, edge.data)
	}
	return nil
}

// errFull ends a reading that has found more than anybody corrects at once.
var errFull = errors.New("enough findings")

func (m *graphML) readKey(start xml.StartElement) error {
	if len(m.keys) == m.limits.Columns {
		return &broken{code: graph.TooManyColumns, column: -1, params: graph.Params{"limit": strconv.Itoa(m.limits.Columns)}}
	}
	key := mlKey{id: attribute(start, "id"), domain: attribute(start, "for"), word: fold(attribute(start, "attr.name"))}
	inner := m.in.depth
	for {
		token, err := m.in.next()
		if err != nil {
			return err
		}
		switch token := token.(type) {
		case xml.StartElement:
			value, err := m.in.text()
			if err != nil {
				return err
			}
			if token.Name.Local == "default" {
				key.standard = value
			}
		case xml.EndElement:
			if m.in.depth < inner {
				return m.keep(key)
			}
		}
	}
}

// maxDefaults bounds what every element of a file may be given unasked.
const maxDefaults = 16

func (m *graphML) keep(key mlKey) error {
	m.keys = append(m.keys, key)
	if blank(key.standard) || key.word == "" {
		return nil
	}
	if m.defaults = append(m.defaults, key); len(m.defaults) > maxDefaults {
		return &broken{code: graph.TooManyColumns, column: -1, params: graph.Params{"limit": strconv.Itoa(maxDefaults)}}
	}
	return nil
}

// programID is how yEd numbers what it saves, whatever was called before.
var programID = regexp.MustCompile(`^n\d+(::n\d+)*$`)

func (m *graphML) readNode(start xml.StartElement) error {
	if err := m.begin(); err != nil {
		return err
	}
	place := m.record // a group holds nodes of its own
	own := attribute(start, "id")
	data, err := m.readData("node")
	if err != nil {
		return err
	}
	at := slices.IndexFunc(data, func(d datum) bool { return fixed(d.word) == idColumn && !blank(d.value) })
	after := m.record
	m.record = place
	draft := graph.Draft{ID: keyed(own)}
	switch {
	case at >= 0:
		draft.ID = keyed(data[at].value)
	case blank(own):
		draft.ID = ""
	case programID.MatchString(own):
		m.find(idColumn, graph.NoOwnID)
	}
	m.ids[own] = draft.ID
	m.take(false, draft, data)
	m.record = after
	return nil
}

func (m *graphML) readEdge(start xml.StartElement) error {
	if err := m.begin(); err != nil {
		return err
	}
	edge := mlEdge{record: m.record, source: attribute(start, "source"), goal: attribute(start, "target")}
	if id, err := graph.ParseID(attribute(start, "id")); err == nil {
		edge.draft.ID = id // networkx and yEd number their edges, so only an ID of ours is one
	}
	var err error
	edge.data, err = m.readData("edge")
	m.ends = append(m.ends, edge)
	return err
}

func (m *graphML) begin() error {
	if m.findings.full() {
		return errFull
	}
	return m.next()
}

// end returns whom an edge refers to: a node of the file, or an actor that the store may have.
func (m *graphML) end(id string) graph.ID {
	if own, known := m.ids[id]; known {
		return own
	}
	if blank(id) {
		return ""
	}
	return keyed(id)
}
