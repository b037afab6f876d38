package exchange

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"slices"

	"spinweb/graph"
)

// readEdgeNodeLink reads node-link JSON, as networkx and d3 write it: an object with nodes, each an object
// with an id, and with links or edges, each an object with a source, a target and perhaps a weight. An ID is
// a text or a number; 1 and "1" are the same. The member directed says whether ties go one way.
func readEdgeNodeLink(n *network, in *bufio.Reader) error {
	lines := &lineCount{in: withoutMark(in)}
	l := &edgeLink{network: n, members: readMembers(lines, DefaultLimits()), lines: lines}
	err := l.read()
	if err != nil {
		l.at()
	}
	return err
}

// edgeLink reads one file.
type edgeLink struct {
	*network
	*members
	lines *lineCount
}

// at notes the line that has been read.
func (l *edgeLink) at() { l.line = l.lines.at(l.decoder.InputOffset()) }

func (l *edgeLink) read() error {
	if err := expect(l.decoder, '{'); err != nil {
		return err
	}
	seen := map[string]bool{}
	directed := false
	for l.decoder.More() {
		name, err := l.name(seen)
		if err != nil {
			return err
		}
		switch name {
		case "directed":
			err = l.decoder.Decode(&directed)
		case "nodes":
			err = l.each(l.takeNode)
		case "links", "edges":
			if seen["links"] && seen["edges"] {
				return errTwice
			}
			err = l.each(l.takeLink)
		default:
			err = l.skip()
		}
		if err != nil {
			return err
		}
	}
	if err := expect(l.decoder, '}'); err != nil {
		return err
	}
	if _, err := l.decoder.Token(); !errors.Is(err, io.EOF) || !seen["nodes"] {
		return errShape
	}
	l.list.Directed = directed
	return nil
}

func (l *edgeLink) takeNode() error {
	parts, err := l.parts("id")
	if err != nil {
		return err
	}
	return l.listed(parts[0])
}

func (l *edgeLink) takeLink() error {
	parts, err := l.parts("source", "target", "weight")
	if err != nil {
		return err
	}
	a, err := l.end(parts[0])
	if err != nil {
		return err
	}
	b, err := l.end(parts[1])
	if err != nil {
		return err
	}
	weight, err := l.weight(parts[2], false)
	if err != nil {
		return err
	}
	return l.tie(a, b, weight, false)
}

// parts reads an object and returns the values under these names, "" for what it does not have.
func (l *edgeLink) parts(names ...string) ([]string, error) {
	if err := expect(l.decoder, '{'); err != nil {
		return nil, err
	}
	l.at()
	values := make([]string, len(names))
	seen := map[string]bool{}
	for l.decoder.More() {
		name, err := l.name(seen)
		if err != nil {
			return nil, err
		}
		if at := slices.Index(names, name); at >= 0 {
			values[at], err = l.plain()
		} else {
			err = l.skip()
		}
		if err != nil {
			return nil, err
		}
	}
	return values, expect(l.decoder, '}')
}

// plain reads a text or a number as text; null is none.
func (l *edgeLink) plain() (string, error) {
	var raw json.RawMessage
	if err := l.decoder.Decode(&raw); err != nil {
		return "", err
	}
	switch raw[0] {
	case '"':
		var value string
		err := json.Unmarshal(raw, &value)
		return value, err
	case 'n':
		return "", nil
	case '{', '[':
		return "", &broken{code: graph.NestedID, column: -1}
	default:
		return string(raw), nil
	}
}
