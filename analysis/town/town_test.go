package town_test

import (
	"context"
	"errors"
	"math"
	"slices"
	"testing"

	"spinweb/analysis/town"
)

func ties(t testing.TB, actors, count int, seed uint64) [][2]int32 {
	t.Helper()
	pairs, err := town.Ties(t.Context(), actors, count, seed)
	if err != nil {
		t.Fatal(err)
	}
	return pairs
}

func degrees(actors int, pairs [][2]int32) []int {
	degree := make([]int, actors)
	for _, p := range pairs {
		degree[p[0]]++
		degree[p[1]]++
	}
	return degree
}

func TestATownHasExactlyTheTiesThatWereAsked(t *testing.T) {
	for _, size := range [][2]int{{0, 0}, {1, 0}, {2, 1}, {3, 3}, {10, 4}, {30, 60}, {200, 10_000}, {1_000, 300}, {1_000, 1_500}, {10_000, 50_000}} {
		pairs := ties(t, size[0], size[1], 7)

		seen := map[[2]int32]bool{}
		for _, p := range pairs {
			if p[0] == p[1] || min(p[0], p[1]) < 0 || int(max(p[0], p[1])) >= size[0] {
				t.Fatalf("%v: a pair %v", size, p)
			}
			seen[[2]int32{min(p[0], p[1]), max(p[0], p[1])}] = true
		}
		if len(pairs) != size[1] || len(seen) != size[1] {
			t.Errorf("%v: %d pairs, %d different ones", size, len(pairs), len(seen))
		}
	}
}

func TestTheSameSeedGivesTheSameTown(t *testing.T) {
	first := ties(t, 2_000, 10_000, 3)

	if again := ties(t, 2_000, 10_000, 3); !slices.Equal(first, again) {
		t.Error("another town")
	}
	if other := ties(t, 2_000, 10_000, 4); slices.Equal(first, other) {
		t.Error("another seed gives the same town")
	}
}

func TestOneInEightHasOneContactAndOneInFiftyNone(t *testing.T) {
	none, one := 0, 0
	for _, d := range degrees(10_000, ties(t, 10_000, 50_000, 5)) {
		switch d {
		case 0:
			none++
		case 1:
			one++
		}
	}
	// 200 and 1,200, and the few sociable ones to whom chance brought no second contact
	if none < 200 || none > 210 || one < 1_200 || one > 1_260 {
		t.Errorf("%d without a contact, %d with one", none, one)
	}
}

func TestAFewKnowManyAndFriendsOfFriendsAreFriends(t *testing.T) {
	pairs := ties(t, 10_000, 50_000, 6)
	degree := degrees(10_000, pairs)

	contacts := make([]map[int32]bool, 10_000)
	for v := range contacts {
		contacts[v] = map[int32]bool{}
	}
	for _, p := range pairs {
		contacts[p[0]][p[1]], contacts[p[1]][p[0]] = true, true
	}
	closed, wedges := 0, 0
	for _, p := range pairs {
		for w := range contacts[p[0]] {
			if contacts[p[1]][w] {
				closed++
			}
		}
	}
	for _, d := range degree {
		wedges += d * (d - 1) / 2
	}
	// A town whose ties fell anywhere has a transitivity of 10/10,000 and no actor with 50 contacts.
	if transitivity := float64(closed) / float64(wedges); transitivity < 0.1 || transitivity > 0.6 {
		t.Errorf("transitivity %v", transitivity)
	}
	if most := slices.Max(degree); most < 100 || most > 1_000 {
		t.Errorf("the most contacts are %d", most)
	}
}

func TestATownThatCannotBeIsRefused(t *testing.T) {
	for _, size := range [][2]int{{-1, 0}, {1, -1}, {1, 1}, {0, 1}, {3, 4}, {100, 4_000}, {math.MaxInt32, 1}} {
		if _, err := town.Ties(t.Context(), size[0], size[1], 1); err == nil {
			t.Errorf("%v is taken", size)
		}
	}
}

func TestATownStopsWhenNobodyWaits(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()

	if pairs, err := town.Ties(ctx, 10_000, 50_000, 1); pairs != nil || !errors.Is(err, context.Canceled) {
		t.Errorf("%d pairs, %v", len(pairs), err)
	}
}

func BenchmarkTies(b *testing.B) {
	for b.Loop() {
		ties(b, 100_000, 500_000, 1)
	}
}
