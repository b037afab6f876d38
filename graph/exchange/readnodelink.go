package exchange

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"

	"spinweb/graph"
)

// ReadNodeLink reads actors and ties from node-link JSON, as WriteNodeLink, networkx and d3 write it: an object
// with nodes, and links or edges. A node is an actor and has an id; a link is a tie and has a source and a
// target, each the id of a node or of an actor that the store has. What they are tells their property kind
// (or soort), in the words of ReadCSV; other properties are found by their names. The attribute source of a tie
// is called bron there, because source is where the link starts.
//
// A property that is absent says nothing of a record, one that is null or "" says that there is none. A value
// is a text, a number, true or false; an outline may be an object. A name that occurs twice in an object is
// refused. Row is the place of the record in the file. Errors, limits and progress are as for ReadCSV.
func ReadNodeLink(r io.Reader, file string, limits Limits, progress func(records int)) (graph.Delivery, error) {
	limits = limits.orDefault()
	source := bound(r, file, limits.Bytes)
	text := bufio.NewReader(source)
	if mark, _ := text.Peek(len(utf8Mark)); bytes.Equal(mark, utf8Mark) {
		_, _ = text.Discard(len(utf8Mark)) // just peeked
	}
	n := &nodeLink{gathering: gather(file, limits, progress), members: readMembers(text, limits)}
	return n.finish(n.read(), source, graph.BadNodeLink)
}

// isNodeLink reports whether JSON is node-link: by the first of its members that tells, among those that
// start with it, and by its name where none does.
func isNodeLink(start []byte, name string) bool {
	decoder := json.NewDecoder(bytes.NewReader(start))
	level, isName := 0, false
	for {
		token, err := decoder.Token()
		if err != nil {
			return !strings.HasSuffix(strings.ToLower(name), ".geojson") && strings.HasSuffix(strings.ToLower(name), ".json")
		}
		switch token {
		case json.Delim('{'), json.Delim('['):
			level++
			isName = level == 1
			continue
		case json.Delim('}'), json.Delim(']'):
			level--
		}
		if level == 1 && isName {
			switch token {
			case "nodes", "links", "edges", "directed", "multigraph":
				return true
			case "features", "type", "crs":
				return false
			}
		}
		isName = level == 1 && !isName
	}
}

// nodeLink reads one file.
type nodeLink struct {
	*gathering
	*members
}

func (n *nodeLink) read() error {
	if err := expect(n.decoder, '{'); err != nil {
		return err
	}
	seen := map[string]bool{}
	for n.decoder.More() {
		name, err := n.name(seen)
		if err != nil {
			return err
		}
		switch name {
		case "nodes":
			err = n.list(func() error { return n.object(false) })
		case "links", "edges":
			if seen["links"] && seen["edges"] {
				return errTwice
			}
			err = n.list(func() error { return n.object(true) })
		default:
			err = n.skip()
		}
		if errors.Is(err, errFull) {
			return nil
		}
		if err != nil {
			return err
		}
	}
	if err := expect(n.decoder, '}'); err != nil {
		return err
	}
	if _, err := n.decoder.Token(); !errors.Is(err, io.EOF) || !seen["nodes"] {
		return errShape
	}
	return nil
}

func (n *nodeLink) list(item func() error) error {
	return n.each(func() error {
		if n.findings.full() {
			return errFull
		}
		if err := n.next(); err != nil {
			return err
		}
		return item()
	})
}

// object reads a node or a link.
func (n *nodeLink) object(tie bool) error {
	if err := expect(n.decoder, '{'); err != nil {
		return err
	}
	var draft graph.Draft
	var data []datum
	seen := map[string]bool{}
	for n.decoder.More() {
		name, err := n.name(seen)
		if err != nil {
			return err
		}
		value, whole, err := n.value(name)
		if err != nil {
			return err
		}
		switch {
		case !whole:
		case tie && name == "source":
			draft.From = keyedUnlessBlank(value)
		case tie && name == "target":
			draft.To = keyedUnlessBlank(value)
		case tie && name == "key":
			if id, err := graph.ParseID(value); err == nil { // networkx numbers ties between the same two
				draft.ID = id
			}
		default:
			data = append(data, datum{fold(name), value})
		}
	}
	if err := expect(n.decoder, '}'); err != nil {
		return err
	}
	n.take(tie, draft, data)
	return nil
}

func keyedUnlessBlank(key string) graph.ID {
	if blank(key) {
		return ""
	}
	return keyed(key)
}

// value reads a value as text. It is not whole when it is a list or an object and no outline, with a finding.
func (n *nodeLink) value(name string) (string, bool, error) {
	var raw json.RawMessage
	if err := n.decoder.Decode(&raw); err != nil {
		return "", false, err
	}
	switch first := raw[0]; {
	case first == '"':
		var value string
		err := json.Unmarshal(raw, &value)
		return value, true, err
	case first == 'n':
		return "", true, nil
	case first == '{' && fold(name) == "outline", first != '{' && first != '[':
		return string(raw), true, nil
	case drawn[fold(name)]:
		n.layout[fold(name)] = true
		return "", false, nil
	default:
		n.find("", graph.NestedData)
		return "", false, nil
	}
}
