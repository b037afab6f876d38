package graph_test

import (
	"testing"

	"spinweb/graph"
)

func TestADateIsSpokenAsFarAsItIsKnown(t *testing.T) {
	for text, want := range map[string][2]string{
		"": {"", ""}, "2024": {"2024", "2024"}, "2024-05": {"mei 2024", "May 2024"}, "2024-05-07": {"7 mei 2024", "7 May 2024"},
		"2026-12-31": {"31 december 2026", "31 December 2026"}, "2026-01": {"januari 2026", "January 2026"},
	} {
		date, err := graph.ParseDate(text)
		if err != nil {
			t.Fatal(err)
		}
		if nl, en := date.Spoken(graph.Dutch), date.Spoken(graph.English); nl != want[0] || en != want[1] {
			t.Errorf("%s is spoken %q and %q", text, nl, en)
		}
	}
}
