package main

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"math"
	"strconv"
)

// jsonStream writes JSON piece by piece, so that an answer of any length takes no memory. Its first error
// stays, for close.
type jsonStream struct {
	ctx   context.Context
	out   *bufio.Writer
	items int
	text  []byte
}

func newJSONStream(ctx context.Context, w io.Writer) *jsonStream {
	return &jsonStream{ctx: ctx, out: bufio.NewWriterSize(w, 1<<16)}
}

// raw writes what is JSON, or a part of it.
func (j *jsonStream) raw(text string) { _, _ = j.out.WriteString(text) }

func (j *jsonStream) string(text string) {
	quoted, _ := json.Marshal(text) // a string cannot fail
	_, _ = j.out.Write(quoted)
}

// number writes a number as encoding/json does, and null for what is none.
func (j *jsonStream) number(x float64) {
	switch size := math.Abs(x); {
	case math.IsNaN(x) || math.IsInf(x, 0):
		j.raw("null")
		return
	case size != 0 && (size < 1e-6 || size >= 1e21):
		j.text = strconv.AppendFloat(j.text[:0], x, 'e', -1, 64)
	default:
		j.text = strconv.AppendFloat(j.text[:0], x, 'f', -1, 64)
	}
	_, _ = j.out.Write(j.text)
}

// list writes a short list on one line.
func (j *jsonStream) list(count int, item func(i int)) {
	j.raw("[")
	for i := range count {
		if i > 0 {
			j.raw(",")
		}
		item(i)
	}
	j.raw("]")
}

// item begins the next item of a list, on a line of its own, and reports whether anybody still waits.
func (j *jsonStream) item() bool {
	if j.items++; j.items > 1 {
		j.raw(",")
	}
	j.raw("\n")
	return j.items%1024 != 0 || j.ctx.Err() == nil
}

// end ends a list.
func (j *jsonStream) end() {
	j.raw("\n]")
	j.items = 0
}

func (j *jsonStream) close() error {
	if j.ctx.Err() != nil {
		return j.ctx.Err()
	}
	return j.out.Flush()
}
