package exchange

import (
	"bufio"
	"errors"
	"io"
	"strings"

	"spinweb/graph"
)

// readEdgeCSV reads a table with a row for each tie, written and separated as ReadCSV takes it. Its first row
// names the columns source and target, and weight where there is one, in any order; other columns are left
// alone. Whether ties have a direction is for the options to say. A row with an empty target is a node without a tie. Spaces around a label do not count, and an
// apostrophe that keeps a spreadsheet from running a label is taken off.
func readEdgeCSV(n *network, in *bufio.Reader) error {
	text := bufio.NewReaderSize(decode(in), window)
	separator := dialect(text)
	rows := &records{in: text, separator: separator, limits: DefaultLimits()}
	var columns *edgeColumns
	for {
		cells, err := rows.next()
		n.line = rows.row
		switch {
		case errors.Is(err, io.EOF) && columns != nil:
			return nil
		case errors.Is(err, io.EOF):
			return n.flaw(graph.BadEdges)
		case err != nil:
			return err
		case empty(cells):
			continue
		case rows.misquoted >= 0:
			return n.flaw(graph.BadQuotes)
		case columns == nil:
			columns, err = readEdgeHeading(n, cells)
		default:
			err = columns.take(n, cells, separator != ',')
		}
		if err != nil {
			return err
		}
	}
}

// edgeColumns are the places of the columns, -1 for one that is not there.
type edgeColumns struct{ source, target, weight int }

func readEdgeHeading(n *network, cells []string) (*edgeColumns, error) {
	c := &edgeColumns{-1, -1, -1}
	places := map[string]*int{"source": &c.source, "target": &c.target, "weight": &c.weight}
	for i, cell := range cells {
		place, known := places[fold(cell)]
		if !known {
			continue
		}
		if *place >= 0 {
			return nil, n.flaw(graph.ColumnTwice)
		}
		*place = i
	}
	if c.source < 0 || c.target < 0 {
		return nil, n.flaw(graph.BadEdges)
	}
	return c, nil
}

func (c *edgeColumns) take(n *network, cells []string, comma bool) error {
	cell := func(column int) string {
		if column < 0 || column >= len(cells) {
			return ""
		}
		return unprotect(strings.TrimSpace(cells[column]))
	}
	source, target := cell(c.source), cell(c.target)
	if source == "" {
		return n.flaw(graph.NoSource)
	}
	a, err := n.node(source)
	if err != nil || target == "" {
		return err
	}
	b, err := n.node(target)
	if err != nil {
		return err
	}
	weight, err := n.weight(cell(c.weight), comma)
	if err != nil {
		return err
	}
	return n.tie(a, b, weight, n.options.Directed)
}
