package neo4jstore

import (
	"errors"
	"strings"
	"testing"

	"spinweb/graph"
)

// repeated returns a batch that adds so many actors that differ in their ID alone.
func repeated(t testing.TB, times int, kind graph.ActorKind, attributes map[string]string) graph.Batch {
	t.Helper()
	template := actor(t, kind, "template", attributes)
	records := make([]graph.Record, times)
	for i := range records {
		next := *template
		next.ID = graph.NewID()
		records[i] = &next
	}
	return adding(records...)
}

func TestABatchNeedsNoMoreMemoryThanIsReckoned(t *testing.T) {
	s, server := empty(t)
	for name, batch := range map[string]graph.Batch{
		"ties": town(t, 1000, 7000),
		"many attributes": repeated(t, 5000, graph.Resident, map[string]string{"name": "Jan de Vries", "legalBasis": "publicTask",
			"pseudonym": "blauwe vogel 12", "ageBand": "65-74", "legalArticle": "Wmo 2015 art. 2.3.2", "retainUntil": "2030-01-01",
			"findable": "true", "roles": "volunteer", "phone": "0612345678", "email": "jan.devries@example.org", "postcode": "5701 AB"}),
		"long text": repeated(t, 1500, graph.Norm, map[string]string{"name": "x", "description": strings.Repeat("een zin over niets ", 200)}),
	} {
		t.Run(name, func(t *testing.T) {
			reckoned := needs(batch)
			used := peak(t, server, func() { apply(t, s, batch) })
			t.Logf("used %d MB, reckoned %d MB", used>>20, reckoned>>20)
			if used > reckoned || used < reckoned/3 {
				t.Errorf("used %d bytes, reckoned %d", used, reckoned)
			}
		})
	}
}

func TestABatchThatDoesNotFitIsRefusedBeforehandWithWhatWould(t *testing.T) {
	batch := repeated(t, 10_000, graph.Theme, map[string]string{"name": "x"})
	err := refuseLarge(batch, needs(batch)-1)
	var refused *graph.Error
	if !errors.As(err, &refused) || refused.Kind != graph.TooLargeKind || refused.Params["limit"] != "9000" {
		t.Errorf("got %#v", err)
	}
	if err := refuseLarge(batch, needs(batch)); err != nil {
		t.Errorf("a batch that fits: %v", err)
	}
}

func TestSizesAreReadAsNeo4jShowsThem(t *testing.T) {
	for setting, want := range map[string]int64{"716.80MiB": 751619276, "0B": 0, "1.00GiB": 1 << 30, "512.00KiB": 512 << 10, "": 0, "much": 0} {
		if got := byteSize(setting); got != want {
			t.Errorf("%s: got %d, want %d", setting, got, want)
		}
	}
}

func TestTheServerTellsWhatATransactionMayTake(t *testing.T) {
	s, _ := empty(t)
	if s.memory < 64<<20 {
		t.Errorf("%d bytes", s.memory)
	}
}
