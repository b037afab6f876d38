package exchange

import (
	"encoding/json"
	"io"

	"spinweb/graph"
)

// members reads the objects of a JSON file name by name.
type members struct{ decoder *json.Decoder }

func readMembers(in io.Reader, limits Limits) *members {
	decoder := json.NewDecoder(&jsonGuard{in: in, depth: limits.Depth, size: limits.Feature})
	decoder.UseNumber()
	return &members{decoder}
}

// errTwice says that an object has one name twice.
var errTwice = &broken{code: graph.DuplicateKey, column: -1}

// name reads the next name of an object.
func (m *members) name(seen map[string]bool) (string, error) {
	token, err := m.decoder.Token()
	if err != nil {
		return "", err
	}
	name, _ := token.(string) // the decoder takes nothing else for a name
	if seen[name] {
		return "", errTwice
	}
	seen[name] = true
	return name, nil
}

// each calls take before every item of a list.
func (m *members) each(take func() error) error {
	if err := expect(m.decoder, '['); err != nil {
		return err
	}
	for m.decoder.More() {
		if err := take(); err != nil {
			return err
		}
	}
	return expect(m.decoder, ']')
}

// skip passes over a member that says nothing to us.
func (m *members) skip() error {
	var raw json.RawMessage
	return m.decoder.Decode(&raw)
}
