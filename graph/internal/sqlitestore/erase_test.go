package sqlitestore

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

// crowd is a neighbourhood in which some are to be erased, with everything about them that a store keeps.
type crowd struct {
	erased  []graph.ID
	texts   []string // in which nobody but the erased occurs
	names   []string // of those who stay
	stays   map[graph.ID]bool
	erasure graph.Erasure
}

const (
	crowdSize = 400
	spread    = 17 // every so many is erased
)

// fillCrowd writes residents one by one in batches whose rows lie between others, changes them until pages
// are split and balanced, and lets the ledger, cells and reasons speak of them.
func fillCrowd(t *testing.T, s *Store) crowd {
	t.Helper()
	c := crowd{stays: map[graph.ID]bool{}}
	residents := make([]*graph.Actor, crowdSize)
	for i := range residents {
		residents[i] = storetest.Resident(fmt.Sprintf("Blijver %04d", i))
		if i%spread == 0 {
			canary := fmt.Sprintf("Kanarie %04d", i)
			residents[i] = storetest.Resident(canary)
			c.erased, c.texts = append(c.erased, residents[i].ID), append(c.texts, canary, "Reden "+canary)
		} else {
			c.names, c.stays[residents[i].ID] = append(c.names, fmt.Sprintf("Blijver %04d", i)), true
		}
	}
	apply := func(reason string, changes ...graph.Change) {
		batch := storetest.Batch(changes...)
		batch.Reason = graph.Seal(reason)
		if _, err := s.Apply(t.Context(), batch); err != nil {
			t.Fatalf("apply: %v", err)
		}
	}
	for from := 0; from < crowdSize; from += 10 {
		var changes []graph.Change
		for i := from; i < from+10; i++ {
			changes = append(changes, storetest.Add(residents[i]))
			if i > 0 {
				changes = append(changes, storetest.Add(storetest.Tie(graph.Knows, residents[i-1], residents[i])))
			}
		}
		apply("", changes...)
	}
	random := rand.New(rand.NewPCG(1, 2))
	for round := range 4 {
		for from := 0; from < crowdSize; from += spread {
			reason := fmt.Sprintf("Reden Kanarie %04d", from)
			var changes []graph.Change
			for i := from + round%2; i < min(from+spread, crowdSize); i += 2 {
				note := strings.Repeat("Gewone notitie. ", 150)
				if i == from {
					note = strings.Repeat(fmt.Sprintf("Kanarie %04d notitie ", i), 150)
				}
				version := standing(t, s, residents[i].ID)
				residents[i] = storetest.Amended(residents[i], map[string]string{"note": note[:1+random.IntN(1990)]})
				residents[i].Version = version
				changes = append(changes, storetest.Amend(residents[i]))
			}
			if round%2 == 1 { // who is erased is not in it
				reason = ""
			}
			apply(reason, changes...)
		}
	}
	var lines []graph.LedgerLine
	for i, resident := range residents {
		line := storetest.Line(resident.ID)
		switch i % 3 {
		case 1:
			line.Author.ID = resident.ID
		case 2:
			line.OnBehalf = resident.ID
		}
		lines = append(lines, line)
	}
	if err := s.Record(t.Context(), lines...); err != nil {
		t.Fatalf("record: %v", err)
	}
	if err := s.ledger.write(t.Context(), func(tx *transaction) error {
		for i, resident := range residents {
			value := bytes.Repeat([]byte(resident.ID), i%200)
			if err := tx.writeCell(t.Context(), store.Cell{Kind: "session", Key: fmt.Sprint(i), Subject: resident.ID, Value: value, Version: 1}); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		t.Fatalf("write cells: %v", err)
	}
	c.erasure = graph.Erasure{Verb: graph.Erase, Key: "wis", Fingerprint: "f", Author: storetest.Networker, At: storetest.Recorded,
		Reason: graph.Seal("op verzoek"), Records: c.erased}
	return c
}

func standing(t *testing.T, s *Store, id graph.ID) (version graph.Revision) {
	t.Helper()
	err := s.neighbourhood.read(t.Context(), func(tx *transaction) error {
		return tx.one(t.Context(), `SELECT version FROM actor WHERE id = ?`, []any{id}, &version)
	})
	if err != nil {
		t.Fatal(err)
	}
	return version
}

// traces returns where in the files of a folder something erased still stands.
func (c crowd) traces(t *testing.T, address string) []string {
	t.Helper()
	var found []string
	for name, content := range contents(t, address) {
		for _, text := range c.texts {
			if n := bytes.Count(content, []byte(text)); n > 0 {
				found = append(found, fmt.Sprintf("%s: %q %d times", name, text, n))
			}
		}
		for _, id := range c.erased {
			if n := bytes.Count(content, []byte(id)); n > 0 && strings.HasPrefix(name, ledgerFile) {
				found = append(found, fmt.Sprintf("%s: ID %s %d times", name, id, n))
			}
		}
	}
	return found
}

// isGone demands that no byte and no query gives what was erased, and that the others are there.
func (c crowd) isGone(t *testing.T, s *Store, address string) {
	t.Helper()
	if found := c.traces(t, address); len(found) > 0 {
		t.Fatalf("%d traces, such as %s", len(found), found[0])
	}
	residents := 0
	if _, err := s.Load(t.Context(), func(record graph.Record) error {
		if _, ok := record.(*graph.Actor); ok {
			residents++
		}
		return nil
	}); err != nil || residents != len(c.names) {
		t.Fatalf("%d residents are left, want %d, error %v", residents, len(c.names), err)
	}
	lines, err := s.Ledger(t.Context(), graph.LedgerQuery{Subject: c.erased[0]})
	if err != nil || len(lines) != 0 {
		t.Fatalf("the ledger names who was erased in %d lines, error %v", len(lines), err)
	}
	all, err := s.Ledger(t.Context(), graph.LedgerQuery{})
	if err != nil || len(all) != crowdSize {
		t.Fatalf("%d lines of the ledger, want all %d, error %v", len(all), crowdSize, err)
	}
	c.aliasesAreUnknown(t, all, address)
	cells, err := s.Cells().List(t.Context(), "session", time.Time{})
	if err != nil || len(cells) != len(c.names) {
		t.Fatalf("%d cells, want those of who stay, %d, error %v", len(cells), len(c.names), err)
	}
	entries, err := s.History(t.Context(), graph.HistoryQuery{Subject: c.erased[1]})
	if err != nil || len(entries) < 3 {
		t.Fatalf("%d entries, want those of before and the erasure, error %v", len(entries), err)
	}
	for _, entry := range entries {
		if tombstone, ok := entry.Change.Record.(*graph.Tombstone); !ok || tombstone.Version != entry.Revision {
			t.Fatalf("revision %d holds %v, want a tombstone of its own", entry.Revision, entry.Change.Record)
		}
	}
}

// aliasesAreUnknown demands that the neighbourhood's file does not know the aliases that the ledger took over.
func (c crowd) aliasesAreUnknown(t *testing.T, lines []graph.LedgerLine, address string) {
	t.Helper()
	aliases := 0
	for name, content := range contents(t, address) {
		for _, line := range lines {
			alias := line.Subjects[0]
			if strings.HasPrefix(name, neighbourhoodFile) && !c.stays[alias] {
				aliases++
				if bytes.Contains(content, []byte(alias)) {
					t.Fatalf("%s knows an alias", name)
				}
			}
		}
	}
	if aliases < len(c.erased) {
		t.Fatalf("%d aliases for %d who were erased", aliases, len(c.erased))
	}
}

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
