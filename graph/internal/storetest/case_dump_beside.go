package storetest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// dumpBesideWriters dumps again and again while writers add, amend and remove, write lines and put cells.
// Each dump must restore to what the store held at its revision.
func dumpBesideWriters(t testing.TB, db Database) {
	s, other := db.Open(t), db.Open(t)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	log := &deltaLog{}
	written := make(chan []error, 1)
	go func() {
		written <- together(3, func(i int) error {
			if i == 2 {
				return writeBeside(ctx, other, log)
			}
			return writeRounds(ctx, []store.Store{s, other}[i], log)
		})
	}()
	var dumps [][]byte
	var errs []error
	for errs == nil {
		before := log.size()
		dumps = append(dumps, dump(t, s))
		log.loads.Add(1)
		errs = log.awaitMore(before, written)
	}
	allSucceed(t, errs)

	deltas := log.sorted()
	for _, dumped := range dumps {
		oracle := NewOracle().Open(t)
		restore(t, oracle, dumped)
		loaded, revision := load(t, oracle)
		standsFor(t, loaded, revision, deltas)
		sameDump(t, "dump of a dump", dump(t, oracle), dumped)
		equal(t, "lines that came without the other of their pair", len(ledger(t, oracle, graph.LedgerQuery{}))%2, 0)
	}
}

// writeBeside writes cells, and lines by the pair, which a dump must hold whole or not at all.
func writeBeside(ctx context.Context, s store.Store, log *deltaLog) error {
	for round := int64(0); round < 12; round++ {
		for log.loads.Load() < round && ctx.Err() == nil {
			time.Sleep(100 * time.Microsecond)
		}
		if err := s.Record(ctx, Line(), Line()); err != nil {
			return err
		}
		if _, err := s.Cells().Put(ctx, store.Cell{Kind: "job", Key: fmt.Sprint(round % 3), Version: store.AnyVersion}, noon); err != nil {
			return err
		}
	}
	return nil
}

// wordy adds residents of whom so much is said that a dump of them takes many writes.
func wordy(t testing.TB, s store.Store) graph.Delta {
	t.Helper()
	records := make([]graph.Record, 200)
	for i := range records {
		records[i] = Amended(Resident("Anna"), map[string]string{"note": strings.Repeat("lang ", 300)})
	}
	return apply(t, s, Adding(records...))
}

// onFirstWrite is a writer that does something at the first write, once.
type onFirstWrite struct {
	bytes.Buffer
	once sync.Once
	do   func() error
}

func (w *onFirstWrite) Write(p []byte) (int, error) {
	var err error
	w.once.Do(func() { err = w.do() })
	if err != nil {
		return 0, err
	}
	return w.Buffer.Write(p)
}

// writeDuringDump writes from within the writer of a dump, which must hold up nobody.
func writeDuringDump(t testing.TB, db Database) {
	s, other := db.Open(t), db.Open(t)
	deltas := []graph.Delta{wordy(t, s)}
	w := &onFirstWrite{}
	w.do = func() error {
		for _, s := range []store.Store{s, other} {
			delta, err := s.Apply(t.Context(), Adding(Resident("Bert")))
			if err != nil {
				return fmt.Errorf("apply beside a dump: %w", err)
			}
			deltas = append(deltas, delta)
			if err := s.Record(t.Context(), Line()); err != nil {
				return fmt.Errorf("record beside a dump: %w", err)
			}
			cell := store.Cell{Kind: "job", Key: "a", Version: store.AnyVersion}
			if _, err := s.Cells().Put(t.Context(), cell, noon); err != nil {
				return fmt.Errorf("put beside a dump: %w", err)
			}
		}
		return nil
	}
	if err := s.Dump(t.Context(), w); err != nil {
		t.Fatalf("dump: %v", err)
	}
	oracle := NewOracle().Open(t)
	restore(t, oracle, w.Bytes())
	loaded, revision := load(t, oracle)
	standsFor(t, loaded, revision, deltas)
	equal(t, "head", head(t, s), graph.Revision(3))
}

// erasureDuringDump erases while a dump is written. The erasure may wait until the dump has given up, but
// not for longer.
func erasureDuringDump(t testing.TB, db Database) {
	s, other := db.Open(t), db.Open(t)
	wordyDelta := wordy(t, s)
	erasures := make(chan error, 1)
	w := &onFirstWrite{}
	w.do = func() error {
		go func() {
			_, err := other.Erase(t.Context(), erasing(graph.Erase, wordyDelta.Records[0].RecordID()))
			erasures <- err
		}()
		return awaitHead(t.Context(), s, 2)
	}
	err := s.Dump(t.Context(), w)
	if graph.KindOf(err) != graph.UnavailableKind {
		t.Fatalf("a dump beside an erasure: got %v (kind %d), want unavailable", err, graph.KindOf(err))
	}
	if err := <-erasures; err != nil {
		t.Fatalf("an erasure beside a dump: %v", err)
	}
	equal(t, "next dump", restoredHead(t, dump(t, s)), graph.Revision(2))
}

// awaitHead waits until the head is at a revision.
func awaitHead(ctx context.Context, s store.Store, revision graph.Revision) error {
	for start := time.Now(); time.Since(start) < 20*time.Second; time.Sleep(time.Millisecond) {
		if head, err := s.Head(ctx); err != nil || head >= revision {
			return err
		}
	}
	return errors.New("the revision does not come")
}

func restoredHead(t testing.TB, dumped []byte) graph.Revision {
	t.Helper()
	oracle := NewOracle().Open(t)
	restore(t, oracle, dumped)
	return head(t, oracle)
}

func dumpBroken(t testing.TB, db Database) {
	s := db.Open(t)
	wordy(t, s)
	broken := errors.New("broken")
	if err := s.Dump(t.Context(), &onFirstWrite{do: func() error { return broken }}); !errors.Is(err, broken) {
		t.Fatalf("dump to a writer that breaks: got %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	var cut bytes.Buffer
	err := s.Dump(ctx, writerFunc(func(p []byte) (int, error) { cancel(); return cut.Write(p) }))
	if err != nil && !errors.Is(err, context.Canceled) {
		t.Fatalf("dump that is cancelled midway: got %v", err)
	}
	if err == nil {
		equal(t, "head of a dump that was done in spite of it", restoredHead(t, cut.Bytes()), graph.Revision(1))
	}
	equal(t, "head of the next dump", restoredHead(t, dump(t, s)), graph.Revision(1)) // the store still works
}

type writerFunc func([]byte) (int, error)

func (w writerFunc) Write(p []byte) (int, error) { return w(p) }
