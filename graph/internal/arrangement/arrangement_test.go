package arrangement

import (
	"bytes"
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"spinweb/graph"
)

// nodesNamed returns IDs in order.
func nodesNamed(count int) []graph.ID {
	nodes := make([]graph.ID, count)
	for i := range nodes {
		nodes[i] = graph.DerivedID("node", string(rune(i)))
	}
	slices.Sort(nodes)
	return nodes
}

// placedIn is an arrangement of nodes in a row.
func placedIn(row []graph.ID) *Arrangement {
	a := New(0)
	for i, id := range row {
		a.Put(id, Position{int32(60 * i), 0})
	}
	return a
}

// standing is where everybody stands who does.
func (a *Arrangement) standing() map[graph.ID]Position {
	at := map[graph.ID]Position{}
	for _, p := range a.places {
		if p.Stands {
			at[p.ID] = p.At
		}
	}
	return at
}

func reread(t interface{ Fatal(...any) }, a *Arrangement) *Arrangement {
	again, err := Decode(a.Encode())
	if err != nil {
		t.Fatal(err)
	}
	return again
}

func TestAMoveIsUndoneAndDoneAgain(t *testing.T) {
	nodes := nodesNamed(3)
	a := placedIn(nodes)
	before := a.standing()
	if !a.Move([]Move{{nodes[1], 10.4, -7.5}, {nodes[0], 5, 5}, {nodes[1], 11.5, -8}}) {
		t.Fatal("nothing moved")
	}
	// by hand: the last of two counts, and halves go away from zero
	want := map[graph.ID]Position{nodes[0]: {5, 5}, nodes[1]: {12, -8}, nodes[2]: {120, 0}}
	if got := a.standing(); !maps.Equal(got, want) {
		t.Errorf("after the move: %v, want %v", got, want)
	}
	if a.Move([]Move{{nodes[1], 12, -8}}) || a.done != 1 {
		t.Error("a move to where it stands is a step")
	}
	a = reread(t, a)
	if undone, err := a.Undo(); err != nil || !undone || !maps.Equal(a.standing(), before) {
		t.Errorf("undone: %v, %v", a.standing(), err)
	}
	if undone, err := a.Undo(); err != nil || undone {
		t.Errorf("there is nothing left to undo: %v, %v", undone, err)
	}
	a = reread(t, a)
	if redone, err := a.Redo(); err != nil || !redone || !maps.Equal(a.standing(), want) {
		t.Errorf("done again: %v, %v", a.standing(), err)
	}
	if redone, err := a.Redo(); err != nil || redone {
		t.Errorf("there is nothing left to do again: %v, %v", redone, err)
	}
}

func TestWhoCameBetweenTwoArrangementsHasNoPlaceInTheFirst(t *testing.T) {
	nodes := nodesNamed(4)
	a := placedIn(nodes[:2]) // two in a row
	a.Rearrange(nodes[1:3], []Position{{0, 0}, {0, 60}}, true)
	if a.Knows(nodes[0]) {
		t.Error("who is away has its old place among the new ones")
	}
	a.Put(nodes[3], Position{0, 120})
	if _, err := a.Undo(); err != nil {
		t.Fatal(err)
	}
	want := map[graph.ID]Position{nodes[0]: {0, 0}, nodes[1]: {60, 0}}
	if got := a.standing(); !maps.Equal(got, want) {
		t.Errorf("undone: %v, want %v", got, want)
	}
	a.Put(nodes[3], Position{120, 0})
	if _, err := a.Redo(); err != nil {
		t.Fatal(err)
	}
	want = map[graph.ID]Position{nodes[1]: {0, 0}, nodes[2]: {0, 60}}
	if got := a.standing(); !maps.Equal(got, want) {
		t.Errorf("done again: %v, want %v", got, want)
	}
}

