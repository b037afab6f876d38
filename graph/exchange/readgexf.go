package exchange

import (
	"bufio"
	"encoding/xml"
)

// readGEXF reads GEXF 1.2 and 1.3 as Gephi, networkx and gonum write it. A node is named by its id, not by its
// label, which need not be unique. An edge has the direction of its type, and otherwise that of the graph
// (defaultedgetype); a mutual one goes both ways. What comes and goes in the time of a dynamic graph is taken
// as always there.
func readGEXF(n *network, in *bufio.Reader) error {
	g := &gexf{network: n, in: readElements(withoutMark(in), DefaultLimits())}
	err := g.in.each(g.element)
	if err == nil && !g.root {
		err = errShape
	}
	if err != nil {
		n.line, _ = g.in.decoder.InputPos()
	}
	return err
}

// gexf reads one file.
type gexf struct {
	*network
	in     *elements
	root   bool
	oneWay bool // what the graph says
}

func (g *gexf) element(start xml.StartElement) error {
	g.line, _ = g.in.decoder.InputPos()
	name := start.Name.Local
	if !g.root {
		g.root = name == "gexf"
		return shaped(g.root)
	}
	switch name {
	case "graph":
		g.oneWay = attribute(start, "defaultedgetype") == "directed"
	case "node":
		return g.listed(attribute(start, "id"))
	case "edge":
		return g.edge(start)
	}
	return nil
}

func (g *gexf) edge(start xml.StartElement) error {
	a, err := g.end(attribute(start, "source"))
	if err != nil {
		return err
	}
	b, err := g.end(attribute(start, "target"))
	if err != nil {
		return err
	}
	weight, err := g.weight(attribute(start, "weight"), false)
	if err != nil {
		return err
	}
	oneWay := g.oneWay
	if own := attribute(start, "type"); own != "" {
		oneWay = own == "directed"
	}
	return g.tie(a, b, weight, oneWay)
}
