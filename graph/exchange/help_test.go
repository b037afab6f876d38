package exchange_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"spinweb/graph"
	"spinweb/graph/exchange"
)

func mustReadCSV(t *testing.T, text string) graph.Delivery {
	t.Helper()
	delivery, err := exchange.ReadCSV(strings.NewReader(text), "test.csv", exchange.Limits{}, nil)
	if err != nil {
		t.Fatalf("%v", findingsOf(err))
	}
	return delivery
}

// faults reads a table that must fail and says of each finding where it is and what.
func faults(t *testing.T, text string) []string {
	t.Helper()
	_, err := exchange.ReadCSV(strings.NewReader(text), "test.csv", exchange.Limits{}, nil)
	return findingsOf(err)
}

// findingsOf writes the findings of an error as "row column code".
func findingsOf(err error) []string {
	var failed *graph.Error
	if !errors.As(err, &failed) {
		return []string{fmt.Sprint(err)}
	}
	var list []string
	for _, finding := range failed.Findings {
		list = append(list, fmt.Sprintf("%d %s %s", finding.Row, finding.Column, finding.Code))
	}
	return list
}

func equal(t *testing.T, got, want any) {
	t.Helper()
	if difference := cmp.Diff(want, got); difference != "" {
		t.Errorf("want -, got +\n%s", difference)
	}
}

func drafts(delivery graph.Delivery) []graph.Draft {
	list := make([]graph.Draft, 0, len(delivery.Arrivals))
	for _, arrival := range delivery.Arrivals {
		list = append(list, arrival.Draft)
	}
	return list
}

// accepted demands that graph accepts every draft of a delivery, with the ends of its ties in it.
func accepted(t *testing.T, delivery graph.Delivery) {
	t.Helper()
	actors := map[graph.ID]*graph.Actor{}
	for _, arrival := range delivery.Arrivals {
		if graph.ActorKind(arrival.Draft.Kind).Schema() == nil {
			continue
		}
		actor, findings := arrival.Draft.Actor()
		if len(findings) > 0 {
			t.Fatalf("row %d: %v", arrival.Row, findings)
		}
		actors[actor.ID] = actor
	}
	for _, arrival := range delivery.Arrivals {
		if graph.ActorKind(arrival.Draft.Kind).Schema() != nil {
			continue
		}
		if _, findings := arrival.Draft.Tie(func(id graph.ID) *graph.Actor { return actors[id] }); len(findings) > 0 {
			t.Fatalf("row %d: %v", arrival.Row, findings)
		}
	}
}
