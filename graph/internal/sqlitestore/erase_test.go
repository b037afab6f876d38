package sqlitestore

import (
	"context"
	"fmt"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

func TestErasedLeavesNoByte(t *testing.T) {
	address := t.TempDir()
	s := openFor(t, address)
	c := fillCrowd(t, s)
	if found := c.traces(t, address); len(found) < 2*len(c.erased) {
		t.Fatalf("only %d traces before: this proves nothing", len(found))
	}
	delta, err := s.Erase(t.Context(), c.erasure)
	if err != nil {
		t.Fatal(err)
	}
	c.isGone(t, s, address)
	again, err := s.Erase(t.Context(), c.erasure)
	if err != nil || again.To != delta.To || len(again.Records) != len(delta.Records) {
		t.Fatalf("the same erasure again gives revision %d, want %d, error %v", again.To, delta.To, err)
	}
}

func TestDeletedForGoodLeavesNoByteOfWhatItWas(t *testing.T) {
	address := t.TempDir()
	s := openFor(t, address)
	anna, bert := storetest.Resident("Kanarie Anna"), storetest.Resident("Blijver Bert")
	knows := storetest.Tie(graph.Knows, anna, bert)
	batch := storetest.Adding(anna, bert, knows)
	if _, err := s.Apply(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
	anna.Version, knows.Version = 1, 1
	if _, err := s.Apply(t.Context(), storetest.Batch(storetest.Bin(anna), storetest.Bin(knows))); err != nil {
		t.Fatal(err)
	}
	if err := s.Record(t.Context(), storetest.Line(anna.ID)); err != nil {
		t.Fatal(err)
	}
	_, err := s.Erase(t.Context(), graph.Erasure{Verb: graph.Delete, Author: storetest.Networker, At: storetest.Recorded, Records: []graph.ID{anna.ID}})
	if err != nil {
		t.Fatal(err)
	}
	c := crowd{texts: []string{"Kanarie"}}
	if found := c.traces(t, address); len(found) > 0 {
		t.Fatal(found)
	}
	lines, err := s.Ledger(t.Context(), graph.LedgerQuery{Subject: anna.ID})
	if err != nil || len(lines) != 1 {
		t.Fatalf("the ledger has %d lines of who was deleted, want 1 still, error %v", len(lines), err)
	}
}

// TestAnErasureThatWasStoppedIsFinished stops it after each step as a killed process does: the handle is left
// as it is.
func TestAnErasureThatWasStoppedIsFinished(t *testing.T) {
	steps := []func(*Store, context.Context) error{
		(*Store).putAliases,
		func(s *Store, ctx context.Context) error { return s.neighbourhood.rewrite(ctx) },
		func(s *Store, ctx context.Context) error { return s.ledger.rewrite(ctx) },
	}
	for taken := range len(steps) + 1 {
		t.Run(fmt.Sprint(taken, " steps taken"), func(t *testing.T) {
			address := t.TempDir()
			stopped := openFor(t, address)
			c := fillCrowd(t, stopped)
			if _, err := stopped.commitErasure(t.Context(), c.erasure); err != nil {
				t.Fatal(err)
			}
			for _, step := range steps[:taken] {
				if err := step(stopped, t.Context()); err != nil {
					t.Fatal(err)
				}
			}
			if taken < len(steps) && len(c.traces(t, address)) == 0 {
				t.Fatal("it left nothing before it was finished: this proves nothing")
			}
			c.isGone(t, openFor(t, address), address)
		})
	}
}

// TestAnErasureWaitsForReaders holds a load open that began before.
func TestAnErasureWaitsForReaders(t *testing.T) {
	address := t.TempDir()
	s, other := openFor(t, address), openFor(t, address)
	c := fillCrowd(t, s)
	reading, release, read := make(chan struct{}), make(chan struct{}), make(chan error)
	go func() {
		first := true
		_, err := other.Load(context.Background(), func(graph.Record) error {
			if first {
				first = false
				close(reading)
				<-release
			}
			return nil
		})
		read <- err
	}()
	<-reading
	brief, cancel := context.WithTimeout(t.Context(), 2*time.Second)
	defer cancel()
	if _, err := s.Erase(brief, c.erasure); graph.KindOf(err) != graph.UnavailableKind {
		t.Fatalf("erase with a reader that stays: got %v, want unavailable", err)
	}
	erased := make(chan error)
	go func() {
		_, err := s.Erase(context.Background(), c.erasure)
		erased <- err
	}()
	if _, err := other.Head(t.Context()); err != nil {
		t.Errorf("a reader meanwhile: %v", err)
	}
	close(release)
	if err := <-read; err != nil {
		t.Errorf("the load that was under way: %v", err)
	}
	if err := <-erased; err != nil {
		t.Fatalf("erase when the reader has gone: %v", err)
	}
	c.isGone(t, s, address)
}

// TestADumpGivesWayToAnErasure holds up a dump in its writer.
func TestADumpGivesWayToAnErasure(t *testing.T) {
	address := t.TempDir()
	s, other := openFor(t, address), openFor(t, address)
	c := fillCrowd(t, s)
	out := stuck{writing: make(chan struct{}, 1), release: make(chan struct{})}
	dumped := make(chan error)
	go func() { dumped <- other.Dump(context.Background(), out) }()
	<-out.writing
	if _, err := s.Erase(t.Context(), c.erasure); err != nil {
		t.Fatalf("erase beside a dump that is stuck: %v", err)
	}
	close(out.release)
	if err := <-dumped; graph.KindOf(err) != graph.UnavailableKind {
		t.Fatalf("the dump: got %v, want unavailable", err)
	}
	c.isGone(t, s, address)
}

// TestADumpHoldsNoHalfOfAnErasure begins between the two files of an erasure, and ends after it.
func TestADumpHoldsNoHalfOfAnErasure(t *testing.T) {
	s := openFor(t, t.TempDir())
	c := fillCrowd(t, s)
	if _, err := s.commitErasure(t.Context(), c.erasure); err != nil {
		t.Fatal(err)
	}
	finishing := writing(func() error { return s.putAliases(t.Context()) })
	if err := s.dumpNow(t.Context(), stallLimit, finishing); graph.KindOf(err) != graph.UnavailableKind {
		t.Fatalf("the dump: got %v, want unavailable", err)
	}
	if err := s.Dump(t.Context(), finishing); err != nil {
		t.Fatalf("the next one: %v", err)
	}
}

// writing is a writer that does something each time.
type writing func() error

func (w writing) Write(p []byte) (int, error) { return len(p), w() }

// stuck is a writer that says that it is written to, and takes nothing until it is released.
type stuck struct{ writing, release chan struct{} }

func (s stuck) Write(p []byte) (int, error) {
	select {
	case s.writing <- struct{}{}:
	default:
	}
	<-s.release
	return len(p), nil
}
