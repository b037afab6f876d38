package exchange

import (
	"bufio"
	"encoding/xml"
)

// readEdgeGraphML reads GraphML as networkx, igraph, Gephi and yEd write it. A node is named by its id. An edge
// has the direction that it says itself (directed), and otherwise that of its graph (edgedefault); its weight
// is the property whose key has the name weight, or the default of that key. Nodes within nodes are nodes like
// others. Hyperedges are refused.
func readEdgeGraphML(n *network, in *bufio.Reader) error {
	m := &edgeML{network: n, in: readElements(withoutMark(in), DefaultLimits()), keys: map[string]bool{}}
	err := m.in.each(m.element)
	if err == nil {
		err = m.finishEdge()
	}
	if err == nil && !m.root {
		err = errShape
	}
	if err != nil {
		m.at()
	}
	return err
}

// edgeML reads one file.
type edgeML struct {
	*network
	in       *elements
	root     bool
	graphs   []openGraph     // the one at hand last
	isWeight bool            // the key that started last
	keys     map[string]bool // of weights: networkx has one for whole numbers and one for others
	standard string          // the weight of an edge without one
	edge     *openEdge
}

// openGraph is a graph that has not ended yet, or of which the end was not noticed yet.
type openGraph struct {
	depth  int
	oneWay bool // what it says of its edges
}

// openEdge is an edge whose properties may follow.
type openEdge struct {
	a, b   int32
	oneWay bool
	weight string
	line   int
}

// at notes the line that has been read.
func (m *edgeML) at() { m.line, _ = m.in.decoder.InputPos() }

func (m *edgeML) element(start xml.StartElement) error {
	m.at()
	name := start.Name.Local
	if !m.root {
		m.root = name == "graphml"
		return shaped(m.root)
	}
	switch name {
	case "key":
		m.isWeight = attribute(start, "attr.name") == "weight" && attribute(start, "for") != "node"
		if m.isWeight {
			m.keys[attribute(start, "id")] = true
		}
		return nil
	case "default":
		return m.readDefault()
	case "data":
		return m.readData(start)
	case "hyperedge":
		return errShape
	case "graph", "node", "edge":
		return m.part(start)
	}
	return nil
}

// part reads the start of what ends an edge before it.
func (m *edgeML) part(start xml.StartElement) error {
	if err := m.finishEdge(); err != nil {
		return err
	}
	switch start.Name.Local {
	case "graph":
		m.leaveGraphs()
		m.graphs = append(m.graphs, openGraph{m.in.depth, attribute(start, "edgedefault") == "directed"})
		return nil
	case "node":
		return m.listed(attribute(start, "id"))
	}
	a, err := m.end(attribute(start, "source"))
	if err != nil {
		return err
	}
	b, err := m.end(attribute(start, "target"))
	if err != nil {
		return err
	}
	m.edge = &openEdge{a: a, b: b, oneWay: m.oneWay(), weight: m.standard, line: m.line}
	if own := attribute(start, "directed"); own != "" {
		m.edge.oneWay = own == "true"
	}
	return nil
}

// oneWay is what the graph says in which the element at hand stands.
func (m *edgeML) oneWay() bool {
	m.leaveGraphs()
	return len(m.graphs) > 0 && m.graphs[len(m.graphs)-1].oneWay
}

// leaveGraphs forgets the graphs in which the element at hand does not stand.
func (m *edgeML) leaveGraphs() {
	for len(m.graphs) > 0 && m.graphs[len(m.graphs)-1].depth >= m.in.depth {
		m.graphs = m.graphs[:len(m.graphs)-1]
	}
}

func (m *edgeML) readDefault() error {
	value, err := m.in.text()
	if m.isWeight {
		m.standard = value
	}
	return err
}

func (m *edgeML) readData(start xml.StartElement) error {
	if m.edge == nil || !m.keys[attribute(start, "key")] {
		return nil
	}
	value, err := m.in.text()
	m.edge.weight = value
	return err
}

func (m *edgeML) finishEdge() error {
	if m.edge == nil {
		return nil
	}
	e := m.edge
	m.edge = nil
	here := m.line
	m.line = e.line
	weight, err := m.weight(e.weight, false)
	if err != nil {
		return err
	}
	m.line = here
	return m.tie(e.a, e.b, weight, e.oneWay)
}

// shaped is errShape unless the file has the shape of its format.
func shaped(is bool) error {
	if is {
		return nil
	}
	return errShape
}
