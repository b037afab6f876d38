package store_test

import (
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

func TestCellComesBackFromItsDump(t *testing.T) {
	for name, cell := range map[string]store.Cell{
		"full":  {Kind: "job", Key: "a", Subject: "anna", Value: []byte{0}, Expires: time.Date(2026, 3, 29, 1, 30, 0, 1000, time.UTC), Version: 7},
		"bare":  {Kind: "job", Key: "b", Version: 1},
		"empty": {Kind: "job", Key: "c", Value: []byte{}, Version: 1},
	} {
		dumped := store.DumpCell(cell)
		if dumped.Value == nil {
			t.Errorf("%s: without a value, JSON writes null", name)
		}
		if difference := gocmp.Diff(cell, dumped.Cell(), cmpopts.EquateEmpty()); difference != "" {
			t.Errorf("%s (-want +got):\n%s", name, difference)
		}
	}
}

func TestLineComesBackFromItsDumpWithItsSubjectsInOrder(t *testing.T) {
	given := []graph.ID{"b", "a", "b"}
	line := graph.LedgerLine{ID: "x", At: time.Date(2026, 3, 29, 1, 30, 0, 1000, time.UTC), Author: graph.Author{ID: "noor", Role: graph.Networker},
		OnBehalf: "anna", Purpose: graph.Complaint, Action: graph.SeeActors, Access: "GET /", Outcome: graph.Done, Subjects: given}
	got := store.DumpLine(line).Line()
	line.Subjects = []graph.ID{"a", "b"}
	if difference := gocmp.Diff(line, got); difference != "" {
		t.Errorf("(-want +got):\n%s", difference)
	}
	if given[0] != "b" {
		t.Error("the subjects of the caller changed")
	}
	line.Subjects = nil
	if got := store.DumpLine(line).Line(); got.Subjects != nil {
		t.Errorf("subjects of a line without: %v", got.Subjects)
	}
}

func TestBatchComesBackFromItsDump(t *testing.T) {
	batch := graph.Batch{Key: "k", Fingerprint: "f", Author: graph.Author{ID: "noor", Role: graph.Networker},
		At: time.Date(2026, 3, 29, 1, 30, 0, 1000, time.UTC), Reason: graph.Seal("uit de proef"), Undoes: 2}
	if difference := gocmp.Diff(batch, store.DumpBatch(batch, 3).Batch(), gocmp.Comparer(graph.Text.Equal)); difference != "" {
		t.Errorf("(-want +got):\n%s", difference)
	}
}
