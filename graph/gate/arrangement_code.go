package gate

import (
	"encoding/base32"
	"encoding/binary"
	"math"

	"spinweb/graph"
)

// How an arrangement is written in a cell: numbers as varints, IDs as their sixteen bytes. Ten thousand nodes
// take about 230 kB.

// arrangementCode is the first byte of what is written here; another form would begin with another.
const arrangementCode = 1

// encode writes an arrangement.
func (a *arrangement) encode() []byte {
	b := make([]byte, 0, 64+24*len(a.places))
	b = append(b, arrangementCode)
	b = binary.BigEndian.AppendUint64(b, a.seed)
	b = binary.AppendVarint(b, a.taken)
	b = binary.AppendUvarint(b, uint64(len(a.asked)))
	for _, request := range a.asked {
		b = binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(b, request.key), request.request)
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

// decodeArrangement reads what encode wrote. The changes within a step are read when it is taken back.
func decodeArrangement(b []byte) (*arrangement, error) {
	r := byteReader{rest: b}
	a := &arrangement{}
	if r.byte() != arrangementCode {
		return nil, errNoArrangement
	}
	a.seed, a.taken, a.asked, a.places = r.fixed(), r.long(), r.asked(), r.places()
	head := r.number()
	a.draft = head&1 == 1
	for len(r.rest) > 0 {
		flags := r.byte()
		s := shift{whole: flags&2 != 0, draft: flags&1 != 0, changes: r.bytes(r.number())}
		if flags > 3 {
			return nil, errNoArrangement
		}
		a.steps = append(a.steps, s)
	}
	if r.failed || head>>1 > uint64(len(a.steps)) {
		return nil, errNoArrangement
	}
	a.done = int(head >> 1)
	if a.index(); len(a.at) != len(a.places) {
		return nil, errNoArrangement
	}
	return a, nil
}

// encode writes what a team was given.
func (g *given) encode() []byte {
	b := []byte{arrangementCode}
	b = binary.AppendVarint(b, g.at)
	b = appendID(b, g.by, 0)
	b = appendText(b, string(g.role))
	return appendPlaces(b, g.places)
}

// decodeGiven reads what a team was given.
func decodeGiven(b []byte) (*given, error) {
	r := byteReader{rest: b}
	if r.byte() != arrangementCode {
		return nil, errNoArrangement
	}
	g := &given{at: r.long()}
	g.by, _ = r.id()
	g.role = graph.Role(r.bytes(r.number()))
	if g.places = r.places(); r.failed || len(r.rest) > 0 {
		return nil, errNoArrangement
	}
	return g, nil
}

func appendPlaces(b []byte, places []place) []byte {
	b = binary.AppendUvarint(b, uint64(len(places)))
	for _, p := range places {
		b = appendID(b, p.id, byte(bit(p.stands)<<1))
		b = binary.AppendVarint(b, int64(p.x))
		b = binary.AppendVarint(b, int64(p.y))
	}
	return b
}

var opaqueID = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

const opaqueBytes = 16

// appendID writes flags of the caller's, of which the lowest bit says that the ID follows as text: that of an
// area, or another that is not the shortest way to write its bytes.
func appendID(b []byte, id graph.ID, flags byte) []byte {
	raw, err := opaqueID.DecodeString(string(id))
	if err != nil || len(raw) != opaqueBytes || opaqueID.EncodeToString(raw) != string(id) {
		return appendText(append(b, flags|1), string(id))
	}
	return append(append(b, flags), raw...)
}

func appendText(b []byte, text string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(text))), text...)
}

// byteReader reads numbers from bytes. After it has failed, what it returns means nothing.
type byteReader struct {
	rest   []byte
	failed bool
}

func (r *byteReader) bytes(count uint64) []byte {
	if count > uint64(len(r.rest)) {
		r.failed, r.rest = true, nil
		return nil
	}
	read := r.rest[:count:count]
	r.rest = r.rest[count:]
	return read
}

func (r *byteReader) byte() byte {
	if read := r.bytes(1); len(read) == 1 {
		return read[0]
	}
	return 0
}

func (r *byteReader) fixed() uint64 {
	if read := r.bytes(8); len(read) == 8 {
		return binary.BigEndian.Uint64(read)
	}
	return 0
}

func (r *byteReader) number() uint64 {
	value, size := binary.Uvarint(r.rest)
	r.bytes(taken(size))
	return value
}

func (r *byteReader) long() int64 {
	value, size := binary.Varint(r.rest)
	r.bytes(taken(size))
	return value
}

// taken is how many bytes a number took: too many where there was none.
func taken(size int) uint64 {
	if size <= 0 {
		return math.MaxUint64
	}
	return uint64(size)
}

func (r *byteReader) signed() int32 {
	value := r.long()
	if value != int64(int32(value)) {
		r.failed = true
	}
	return int32(value)
}

func (r *byteReader) id() (id graph.ID, flags byte) {
	flags = r.byte()
	if flags&1 == 1 {
		return graph.ID(r.bytes(r.number())), flags
	}
	return graph.ID(opaqueID.EncodeToString(r.bytes(opaqueBytes))), flags
}

func (r *byteReader) asked() []asked {
	var requests []asked
	for count := r.number(); count > 0 && !r.failed; count-- {
		requests = append(requests, asked{r.fixed(), r.fixed()})
	}
	return requests
}

// places reads places, of which each takes four bytes at least.
func (r *byteReader) places() []place {
	count := r.number()
	if count > uint64(len(r.rest)/4) {
		r.failed = true
		return nil
	}
	places := make([]place, count)
	for i := range places {
		id, flags := r.id()
		places[i] = place{id: id, x: r.signed(), y: r.signed(), stands: flags&2 != 0}
		if r.failed || flags > 3 {
			r.failed = true
			return nil
		}
	}
	return places
}
