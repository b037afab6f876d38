package exchange

import (
	"io"
	"strconv"

	"spinweb/graph"
)

// jsonGuard passes JSON on as long as it is nested no deeper than depth and no feature of a collection,
// and nothing beside the features, is larger than size. It counts before anything parses.
type jsonGuard struct {
	in          io.Reader
	depth, size int

	level, since    int
	quoted, escaped bool
	err             error
}

// Level 2 is the list of features, in which each begins and ends.
const featureLevel = 2

// Read implements io.Reader.
func (g *jsonGuard) Read(p []byte) (int, error) {
	if g.err != nil {
		return 0, g.err
	}
	n, err := g.in.Read(p)
	for i, c := range p[:n] {
		g.step(c)
		if g.level > g.depth {
			g.err = g.broken(graph.TooDeep, g.depth)
		}
		if g.since > g.size {
			g.err = g.broken(graph.CellTooLarge, g.size>>10)
		}
		if g.err != nil {
			return i, g.err
		}
	}
	g.err = err
	return n, err
}

func (g *jsonGuard) step(c byte) {
	g.since++
	switch {
	case g.escaped:
		g.escaped = false
	case g.quoted:
		g.escaped = c == '\\'
		g.quoted = c != '"'
	case c == '"':
		g.quoted = true
	case c == '{' || c == '[':
		g.level++
	case c == '}' || c == ']':
		g.level--
		if g.level <= featureLevel {
			g.since = 0
		}
	}
}

func (g *jsonGuard) broken(code graph.Code, limit int) *broken {
	return &broken{code: code, column: -1, params: graph.Params{"limit": strconv.Itoa(limit)}}
}
