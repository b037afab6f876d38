package graph_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"spinweb/graph"
)

func TestAnErasureListIsReadBackAsItWasWritten(t *testing.T) {
	first := graph.Erased{ID: graph.NewID(), At: time.Date(2026, time.November, 25, 12, 0, 0, 123_000, time.UTC)}
	second := graph.Erased{ID: "BU07940101", At: first.At.Add(time.Hour)}
	list, err := graph.ReadErasures(strings.NewReader(first.String() + "\n" + second.String() + "\r\n\n"))
	if err != nil || !slices.Equal(list, []graph.Erased{first, second}) {
		t.Errorf("%v, %v", list, err)
	}
}

func TestEveryMalformedLineIsToldWithItsNumber(t *testing.T) {
	right := graph.Erased{ID: graph.NewID(), At: time.Date(2026, time.November, 25, 12, 0, 0, 0, time.UTC)}
	list, err := graph.ReadErasures(strings.NewReader("Jan de Vries\n" + right.String() + "\n" + string(right.ID) + "\n" +
		string(right.ID) + " gisteren\n" + strings.Repeat("x", 500)))
	var known *graph.Error
	if !errors.As(err, &known) || len(list) != 1 {
		t.Fatalf("%d lines, %v", len(list), err)
	}
	var rows []int
	for _, finding := range known.Findings {
		rows = append(rows, finding.Row)
	}
	if !slices.Equal(rows, []int{1, 3, 4, 5}) || strings.Contains(err.Error(), "Jan") {
		t.Errorf("rows %v, %v", rows, err)
	}
}

func FuzzReadErasures(f *testing.F) {
	f.Add("abcdefghijklmnopqrstuvwxyz 2026-11-25T12:00:00Z\n")
	f.Add("BU07940101 2026-11-25T13:00:00.5+01:00\r\n\nx")
	f.Add("GM0794  \n\x00")
	f.Fuzz(func(t *testing.T, text string) {
		list, err := graph.ReadErasures(strings.NewReader(text))
		if err != nil && graph.KindOf(err) != graph.InvalidKind {
			t.Fatalf("a text gives %v", err)
		}
		var again strings.Builder
		for _, erased := range list {
			again.WriteString(erased.String() + "\n")
		}
		same, err := graph.ReadErasures(strings.NewReader(again.String()))
		if err != nil || !slices.Equal(same, list) {
			t.Errorf("%v written and read is %v, %v", list, same, err)
		}
	})
}
