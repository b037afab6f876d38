package exchange

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"

	"spinweb/graph"
)

// WriteGraphML writes an extract as GraphML 1.0: a node for every actor, an edge for every tie, in the order
// of WriteCSV, with typed properties. A value that a record does not have, or that the viewer may not see,
// is not written, so that reading the file back leaves it as it is.
//
// The property id repeats the ID of the element, because yEd numbers elements anew when it saves.
func WriteGraphML(w io.Writer, extract graph.Extract) error {
	actors, ties := sorted(extract.Actors), sorted(extract.Ties)
	out := &mlWriter{out: bufio.NewWriter(w)}
	out.text(xml.Header + `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">` + "\n")
	nodeNames, edgeNames := usedNames(actors), usedNames(ties)
	for _, name := range periodColumns {
		out.key("node", name, "string")
		out.key("edge", name, "string")
	}
	for _, name := range nodeNames {
		out.key("node", name, mlTypeOf(name, false))
	}
	for _, name := range edgeNames {
		out.key("edge", name, mlTypeOf(name, true))
	}
	out.text(`<graph id="spinweb" edgedefault="directed">` + "\n")
	for _, actor := range actors {
		out.element("node", actor, nodeNames)
	}
	for _, tie := range ties {
		out.element("edge", tie, edgeNames)
	}
	out.text("</graph>\n</graphml>\n")
	if err := out.out.Flush(); err != nil {
		return fmt.Errorf("write GraphML: %w", err)
	}
	return nil
}

// periodColumns are the properties that are no attributes, as graph files have them.
var periodColumns = []string{kindColumn, idColumn, sinceColumn, untilColumn}

// mlTypeOf returns the GraphML type of an attribute; of one that kinds have in several types, a text.
func mlTypeOf(name string, tie bool) string {
	found := ""
	for _, k := range words().kinds {
		of, has := k.types[name]
		if k.tie != tie || !has {
			continue
		}
		own := "string"
		switch of {
		case graph.WholeType:
			own = "long"
		case graph.DecimalType:
			own = "double"
		case graph.FlagType:
			own = "boolean"
		}
		if found != "" && found != own {
			return "string"
		}
		found = own
	}
	if found == "" {
		return "string"
	}
	return found
}

// mlWriter writes elements. A bufio.Writer keeps its error for Flush.
type mlWriter struct{ out *bufio.Writer }

func (m *mlWriter) text(text string) { _, _ = m.out.WriteString(text) }

func (m *mlWriter) escaped(text string) { _ = xml.EscapeText(m.out, []byte(text)) }

func (m *mlWriter) key(domain, name, kind string) {
	m.text(`<key id="` + domain + "-")
	m.escaped(name)
	m.text(`" for="` + domain + `" attr.name="`)
	m.escaped(name)
	m.text(`" attr.type="` + kind + `"/>` + "\n")
}

func (m *mlWriter) element(domain string, draft graph.Draft, names []string) {
	m.text("<" + domain)
	m.attribute("id", string(draft.ID))
	if domain == "edge" {
		m.attribute("source", string(draft.From))
		m.attribute("target", string(draft.To))
	}
	m.text(">")
	for i, value := range []string{draft.Kind, string(draft.ID), draft.Since, draft.Until} {
		m.data(domain, periodColumns[i], value)
	}
	for _, name := range names {
		m.data(domain, name, draft.Attributes[name])
	}
	m.text("</" + domain + ">\n")
}

func (m *mlWriter) attribute(name, value string) {
	m.text(" " + name + `="`)
	m.escaped(value)
	m.text(`"`)
}

func (m *mlWriter) data(domain, name, value string) {
	if value == "" {
		return
	}
	m.text(`<data key="` + domain + "-")
	m.escaped(name)
	m.text(`">`)
	m.escaped(value)
	m.text("</data>")
}
