package exchange

import (
	"context"
	"errors"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"spinweb/graph"
)

// network gathers the nodes and ties of a graph file.
type network struct {
	file       string
	options    EdgeOptions
	meter      meter
	list       graph.EdgeList
	index      map[string]int32
	unlisted   map[int32]int // nodes that so far only ties named, and the line where one did first
	labelBytes int64
	loops      int
	line       int // the row of a table, the line of any other file
}

func newNetwork(file string, options EdgeOptions) *network {
	return &network{file: file, options: options, meter: meter{progress: options.Progress}, index: map[string]int32{}, unlisted: map[int32]int{}}
}

// What a node and a tie take at most while the list grows: arrays that are being copied to twice their
// size, and of a node its place in the index.
const (
	bytesPerNode = 2*16 + 64 + 16
	bytesPerTie  = 2 * 8
)

// room refuses a list that no longer fits.
func (n *network) room() error {
	used := n.labelBytes + bytesPerNode*int64(len(n.list.Labels)) + bytesPerTie*int64(cap(n.list.Pairs)+cap(n.list.Weights)) +
		n.options.PerNode*int64(len(n.list.Labels)) + n.options.PerTie*int64(len(n.list.Pairs))
	if used > n.options.Memory || len(n.list.Pairs) > math.MaxInt32/2 || len(n.list.Labels) == math.MaxInt32 {
		return n.tooLarge()
	}
	return nil
}

func (n *network) tooLarge() error {
	return &graph.Error{Kind: graph.TooLargeKind, Code: graph.NetworkTooLarge,
		Findings: []graph.Finding{{File: n.file, Row: n.line, Code: graph.NetworkTooLarge}}}
}

// node returns the node of a label, a new one where the label is new.
func (n *network) node(label string) (int32, error) {
	if v, known := n.index[label]; known {
		return v, nil
	}
	if !readable(label) {
		return 0, n.flaw(graph.TextNotUTF8)
	}
	v := int32(len(n.list.Labels))
	label = strings.Clone(label) // and not the row that it was cut from
	n.labelBytes += int64(len(label))
	n.index[label] = v
	n.list.Labels = append(n.list.Labels, label)
	return v, n.room()
}

// readable reports whether a text was decoded without a loss.
func readable(text string) bool {
	return utf8.ValidString(text) && !strings.ContainsRune(text, utf8.RuneError)
}

// listed takes in a node that the file lists.
func (n *network) listed(label string) error {
	if blank(label) {
		return n.flaw(graph.NoNodeID)
	}
	v, err := n.node(label)
	delete(n.unlisted, v)
	return err
}

// end returns the node at which a tie ends, in a file that lists its nodes.
func (n *network) end(label string) (int32, error) {
	if blank(label) {
		return 0, n.flaw(graph.NoNodeID)
	}
	before := len(n.list.Labels)
	v, err := n.node(label)
	if len(n.list.Labels) > before {
		n.unlisted[v] = n.line
	}
	return v, err
}

// tie takes in a tie; oneWay says that it only goes from a to b.
func (n *network) tie(a, b int32, weight float64, oneWay bool) error {
	switch {
	case a == b:
		n.loops++
		return nil
	case oneWay && !n.list.Directed:
		n.direct()
	case !oneWay && n.list.Directed:
		n.add(b, a, weight)
	}
	n.add(a, b, weight)
	n.meter.pass(len(n.list.Pairs))
	return n.room()
}

func (n *network) add(a, b int32, weight float64) {
	n.list.Pairs = append(n.list.Pairs, [2]int32{a, b})
	if n.list.Weights != nil {
		n.list.Weights = append(n.list.Weights, weight)
	}
}

// direct makes the list directed: the ties so far go both ways.
func (n *network) direct() {
	n.list.Directed = true
	for i, pair := range slices.Clone(n.list.Pairs) {
		weight := 1.0
		if n.list.Weights != nil {
			weight = n.list.Weights[i]
		}
		n.add(pair[1], pair[0], weight)
	}
}

// A weight between these and 1 divided by it can be squared, and sums of either too.
const leastWeight, mostWeight = 1e-100, 1e100

// weight reads the weight of a tie; a blank one is 1. comma says that it may have a decimal comma.
func (n *network) weight(text string, comma bool) (float64, error) {
	if !n.options.Weights || blank(text) {
		return 1, nil
	}
	if comma {
		text = number(text)
	}
	weight, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
	if err != nil || !(weight >= leastWeight && weight <= mostWeight) {
		return 0, n.flaw(graph.BadWeight)
	}
	if n.list.Weights == nil { // the first: those before it had none
		n.list.Weights = slices.Repeat([]float64{1}, len(n.list.Pairs))
	}
	return weight, nil
}

// flaw is what is wrong in the line at hand.
func (n *network) flaw(code graph.Code) *broken { return &broken{code: code, row: n.line, column: -1} }

// complete checks, at the end of a file that lists its nodes, that it listed all.
func (n *network) complete() error {
	first := math.MaxInt
	for _, line := range n.unlisted {
		first = min(first, line)
	}
	if len(n.unlisted) > 0 {
		n.line = first
		return n.flaw(graph.NodeNotListed)
	}
	n.meter.tell(len(n.list.Pairs))
	return nil
}

func (n *network) notices() []graph.Finding {
	if n.loops == 0 {
		return nil
	}
	return []graph.Finding{{File: n.file, Code: graph.LoopsSkipped, Params: graph.Params{"count": strconv.Itoa(n.loops)}}}
}

// refuse turns what ended the reading into an error for a person.
func (n *network) refuse(err error, source *awaited, format edgeKind) error {
	var flaw *broken
	switch {
	case errors.Is(source.err, context.Canceled), errors.Is(source.err, context.DeadlineExceeded):
		return source.err
	case source.err != nil && !errors.Is(source.err, io.EOF):
		return unread(source.err)
	case graph.KindOf(err) == graph.TooLargeKind:
		return err
	case !errors.As(err, &flaw):
		flaw = n.flaw(graph.Code(format))
	}
	line := flaw.row
	if line == 0 {
		line = n.line
	}
	return graph.Invalid(graph.Finding{File: n.file, Row: line, Code: flaw.code, Params: flaw.params})
}
