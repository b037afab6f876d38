package arrangement

import (
	"encoding/binary"
	"math"

	"spinweb/graph"
)

// reader reads what was written. After it has failed, what it returns means nothing.
type reader struct {
	rest   []byte
	failed bool
}

func (r *reader) bytes(count uint64) []byte {
	if count > uint64(len(r.rest)) {
		r.failed, r.rest = true, nil
		return nil
	}
	taken := r.rest[:count:count]
	r.rest = r.rest[count:]
	return taken
}

func (r *reader) byte() byte {
	if taken := r.bytes(1); len(taken) == 1 {
		return taken[0]
	}
	return 0
}

func (r *reader) fixed() uint64 {
	if taken := r.bytes(8); len(taken) == 8 {
		return binary.BigEndian.Uint64(taken)
	}
	return 0
}

func (r *reader) number() uint64 {
	value, size := binary.Uvarint(r.rest)
	r.skip(size)
	return value
}

func (r *reader) long() int64 {
	value, size := binary.Varint(r.rest)
	r.skip(size)
	return value
}

// skip passes over a number of so many bytes; with none or less there was no number.
func (r *reader) skip(size int) {
	if size <= 0 {
		r.bytes(math.MaxUint64)
		return
	}
	r.bytes(uint64(size))
}

func (r *reader) signed() int32 {
	value := r.long()
	if value != int64(int32(value)) {
		r.failed = true
	}
	return int32(value)
}

func (r *reader) requests() []request {
	var requests []request
	for count := r.number(); count > 0 && !r.failed; count-- {
		requests = append(requests, request{r.fixed(), r.fixed()})
	}
	return requests
}

func (r *reader) id() (id graph.ID, flags byte) {
	flags = r.byte()
	if flags&1 == 1 {
		return graph.ID(r.bytes(r.number())), flags
	}
	return graph.ID(opaque.EncodeToString(r.bytes(opaqueBytes))), flags
}

// places reads places, of which each takes four bytes at least.
func (r *reader) places() []Place {
	count := r.number()
	if count > uint64(len(r.rest)/4) {
		r.failed = true
		return nil
	}
	places := make([]Place, count)
	for i := range places {
		id, flags := r.id()
		places[i] = Place{ID: id, At: Position{r.signed(), r.signed()}, Stands: flags&2 != 0}
		if r.failed || flags > 3 {
			r.failed = true
			return nil
		}
	}
	return places
}
