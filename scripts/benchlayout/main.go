// Benchlayout writes what scripts/layout.py compares and tabulates: the nets of the demo with where
// kernel.Layout places their nodes, how long layouts take, and what adding nodes does to them. It is run by
// scripts/bench-layout.sh.
//
//	benchlayout FOLDER
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"

	"spinweb/analysis/kernel"
)

const seeds = 5 // from 1

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "benchlayout:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	if len(os.Args) != 2 {
		return errors.New("want one folder")
	}
	folder := os.Args[1]
	if err := writeNets(ctx, folder); err != nil {
		return err
	}
	times, err := timed(ctx)
	if err != nil {
		return err
	}
	additions, err := added(ctx)
	if err != nil {
		return err
	}
	if err := writeJSON(filepath.Join(folder, "times.json"), times); err != nil {
		return err
	}
	return writeJSON(filepath.Join(folder, "additions.json"), additions)
}

// writeNets writes for each net its ties, as pairs of node numbers, and for each seed a file with the place of
// every node.
func writeNets(ctx context.Context, folder string) error {
	snapshot, err := demo()
	if err != nil {
		return err
	}
	for _, kind := range nets {
		g, err := demoNet(ctx, snapshot, kind)
		if err != nil {
			return fmt.Errorf("net %s: %w", kind, err)
		}
		if err := writeTies(filepath.Join(folder, string(kind)+".ties.csv"), g); err != nil {
			return err
		}
		for seed := uint64(1); seed <= seeds; seed++ {
			at, err := kernel.Layout(ctx, g, seed, nil)
			if err != nil {
				return fmt.Errorf("lay out %s: %w", kind, err)
			}
			if err := writePlaces(filepath.Join(folder, fmt.Sprintf("%s.places.%d.csv", kind, seed)), at); err != nil {
				return err
			}
		}
	}
	return nil
}

func writeTies(path string, g kernel.CSR) error {
	return write(path, func(w *bufio.Writer) {
		for v := range int32(g.N()) {
			for _, other := range g.Of(v) {
				if v < other {
					fmt.Fprintf(w, "%d,%d\n", v, other)
				}
			}
		}
	})
}

func writePlaces(path string, at []kernel.Point) error {
	return write(path, func(w *bufio.Writer) {
		for _, p := range at {
			fmt.Fprintf(w, "%g,%g\n", p.X, p.Y)
		}
	})
}

func writeJSON(path string, value any) error {
	text, err := json.Marshal(value)
	if err != nil {
		return err
	}
	return os.WriteFile(path, text, 0o600)
}

func write(path string, content func(w *bufio.Writer)) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(file)
	content(w)
	return errors.Join(w.Flush(), file.Close())
}
