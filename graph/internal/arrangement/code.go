package arrangement

import (
	"encoding/base32"
	"encoding/binary"

	"spinweb/graph"
)

// How an arrangement is written: numbers as varints, IDs as their sixteen bytes. Ten thousand nodes take
// about 230 kB, and the steps what steps.go allows them.

// form is the first byte of what is written here; another form would begin with another.
const form = 1

// Encode writes an arrangement.
func (a *Arrangement) Encode() []byte {
	b := make([]byte, 0, 64+24*len(a.places))
	b = append(b, form)
	b = binary.BigEndian.AppendUint64(b, a.seed)
	b = binary.AppendVarint(b, a.taken)
	b = binary.AppendUvarint(b, uint64(len(a.asked)))
	for _, r := range a.asked {
		b = binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(b, r.key), r.fingerprint)
	}
	b = appendPlaces(b, a.places)
	b = binary.AppendUvarint(b, uint64(a.done)<<1|bit(a.draft))
	for _, s := range a.steps {
		b = append(b, byte(bit(s.whole)<<1|bit(s.draft)))
		b = binary.AppendUvarint(b, uint64(len(s.changes)))
		b = append(b, s.changes...)
	}
	return b
}

// Decode reads what Encode wrote. The changes within a step are read when it is taken back, so that whoever
// only looks pays for the places alone. It keeps the bytes.
func Decode(b []byte) (*Arrangement, error) {
	r := reader{rest: b}
	if r.byte() != form {
		return nil, errUnreadable
	}
	a := &Arrangement{seed: r.fixed(), taken: r.long(), asked: r.requests(), places: r.places()}
	head := r.number()
	a.draft = head&1 == 1
	for len(r.rest) > 0 {
		flags := r.byte()
		if flags > 3 {
			return nil, errUnreadable
		}
		a.steps = append(a.steps, step{whole: flags&2 != 0, draft: flags&1 != 0, changes: r.bytes(r.number())})
	}
	if r.failed || head>>1 > uint64(len(a.steps)) {
		return nil, errUnreadable
	}
	a.done = int(head >> 1)
	if a.index(); len(a.at) != len(a.places) {
		return nil, errUnreadable
	}
	return a, nil
}

// Encode writes what a team was given.
func (g *Given) Encode() []byte {
	b := []byte{form}
	b = binary.AppendVarint(b, g.At)
	b = appendID(b, g.By, 0)
	b = appendText(b, string(g.Role))
	return appendPlaces(b, g.Places)
}

// DecodeGiven reads what a team was given.
func DecodeGiven(b []byte) (*Given, error) {
	r := reader{rest: b}
	if r.byte() != form {
		return nil, errUnreadable
	}
	g := &Given{At: r.long()}
	g.By, _ = r.id()
	g.Role = graph.Role(r.bytes(r.number()))
	if g.Places = r.places(); r.failed || len(r.rest) > 0 {
		return nil, errUnreadable
	}
	return g, nil
}

func appendPlaces(b []byte, places []Place) []byte {
	b = binary.AppendUvarint(b, uint64(len(places)))
	for _, p := range places {
		b = appendID(b, p.ID, byte(bit(p.Stands)<<1))
		b = binary.AppendVarint(b, int64(p.At.X))
		b = binary.AppendVarint(b, int64(p.At.Y))
	}
	return b
}

var opaque = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

const opaqueBytes = 16

// appendID writes flags of the caller's, of which the lowest bit says that the ID follows as text: that of an
// area, or one that its sixteen bytes would not give back.
func appendID(b []byte, id graph.ID, flags byte) []byte {
	raw, err := opaque.DecodeString(string(id))
	if err != nil || len(raw) != opaqueBytes || opaque.EncodeToString(raw) != string(id) {
		return appendText(append(b, flags|1), string(id))
	}
	return append(append(b, flags), raw...)
}

func appendText(b []byte, text string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(text))), text...)
}