func TestADraftIsWhatTheTeamWasNotGiven(t *testing.T) {
	nodes := nodesNamed(2)
	a := placedIn(nodes)
	expect := func(when string, draft bool) {
		t.Helper()
		if a = reread(t, a); a.IsDraft() != draft {
			t.Errorf("%s it is a draft: %v", when, !draft)
		}
	}
	do := func(step func() (bool, error)) {
		t.Helper()
		if done, err := step(); err != nil || !done {
			t.Fatal(done, err)
		}
	}
	expect("at first", false)
	a.Move([]Move{{nodes[0], 1, 1}})
	expect("after a move", true)
	do(a.Undo)
	expect("after the move was undone", false)
	do(a.Redo)
	a.Gave(1)
	expect("after it was given", false)
	do(a.Undo)
	expect("after a step back from what was given", true)
	do(a.Redo)
	expect("back at what was given", false)
	a.Move([]Move{{nodes[0], 2, 2}})
	a.Rearrange(nodes, []Position{{7, 7}, {70, 70}}, false)
	expect("after the team's was taken over", false)
	do(a.Undo)
	expect("after that was undone", true)
}

func TestFiftyNewArrangementsOfTenThousandCanBeUndoneAndNotManyMore(t *testing.T) {
	nodes := nodesNamed(10_000)
	a := placedIn(nodes)
	to := make([]Position, len(nodes))
	for round := range 120 {
		for i := range to { // up to 6,000 units from where they stood
			to[i] = Position{int32((i*7919 + round*104_729) % 6_000), int32((i*104_729 + round*7919) % 6_000)}
		}
		a.Rearrange(nodes, to, true)
	}
	size := len(a.Encode())
	t.Logf("%d steps in %d bytes", a.done, size)
	if a.done < 50 || size > mostStepBytes+300_000 {
		t.Errorf("%d steps in %d bytes", a.done, size)
	}
	for range 50 {
		if undone, err := a.Undo(); err != nil || !undone {
			t.Fatal(undone, err)
		}
	}
}

func TestOfManyMovesTheOldestAreForgotten(t *testing.T) {
	nodes := nodesNamed(1)
	a := placedIn(nodes)
	for i := range 3 * mostSteps {
		a.Move([]Move{{nodes[0], float64(i + 1), 0}})
	}
	if a.done != mostSteps || len(a.steps) != mostSteps {
		t.Fatalf("%d of %d steps", a.done, len(a.steps))
	}
	for a.done > 0 {
		if _, err := a.Undo(); err != nil {
			t.Fatal(err)
		}
	}
	if at := a.standing()[nodes[0]]; at.X != 2*mostSteps {
		t.Errorf("the oldest step that is kept began at %d", at.X)
	}
	if !a.IsDraft() {
		t.Error("what is left over of forgotten moves counts as given")
	}
}

func TestWhoIsAwayKeepsItsPlaceUntilTooManyAre(t *testing.T) {
	nodes := nodesNamed(2_000)
	a := placedIn(nodes)
	a.Move([]Move{{nodes[0], 9, 9}, {nodes[1_999], 9, 90}})
	if err := a.Tidy(nodes[750:]); err != nil || len(a.places) != 2_000 {
		t.Fatalf("%d are left, %v: 750 away beside 1,250 are not too many", len(a.places), err)
	}
	if err := a.Tidy(nodes[1_500:]); err != nil || len(a.places) != 1_500 {
		t.Fatalf("%d are left, %v: of 1,500 away beside 500, a thousand keep their places", len(a.places), err)
	}
	if a.Knows(nodes[499]) || !a.Knows(nodes[500]) {
		t.Error("not the oldest are forgotten")
	}
	a = reread(t, a)
	if _, err := a.Undo(); err != nil || a.standing()[nodes[1_999]] != (Position{60 * 1_999, 0}) {
		t.Errorf("the step means others now: %v, %v", a.standing()[nodes[1_999]], err)
	}
}

