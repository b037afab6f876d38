// Bench measures a running spinweb against the goals that a service has, and prints a table. It is run by
// scripts/bench.sh, which builds spinweb and starts an empty store.
//
//	bench PROGRAM STORE [SECONDS]
package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// The sizes that are measured: a town, and the rows of a large import.
const (
	townPeople, townTies   = 10_000, 50_000
	largePeople, largeTies = 18_000, 81_000
	readsPerSecond         = 100
	changesPerSecond       = 20
)

func run(ctx context.Context, arguments []string) error {
	if len(arguments) < 2 {
		return errors.New("usage: bench PROGRAM STORE [SECONDS]")
	}
	seconds := 30
	if len(arguments) > 2 {
		var err error
		if seconds, err = strconv.Atoi(arguments[2]); err != nil {
			return err
		}
	}
	folder, err := os.MkdirTemp("", "spinweb-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	b := bench{program{path: arguments[0], store: arguments[1]}, folder, time.Duration(seconds) * time.Second}
	fmt.Println("| what | measured |\n|---|---|")
	return b.all(ctx)
}

type bench struct {
	program program
	folder  string
	while   time.Duration
}

func say(what, format string, values ...any) {
	fmt.Printf("| %s | %s |\n", what, fmt.Sprintf(format, values...))
}

const mebibyte = 1 << 20

func (b bench) all(ctx context.Context) error {
	town, err := b.file("p", townPeople, townTies)
	if err != nil {
		return err
	}
	took, peak, err := b.program.run(ctx, "import", "--fictional", town)
	if err != nil {
		return err
	}
	say("import of 10,000 actors and 50,000 ties", "%.1f s, peak %d MiB", took.Seconds(), peak/mebibyte)
	running, err := b.program.demo(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = running.Process.Kill() }() // for when it was not stopped
	say("start to ready with it", "%.2f s", running.ready.Seconds())
	if err := b.load(ctx, running.base); err != nil {
		return err
	}
	if err := b.loadDuringImport(ctx, running.base); err != nil {
		return err
	}
	peak, err = running.stop()
	say("peak of the server", "%d MiB", peak/mebibyte)
	return err
}

// file writes a town to a file.
func (b bench) file(prefix string, people, ties int) (string, error) {
	path := filepath.Join(b.folder, prefix+".csv")
	file, err := os.Create(path)
	if err != nil {
		return "", err
	}
	return path, errors.Join(newTown(prefix, people, ties).write(file), file.Close())
}

// load reads networks of random actors and of the 20 largest hubs, and meanwhile changes a tie.
func (b bench) load(ctx context.Context, base string) error {
	reader, centres, err := readers(base)
	if err != nil {
		return err
	}
	writer, err := newClient(base)
	if err != nil {
		return err
	}
	changing, err := newPartner(writer)
	if err != nil {
		return err
	}
	for _, id := range centres[:20] { // the first question after a start builds the net
		if _, _, err := reader.network(id); err != nil {
			return err
		}
	}
	within, cancel := context.WithTimeout(ctx, b.while)
	defer cancel()
	changes := make(chan *measured)
	go func() { changes <- closedLoop(within, changesPerSecond, changing.change) }()
	reads := openLoop(within, readsPerSecond, func(i int) error {
		_, _, err := reader.network(centres[i%len(centres)])
		return err
	})
	say("networks at 100 a second, open loop", "%s", reads)
	say("changes with If-Match at 20 a second meanwhile", "%s", <-changes)
	return nil
}

// readers returns a networker's client and whose networks it reads: the 20 largest hubs first, then others
// at random.
func readers(base string) (*client, []string, error) {
	c, err := newClient(base)
	if err != nil {
		return nil, nil, err
	}
	professionals, err := c.actors("Professional")
	if err != nil {
		return nil, nil, err
	}
	residents, err := c.actors("Resident")
	if err != nil {
		return nil, nil, err
	}
	size := map[string]int{}
	for _, p := range professionals {
		shown, notShown, err := c.network(p.ID)
		if err != nil {
			return nil, nil, err
		}
		size[p.ID] = shown + notShown
	}
	slices.SortFunc(professionals, func(a, b actor) int { return size[b.ID] - size[a.ID] })
	random := rand.New(rand.NewPCG(1, 2))
	others := append(professionals[20:], residents...)
	random.Shuffle(len(others), func(i, j int) { others[i], others[j] = others[j], others[i] })
	var centres []string
	for _, a := range append(professionals[:20:20], others[:180]...) {
		centres = append(centres, a.ID)
	}
	return c, centres, nil
}

// loadDuringImport reads one network after the other, each with its line in the ledger, while the command
// line imports 100,000 rows into the same store.
func (b bench) loadDuringImport(ctx context.Context, base string) error {
	large, err := b.file("q", largePeople, largeTies)
	if err != nil {
		return err
	}
	reader, centres, err := readers(base)
	if err != nil {
		return err
	}
	within, cancel := context.WithCancel(ctx)
	defer cancel()
	reads := make(chan *measured)
	go func() {
		reads <- openLoop(within, 20, func(i int) error {
			_, _, err := reader.network(centres[i%len(centres)])
			return err
		})
	}()
	took, peak, err := b.program.run(ctx, "import", large)
	time.Sleep(2 * time.Second) // the reads that fold it in belong to it
	cancel()
	during := <-reads
	if err != nil {
		return err
	}
	say("import of 100,000 rows beside the server", "%.1f s, peak %d MiB", took.Seconds(), peak/mebibyte)
	say("logged reads at 20 a second meanwhile", "%s", during)
	return nil
}
