package exchange

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"path/filepath"
	"strings"

	"spinweb/graph"
)

// EdgeOptions say how much of a graph file to read, and who hears of it.
type EdgeOptions struct {
	Weights  bool           // read them; without, they are not looked at
	Directed bool           // the ties of a table, which does not say so itself, go from source to target
	Memory   int64          // bytes to stay within; zero stands for 2 GiB
	PerNode  int64          // bytes of it to leave for each node, beside the list
	PerTie   int64          // and for each tie
	Progress func(ties int) // hears now and then how many ties have been read; may be nil
}

// defaultEdgeMemory is what graph-file commands take unless somebody decides otherwise.
const defaultEdgeMemory = 2 << 30

// ReadEdges reads a network from a graph file of any length: edge CSV, GraphML, GEXF, Pajek or node-link JSON,
// by the extension of its name and, where that says nothing, by what is in it. Each format has its own page
// of rules: see readEdgeCSV, readEdgeGraphML, readGEXF, readPajek and readEdgeNodeLink.
//
// Nodes are numbered as they first stand in the file, ties keep its order. A tie from a node to itself is left
// out and counted in a notice. A tie that comes again is kept, since whoever measures knows whether direction
// counts. Where the file holds ties with a direction and ties without, the list is directed and the latter
// are in it both ways. A tie without a weight in a file that has weights counts as 1; a weight that is no
// number from 1e-100 to 1e100 is an error, but only if weights are asked for.
//
// A file that is malformed gives a *graph.Error of InvalidKind with one finding, whose Row is the row of a
// table and the line of any other file; a network that does not fit in the memory one of TooLargeKind. When
// the context is over, ReadEdges returns ctx.Err() at once, also while r keeps it waiting.
//
// It takes time in proportion to the file and keeps nothing of it but the list.
func ReadEdges(ctx context.Context, r io.Reader, name string, options EdgeOptions) (graph.EdgeList, []graph.Finding, error) {
	if options.Memory == 0 {
		options.Memory = defaultEdgeMemory
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	source := await(ctx, r)
	text := bufio.NewReaderSize(source, window)
	n := newNetwork(name, options)
	format := edgeFormat(text, name)
	err := readEdgesAs(format, n, text)
	if err == nil {
		err = n.complete()
	}
	if err != nil {
		return graph.EdgeList{}, nil, n.refuse(err, source, format)
	}
	return n.list, n.notices(), nil
}

// packed is how a file begins that gzip has compressed.
var packed = []byte{0x1F, 0x8B}

// readEdgesAs reads a file that is written in this way.
func readEdgesAs(format edgeKind, n *network, text *bufio.Reader) error {
	if start, _ := text.Peek(len(packed)); bytes.Equal(start, packed) {
		n.line = 1
		return n.flaw(graph.Compressed)
	}
	switch format {
	case edgeGraphML:
		return readEdgeGraphML(n, text)
	case edgeGEXF:
		return readGEXF(n, text)
	case edgePajek:
		return readPajek(n, text)
	case edgeNodeLink:
		return readEdgeNodeLink(n, text)
	default:
		return readEdgeCSV(n, text)
	}
}

// edgeKind is a format of graph files, by what is said of one that is not it.
type edgeKind graph.Code

const (
	edgeCSV      = edgeKind(graph.BadEdges)
	edgeGraphML  = edgeKind(graph.BadGraphML)
	edgeGEXF     = edgeKind(graph.BadGEXF)
	edgePajek    = edgeKind(graph.BadPajek)
	edgeNodeLink = edgeKind(graph.BadEdgesJSON)
)

var edgeExtensions = map[string]edgeKind{
	".csv": edgeCSV, ".tsv": edgeCSV, ".edges": edgeCSV, ".graphml": edgeGraphML, ".gexf": edgeGEXF,
	".net": edgePajek, ".paj": edgePajek, ".json": edgeNodeLink,
}

// edgeFormat tells how a graph file is written.
func edgeFormat(in *bufio.Reader, name string) edgeKind {
	if known, is := edgeExtensions[strings.ToLower(filepath.Ext(name))]; is {
		return known
	}
	start, _ := in.Peek(4096)
	start = bytes.TrimSpace(bytes.TrimPrefix(start, utf8Mark))
	switch {
	case bytes.HasPrefix(start, []byte("{")):
		return edgeNodeLink
	case bytes.HasPrefix(start, []byte("*")), bytes.HasPrefix(start, []byte("%")):
		return edgePajek
	case !bytes.HasPrefix(start, []byte("<")):
		return edgeCSV
	case bytes.Contains(start, []byte("<gexf")):
		return edgeGEXF
	default:
		return edgeGraphML
	}
}

// withoutMark takes the byte order mark of UTF-8 off.
func withoutMark(in *bufio.Reader) *bufio.Reader {
	if mark, _ := in.Peek(len(utf8Mark)); bytes.Equal(mark, utf8Mark) {
		_, _ = in.Discard(len(utf8Mark)) // just peeked
	}
	return in
}