// Against a model that keeps every state whole: whatever is done, steps lead back and forth between the
// same states, also over a cell, and who is erased is in no state.
func TestStepsLeadBackAndForthBetweenTheSameStates(t *testing.T) {
	all := nodesNamed(6)
	rapid.Check(t, func(t *rapid.T) {
		a := placedIn(all)
		states, at := []map[graph.ID]Position{a.standing()}, 0
		left := slices.Clone(all)
		some := func(name string) []graph.ID {
			return rapid.SliceOfNDistinct(rapid.SampledFrom(left), 1, len(left), rapid.ID).Draw(t, name)
		}
		where := rapid.Int32Range(-2_000, 2_000)
		stepped := func(changed bool) {
			if changed {
				at++
				states = append(states[:at], a.standing())
			}
		}
		for range rapid.IntRange(1, 30).Draw(t, "steps") {
			switch rapid.SampledFrom([]string{"move", "rearrange", "undo", "redo", "erase", "give"}).Draw(t, "do") {
			case "move":
				var moves []Move
				for _, id := range some("moved") {
					if a.Knows(id) {
						moves = append(moves, Move{id, float64(where.Draw(t, "x")), float64(where.Draw(t, "y"))})
					}
				}
				stepped(a.Move(moves))
			case "rearrange":
				nodes := some("on the map")
				to := make([]Position, len(nodes))
				for i := range to {
					to[i] = Position{where.Draw(t, "x"), where.Draw(t, "y")}
				}
				stepped(a.Rearrange(nodes, to, rapid.Bool().Draw(t, "draft")))
			case "undo":
				if undone, err := a.Undo(); err != nil || undone != (at > 0) {
					t.Fatal(undone, err)
				} else if undone {
					at--
				}
			case "redo":
				if redone, err := a.Redo(); err != nil || redone != (at+1 < len(states)) {
					t.Fatal(redone, err)
				} else if redone {
					at++
				}
			case "erase":
				if len(left) == 1 {
					continue
				}
				gone := rapid.SampledFrom(left).Draw(t, "gone")
				if found, err := a.Forget(func(id graph.ID) bool { return id == gone }); err != nil || !found {
					t.Fatal(found, err)
				}
				left = slices.DeleteFunc(left, func(id graph.ID) bool { return id == gone })
				for _, state := range states {
					delete(state, gone)
				}
			case "give":
				if a.Gave(int64(at)); a.IsDraft() {
					t.Fatal("what was just given is a draft")
				}
			}
			a = reread(t, a)
			if got := a.standing(); !maps.Equal(got, states[at]) {
				t.Fatalf("they stand at %v, want %v", got, states[at])
			}
		}
	})
}

// FuzzDecodeArrangement reads anything. Whatever reads well is written as it was, and every step that reads
// well can be undone and done again.
func FuzzDecodeArrangement(f *testing.F) {
	nodes := append(nodesNamed(3), "BU07940101", "aaaaaaaaaaaaaaaaaaaaaaaaab")
	a := placedIn(nodes)
	a.Move([]Move{{nodes[1], 5, 5}})
	a.Rearrange(nodes[1:], []Position{{1, 1}, {2, 2}, {3, 3}, {-4, 1_000_000}}, true)
	a.Gave(1_764_000_000_000_000)
	a.asked = []request{{1, 2}}
	if _, err := a.Undo(); err != nil {
		f.Fatal(err)
	}
	f.Add(a.Encode())
	f.Add((&Given{At: 1, By: nodes[0], Role: graph.Networker, Places: a.places}).Encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		if g, err := DecodeGiven(b); err == nil {
			again, err := DecodeGiven(g.Encode())
			if err != nil || again.At != g.At || again.By != g.By || again.Role != g.Role || !slices.Equal(again.Places, g.Places) {
				t.Fatalf("%+v became %+v, %v", g, again, err)
			}
		}
		a, err := Decode(b)
		if err != nil {
			return
		}
		if written := a.Encode(); !bytes.Equal(reread(t, a).Encode(), written) {
			t.Fatal("what was written reads otherwise")
		}
		for {
			undone, err := a.Undo()
			if err != nil || !undone {
				return
			}
			if _, err := a.Redo(); err != nil {
				t.Fatal(err)
			}
			if _, err := a.Undo(); err != nil {
				t.Fatal(err)
			}
		}
	})
}
