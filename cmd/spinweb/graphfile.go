package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"strings"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/exchange"
)

// graphFile is a network without a store.
type graphFile struct {
	File      string    `arg:"" help:"Edge CSV (source,target[,weight]; an empty target is a node without ties), GraphML, GEXF, Pajek or node-link JSON; - for standard input."`
	MaxMemory byteCount `help:"Memory to stay within; a network that needs more is refused. 2GiB unless told otherwise." default:"2GiB" placeholder:"SIZE" env:"SPINWEB_MAX_MEMORY"`
}

// byteCount is a number of bytes, as a person writes it: 500MB, 2GiB.
type byteCount int64

var byteUnits = []struct {
	ending string
	bytes  float64
}{{"KIB", 1 << 10}, {"MIB", 1 << 20}, {"GIB", 1 << 30}, {"KB", 1e3}, {"MB", 1e6}, {"GB", 1e9}, {"K", 1 << 10}, {"M", 1 << 20}, {"G", 1 << 30}, {"B", 1}, {"", 1}}

// UnmarshalText reads it.
func (b *byteCount) UnmarshalText(text []byte) error {
	written := strings.ToUpper(strings.TrimSpace(string(text)))
	for _, unit := range byteUnits {
		figure, is := strings.CutSuffix(written, unit.ending)
		if !is {
			continue
		}
		value, err := strconv.ParseFloat(strings.TrimSpace(figure), 64)
		if err != nil || !(value > 0) || value*unit.bytes >= 1<<62 {
			break
		}
		*b = byteCount(value * unit.bytes)
		return nil
	}
	return fmt.Errorf("%q is no amount of memory such as 500MB or 2GiB", text)
}

var sayBuilding = graph.Label{NL: "%d knopen en %d contacten; het net wordt gebouwd (%d s)", EN: "%d nodes and %d ties; building the net (%d s)"}

var sayWriting = graph.Label{NL: "het antwoord wordt geschreven (%d s)", EN: "writing the answer (%d s)"}

// writing says that an answer is being written.
func (t *terminal) writing(clock *patience) {
	clock.doing(func(seconds int) { t.say(sayWriting, seconds) })
}

// outside is the error of a number that is not from 0 to the greatest that can be.
func outside(flag string, greatest int) error {
	return graph.Invalid(graph.Finding{Field: flag, Code: graph.OutOfRange,
		Params: graph.Params{"minimum": "0", "maximum": strconv.Itoa(greatest)}})
}

var sayTiesRead = graph.Label{NL: "%s: %d contacten gelezen", EN: "%s: %d ties read"}

// What a net takes at most while it is built from a list, beside the list: see analysis.NetOf. The answer takes
// less than that, or is refused by itself.
const (
	buildingNode = 130
	buildingTie  = 130
)

// read reads the network, within the memory.
func (f graphFile) read(ctx context.Context, t *terminal, clock *patience, weights, directed bool) (graph.EdgeList, error) {
	debug.SetMemoryLimit(int64(f.MaxMemory))
	in := io.Reader(os.Stdin)
	if f.File != "-" {
		file, err := os.Open(f.File)
		if err != nil {
			var reason *fs.PathError
			if errors.As(err, &reason) {
				err = reason.Err
			}
			return graph.EdgeList{}, fmt.Errorf("open %s: %w", f.File, err)
		}
		defer file.Close()
		in = file
	}
	options := exchange.EdgeOptions{Weights: weights, Directed: directed, Memory: int64(f.MaxMemory),
		PerNode: buildingNode, PerTie: buildingTie,
		Progress: func(ties int) { clock.doing(func(int) { t.say(sayTiesRead, f.name(), ties) }) }}
	list, notices, err := exchange.ReadEdges(ctx, in, f.name(), options)
	if err != nil {
		return graph.EdgeList{}, err
	}
	for _, notice := range notices {
		fmt.Fprintf(t.err, "%s%s\n", t.place(notice), notice.Sentence(t.language))
	}
	return list, nil
}

// name is what a file is called in what is said about it.
func (f graphFile) name() string {
	if f.File == "-" {
		return "standard input"
	}
	return filepath.Base(f.File)
}

// build makes a net of a list, and says how many ties of the list were others over again.
func (t *terminal) build(ctx context.Context, clock *patience, list graph.EdgeList, directed bool) (*analysis.Net, error) {
	clock.doing(func(seconds int) { t.say(sayBuilding, len(list.Labels), len(list.Pairs), seconds) })
	net, err := analysis.NetOf(ctx, list)
	if err != nil {
		return nil, err
	}
	if !directed {
		t.tellMerged(list, net.CSR().M())
	}
	return net, nil
}

// tellMerged says how many ties of a list were others over again.
func (t *terminal) tellMerged(list graph.EdgeList, links int) {
	if merged := len(list.Pairs) - links; merged > 0 {
		fmt.Fprintln(t.err, graph.TiesMerged.Sentence(t.language, graph.Params{"count": strconv.Itoa(merged)}))
	}
}
