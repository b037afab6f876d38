package exchange

import (
	"encoding/xml"
	"slices"
)

// readData reads the properties of the node or edge that has just started. Nodes within it are read too.
func (m *graphML) readData(domain string) ([]datum, error) {
	var data []datum
	given := map[string]bool{}
	inner := m.in.depth
	for {
		token, err := m.in.next()
		if err != nil {
			return nil, err
		}
		switch token := token.(type) {
		case xml.StartElement:
			if err := m.readPart(token, domain, given, &data); err != nil {
				return nil, err
			}
		case xml.EndElement:
			if m.in.depth < inner {
				return append(data, m.standards(domain, given)...), nil
			}
		}
	}
}

func (m *graphML) readPart(start xml.StartElement, domain string, given map[string]bool, data *[]datum) error {
	switch start.Name.Local {
	case "node":
		return m.readNode(start)
	case "edge":
		return m.readEdge(start)
	case "graph":
		return nil // its nodes follow
	case "data":
		id := attribute(start, "key")
		value, err := m.in.text()
		at := slices.IndexFunc(m.keys, func(key mlKey) bool { return key.id == id })
		switch {
		case err != nil:
			return err
		case at < 0:
			return errShape
		case m.keys[at].word != "":
			given[id] = true
			*data = append(*data, datum{m.keys[at].word, value})
		}
		return nil
	default:
		return m.in.skip()
	}
}

// standards returns the defaults of the keys that an element has no value for.
func (m *graphML) standards(domain string, given map[string]bool) []datum {
	var data []datum
	for _, key := range m.defaults {
		if !given[key.id] && (key.domain == domain || key.domain == "all" || key.domain == "") {
			data = append(data, datum{key.word, key.standard})
		}
	}
	return data
}
