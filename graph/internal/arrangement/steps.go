package arrangement

import (
	"encoding/binary"
	"errors"
	"slices"

	"spinweb/graph"
)

// A step can be undone as long as it is kept: at most so many, in at most so many bytes together; the oldest
// go first, but never the last one. Sixty new arrangements of ten thousand nodes fit.
const (
	mostSteps     = 200
	mostStepBytes = 3 << 20
)

// step is what was done at once. It is kept as differences, which say as much backwards as forwards.
type step struct {
	whole   bool // it was about everybody: who is not in it has no place before it, nor after
	draft   bool // after it, what stands differs from what the team was given
	changes []byte
}

// change is what a step did to one node.
type change struct {
	node   int32 // index among the places
	dx, dy int32
	turns  bool // it stands since then, or since then it does not
}

func changeOf(node int32, from, to Place) change {
	return change{node, to.At.X - from.At.X, to.At.Y - from.At.Y, to.Stands != from.Stands}
}

// Move puts nodes that have a place elsewhere, as one step; of a node that comes twice the last counts. It
// reports whether anything moved.
func (a *Arrangement) Move(moves []Move) bool {
	to := make(map[int32]Place, len(moves))
	for _, move := range moves {
		to[a.at[move.ID]] = Place{At: Round(move.X, move.Y), Stands: true}
	}
	var changes []change
	for i, p := range to {
		if from := a.places[i]; from.At != p.At {
			changes = append(changes, changeOf(i, from, p))
		}
	}
	if len(changes) == 0 {
		return false
	}
	slices.SortFunc(changes, func(x, y change) int { return int(x.node) - int(y.node) })
	a.take(changes, step{draft: true})
	return true
}

// Rearrange gives nodes other places as one step, after which nobody else has one: what stood between the old
// places means nothing between the new ones. draft tells whether that differs from what the team was given. It
// reports whether anything moved.
func (a *Arrangement) Rearrange(nodes []graph.ID, to []Position, draft bool) bool {
	for _, id := range nodes {
		a.entry(id)
	}
	next := make([]Place, len(a.places))
	for i, from := range a.places {
		next[i] = Place{At: from.At}
	}
	for i, id := range nodes {
		next[a.at[id]] = Place{At: to[i], Stands: true}
	}
	var changes []change
	moved := false
	for i, from := range a.places {
		if from.Stands || next[i].Stands {
			changes = append(changes, changeOf(int32(i), from, next[i]))
			moved = moved || next[i].Stands && next[i] != (Place{At: from.At, Stands: from.Stands})
		}
	}
	if moved {
		a.take(changes, step{whole: true, draft: draft})
	}
	return moved
}

// take does a step and keeps it. What might have been done again cannot be any more.
func (a *Arrangement) take(changes []change, s step) {
	a.apply(changes, s.whole, 1)
	s.changes = appendChanges(nil, changes)
	a.steps = append(a.steps[:a.done], s)
	a.done++
	size := 0
	for _, s := range a.steps {
		size += len(s.changes)
	}
	for len(a.steps) > 1 && (len(a.steps) > mostSteps || size > mostStepBytes) {
		size -= len(a.steps[0].changes)
		a.draft = a.steps[0].draft
		a.steps = a.steps[1:]
		a.done--
	}
}

// CanUndo reports whether there is a step to take back.
func (a *Arrangement) CanUndo() bool { return a.done > 0 }

// CanRedo reports whether there is a step that was taken back and can be done again.
func (a *Arrangement) CanRedo() bool { return a.done < len(a.steps) }

// Undo takes the last step back, and reports whether there was one.
func (a *Arrangement) Undo() (bool, error) {
	if !a.CanUndo() {
		return false, nil
	}
	if err := a.repeat(a.steps[a.done-1], -1); err != nil {
		return false, err
	}
	a.done--
	return true, nil
}

// Redo does the step again that was taken back last, and reports whether there was one.
func (a *Arrangement) Redo() (bool, error) {
	if !a.CanRedo() {
		return false, nil
	}
	if err := a.repeat(a.steps[a.done], 1); err != nil {
		return false, err
	}
	a.done++
	return true, nil
}

func (a *Arrangement) repeat(s step, way int32) error {
	changes, err := a.changes(s)
	if err != nil {
		return err
	}
	a.apply(changes, s.whole, way)
	return nil
}

// apply does changes, or with way -1 takes them back.
func (a *Arrangement) apply(changes []change, whole bool, way int32) {
	next := 0
	for i := range a.places {
		p := &a.places[i]
		if next == len(changes) || changes[next].node != int32(i) {
			p.Stands = p.Stands && !whole
			continue
		}
		c := changes[next]
		p.At.X, p.At.Y, p.Stands = p.At.X+way*c.dx, p.At.Y+way*c.dy, p.Stands != c.turns
		next++
	}
}

// Changes are written in the order of their nodes: the gap to the node before and whether it turns, as one
// number, and then the two differences.

func appendChanges(b []byte, changes []change) []byte {
	last := int32(-1)
	for _, c := range changes {
		b = binary.AppendUvarint(b, uint64(c.node-last-1)<<1|bit(c.turns))
		b = binary.AppendVarint(b, int64(c.dx))
		b = binary.AppendVarint(b, int64(c.dy))
		last = c.node
	}
	return b
}

func bit(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

var errUnreadable = errors.New("a kept arrangement cannot be read")

// changes reads the changes of a step.
func (a *Arrangement) changes(s step) ([]change, error) {
	r := reader{rest: s.changes}
	var changes []change
	node, count := int64(-1), int64(len(a.places))
	for len(r.rest) > 0 {
		head := r.number()
		c := change{dx: r.signed(), dy: r.signed(), turns: head&1 == 1}
		if r.failed || head>>1 >= uint64(count) {
			return nil, errUnreadable
		}
		if node += int64(head>>1) + 1; node >= count {
			return nil, errUnreadable
		}
		c.node = int32(node)
		changes = append(changes, c)
	}
	return changes, nil
}
