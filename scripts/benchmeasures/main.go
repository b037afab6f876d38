// Benchmeasures times the network measures on the benchmark town, ours and gonum's in one process on one
// graph, and prints a table in Markdown. It is run by scripts/bench.sh and scripts/bench-peers.sh.
//
//	benchmeasures [-gonum-up-to N] [-only NAME] [-json FILE] SIZE…
//
// A size is wijk (1,000 actors, 5,000 ties), town (10,000, 50,000), city (100,000, 500,000) or so many ACTORS,
// with five ties each.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"strconv"
	"strings"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "benchmeasures:", err)
		os.Exit(1)
	}
}

// row is one measure at one size. Times are of the processor, on one core; wall is on all of them.
type row struct {
	Size    string        `json:"size"`
	Measure string        `json:"measure"`
	Ours    time.Duration `json:"ours"`
	Wall    time.Duration `json:"wall"`
	Memory  uint64        `json:"memory"` // bytes allocated for one answer
	Gonum   time.Duration `json:"gonum"`  // 0 where it was not asked
}

func run(ctx context.Context) error {
	gonumUpTo := flag.Int("gonum-up-to", 2_000, "largest graph, in actors, on which gonum's slow measures are asked")
	only := flag.String("only", "", "one measure, by how its name begins")
	file := flag.String("json", "", "file to write the figures to, in nanoseconds and bytes")
	flag.Parse()
	sizes := flag.Args()
	if len(sizes) == 0 {
		sizes = []string{"wijk", "town"}
	}
	var rows []row
	for _, size := range sizes {
		actors, err := actorsOf(size)
		if err != nil {
			return err
		}
		measured, err := table(ctx, size, actors, *only, *gonumUpTo)
		if err != nil {
			return fmt.Errorf("%s: %w", size, err)
		}
		rows = append(rows, measured...)
	}
	if *file == "" {
		return nil
	}
	out, err := json.MarshalIndent(rows, "", "\t")
	if err != nil {
		return err
	}
	return os.WriteFile(*file, append(out, '\n'), 0o644)
}

func actorsOf(size string) (int, error) {
	named := map[string]int{"wijk": 1_000, "town": 10_000, "city": 100_000}
	if actors, known := named[size]; known {
		return actors, nil
	}
	actors, err := strconv.Atoi(size)
	if err != nil || actors < 10 {
		return 0, fmt.Errorf("no such size: %q; wijk, town, city or a number of actors from 10", size)
	}
	return actors, nil
}

// table measures and prints as it goes, what begins with only.
func table(ctx context.Context, size string, actors int, only string, gonumUpTo int) ([]row, error) {
	n, err := newNetworks(ctx, actors)
	if err != nil {
		return nil, err
	}
	fmt.Printf("\n### %s: %d actors, %d ties\n\n", size, n.csr.N(), n.csr.M())
	fmt.Println("| measure | ours, one core | ours, all cores | memory | gonum, one core | gonum / ours |")
	fmt.Println("|---|--:|--:|--:|--:|--:|")
	rows := []row{n.graphRow(size)}
	rows[0].print("-")
	for _, m := range slices.Concat(measures, wholes(actors)) {
		if !strings.HasPrefix(m.name, only) {
			continue
		}
		r, err := m.time(ctx, n, gonumUpTo)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", m.name, err)
		}
		r.Size = size
		r.print("-")
		rows = append(rows, r)
	}
	return rows, nil
}

func (r row) print(none string) {
	gonum, ratio := none, none
	if r.Gonum > 0 {
		gonum, ratio = short(r.Gonum), fmt.Sprintf("%.3g×", float64(r.Gonum)/float64(r.Ours))
	}
	fmt.Printf("| %s | %s | %s | %.1f MB | %s | %s |\n",
		r.Measure, short(r.Ours), short(r.Wall), float64(r.Memory)/1e6, gonum, ratio)
}

// short writes a time with three digits.
func short(d time.Duration) string {
	for unit := time.Nanosecond; ; unit *= 10 {
		if d < 1000*unit {
			return d.Round(unit).String()
		}
	}
}
