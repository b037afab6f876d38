package neo4jstore

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"spinweb/graph"
)

// What a person reads in Neo4j Browser is a promise too.
func TestAReaderOfNeo4jBrowserFindsTheNeighbourhood(t *testing.T) {
	s, server := empty(t)
	anna := actor(t, graph.Resident, "a", map[string]string{"name": "Anna", "legalBasis": "consent", "consentUntil": "2027-01-31",
		"findable": "ja", "roles": "volunteer 2024;buddy"})
	apply(t, s, adding(anna, resident(t, "b"), knows("k", "a", "b")))
	found := server.query(t, `
		MATCH (anna:Actor:Resident {name: 'Anna'})-[knows:KNOWS {frequency: 'weekly'}]->(other:Resident)
		WHERE knows.strength > 1.4 AND anna.findable AND anna.consentUntil < date('2027-02-01') AND 'buddy' IN anna.roles
			AND anna.since = '2024-05' AND anna.recordedAt = datetime('2026-09-01T12:00:00.123456Z') AND anna.version = 1
		RETURN other.id`, nil)
	if len(found) != 1 || found[0].Values[0] != "b" {
		t.Errorf("found %v", found)
	}
}

func TestEveryPropertyHasTheTypeOfItsAttribute(t *testing.T) {
	s, server := empty(t)
	arrangement := actor(t, graph.CollectiveArrangement, "c", map[string]string{"name": "Soep", "capacity": "12"})
	anna := actor(t, graph.Resident, "a", map[string]string{"name": "Anna", "legalBasis": "publicTask", "findable": "nee",
		"retainUntil": "2030-01-01", "roles": "buddy"})
	apply(t, s, adding(anna, resident(t, "b"), arrangement, knows("k", "a", "b")))
	for expression, want := range map[string]string{
		"c.capacity": "INTEGER NOT NULL", "a.findable": "BOOLEAN NOT NULL", "a.retainUntil": "DATE NOT NULL",
		"a.roles": "LIST<STRING NOT NULL> NOT NULL", "a.since": "STRING NOT NULL", "k.strength": "FLOAT NOT NULL",
		"a.recordedAt": "ZONED DATETIME NOT NULL", "a.version": "INTEGER NOT NULL", "a.phone": "NULL",
	} {
		found := server.query(t, fmt.Sprintf(
			"MATCH (a:Actor {id: 'a'})-[k:KNOWS]->(), (c:CollectiveArrangement) RETURN valueType(%s)", expression), nil)
		if len(found) != 1 || found[0].Values[0] != want {
			t.Errorf("%s: got %v, want %s", expression, found[0].Values, want)
		}
	}
}

func TestARemovalLeavesNoNameInItsChange(t *testing.T) {
	s, server := empty(t)
	delta := apply(t, s, adding(resident(t, "a")))
	removal := graph.Batch{At: noon, Changes: []graph.Change{{Verb: graph.Bin, Seen: delta.To, Record: &graph.Tombstone{ID: "a"}}}}
	apply(t, s, removal)
	if found := server.query(t, "MATCH (n:Actor) RETURN n", nil); len(found) != 0 {
		t.Errorf("still there: %v", found)
	}
	found := server.query(t, "MATCH (c:Change {subject: 'a', verb: 'bin'}) RETURN c.record", nil)
	if len(found) != 1 || found[0].Values[0] != nil {
		t.Errorf("change: %v", found)
	}
}

func TestWhatPeopleAddInBrowserDoesNotStopALoad(t *testing.T) {
	s, server := empty(t)
	apply(t, s, adding(resident(t, "a"), resident(t, "b"), knows("k", "a", "b")))
	server.query(t, "MATCH (a:Actor {id: 'a'}), (b:Actor {id: 'b'}) SET a:Favourite CREATE (a)-[:NEAR]->(b), (:Actor:Note {text: 'x'})", nil)
	loaded := snapshot(t, s)
	if actors, ties := loaded.Size(); actors != 2 || ties != 1 || loaded.Actor("a").Kind != graph.Resident {
		t.Errorf("%d actors and %d ties; a is a %s", actors, ties, loaded.Actor("a").Kind)
	}
}

func TestAGraphThatDisagreesWithItsHistoryIsAnError(t *testing.T) {
	s, server := empty(t)
	delta := apply(t, s, adding(resident(t, "a")))
	server.query(t, "MATCH (a:Actor) DELETE a", nil) // by hand, in Browser
	changed := resident(t, "a")
	_, err := s.Apply(t.Context(), graph.Batch{At: noon, Changes: []graph.Change{{Verb: graph.Amend, Record: changed, Seen: delta.To}}})
	if err == nil || graph.KindOf(err) != graph.InternalKind {
		t.Errorf("got %v", err)
	}
	if head, err := s.Head(t.Context()); err != nil || head != 1 {
		t.Errorf("head %d, %v", head, err)
	}
}

func TestAnErrorOfNeo4jQuotesNoName(t *testing.T) {
	s, server := empty(t)
	apply(t, s, adding(resident(t, "other")))
	server.query(t, "CREATE (:Actor {id: 'Kanarie'})", nil) // so that the constraint is hit, and quotes its value
	_, err := s.Apply(t.Context(), adding(resident(t, "Kanarie")))
	if err == nil || strings.Contains(fmt.Sprintf("%v %+v %#v", err, err, err), "Kanarie") {
		t.Errorf("got %v", err)
	}
}

func TestServersTakeTurnsAtTheHead(t *testing.T) {
	first, server := empty(t)
	stores := []*Store{first, server.open(t), server.open(t), server.open(t)}
	var writers sync.WaitGroup
	won := make(chan graph.Revision, 40)
	for i := range 16 { // sixteen servers' writers with the same precondition
		writers.Go(func() {
			if delta, err := stores[i%4].Apply(t.Context(), adding(resident(t, "same"))); err == nil {
				won <- delta.To
			} else if graph.KindOf(err) != graph.ConflictKind {
				t.Error(err)
			}
		})
		writers.Go(func() { apply(t, stores[i%4], adding(resident(t, graph.NewID()))) })
	}
	writers.Wait()
	if len(won) != 1 {
		t.Errorf("%d writers won", len(won))
	}
	if head, err := first.Head(t.Context()); err != nil || head != 17 {
		t.Errorf("head %d, %v; want 17 batches without gap", head, err)
	}
}

func TestARoutedAddressReadsItsOwnWrites(t *testing.T) {
	s := testServer(t)
	s.wipe(t)
	s.url = strings.Replace(s.url, "bolt://", "neo4j://", 1)
	opened := s.open(t)
	for want := graph.Revision(1); want <= 5; want++ {
		apply(t, opened, adding(resident(t, graph.NewID())))
		if head, err := opened.Head(t.Context()); err != nil || head != want {
			t.Fatalf("head %d, %v; want %d", head, err, want)
		}
	}
}

func TestASilentWriterHoldsUpOthersNoLongerThanItsDeadline(t *testing.T) {
	p, silent := behindProxy(t)
	direct := testServerAgain(t).open(t)
	p.set(silenceAtCommit)
	batch := adding(resident(t, "a"))
	batch.Key = "silent-1"
	if _, err := silent.Apply(t.Context(), batch); graph.KindOf(err) != graph.UnavailableKind {
		t.Errorf("the silent one got %v", err)
	}
	start := time.Now()
	apply(t, direct, adding(resident(t, "b")))
	t.Logf("the lock came free %v after the deadline", time.Since(start))
	if delta := apply(t, direct, batch); delta.To != 2 { // it never arrived, and its key says so
		t.Errorf("the batch of the silent one got revision %d", delta.To)
	}
}
