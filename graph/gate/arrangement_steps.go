package gate

import (
	"encoding/binary"
	"errors"
)

// A step can be undone as long as it is kept: at most so many, in at most so many bytes together; the oldest
// go first, but never the last one. Fifty new arrangements of ten thousand nodes take some 3.5 MB.
const (
	mostSteps     = 200
	mostStepBytes = 4 << 20
)

// shift is a step: what was done at once. It is kept as differences, which say as much backwards as forwards.
type shift struct {
	whole   bool // it was about all nodes; who came later has no place among where they stood before or stood then
	draft   bool // after it, what stands differs from what the team was given
	changes []byte
}

// change is what a step did to one node.
type change struct {
	node   int32 // index among the places
	dx, dy int32
	turns  bool // it stands since then, or since then it does not
}

// take does a step and keeps it. What might have been done again cannot be any more.
func (a *arrangement) take(changes []change, s shift) {
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

// undo takes the last step back, and reports whether there was one.
func (a *arrangement) undo() (bool, error) {
	if a.done == 0 {
		return false, nil
	}
	if err := a.repeat(a.steps[a.done-1], -1); err != nil {
		return false, err
	}
	a.done--
	return true, nil
}

// redo does the step again that was taken back last, and reports whether there was one.
func (a *arrangement) redo() (bool, error) {
	if a.done == len(a.steps) {
		return false, nil
	}
	if err := a.repeat(a.steps[a.done], 1); err != nil {
		return false, err
	}
	a.done++
	return true, nil
}

func (a *arrangement) repeat(s shift, way int32) error {
	changes, err := a.changes(s)
	if err != nil {
		return err
	}
	a.apply(changes, s.whole, way)
	return nil
}

// apply does changes, or with way -1 takes them back.
func (a *arrangement) apply(changes []change, whole bool, way int32) {
	next := 0
	for i := range a.places {
		p := &a.places[i]
		if next == len(changes) || changes[next].node != int32(i) {
			p.stands = p.stands && !whole
			continue
		}
		c := changes[next]
		p.x, p.y, p.stands = p.x+way*c.dx, p.y+way*c.dy, p.stands != c.turns
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

var errNoArrangement = errors.New("a kept arrangement cannot be read")

// changes reads the changes of a step.
func (a *arrangement) changes(s shift) ([]change, error) {
	r := byteReader{rest: s.changes}
	var changes []change
	node := int64(-1)
	for len(r.rest) > 0 {
		head := r.number()
		c := change{dx: r.signed(), dy: r.signed(), turns: head&1 == 1}
		if r.failed || head>>1 >= uint64(len(a.places)) {
			return nil, errNoArrangement
		}
		if node += int64(head>>1) + 1; node >= int64(len(a.places)) {
			return nil, errNoArrangement
		}
		c.node = int32(node)
		changes = append(changes, c)
	}
	return changes, nil
}
