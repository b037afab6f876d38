package sqlitestore

import (
	"encoding/json"
	"fmt"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// row is a record as a query gives it.
type row struct {
	store.Encoded
	attributes []byte // JSON; nil: none
}

// record decodes a row.
func (r row) record() (graph.Record, error) {
	if len(r.attributes) > len("{}") { // most ties have none
		if err := json.Unmarshal(r.attributes, &r.Attributes); err != nil {
			return nil, fmt.Errorf("attributes of %s: %w", r.ID, err)
		}
	}
	return r.Decode()
}

// decoding decodes rows while the next are read, when there are many.
type decoding struct {
	rows    []row // not passed on yet
	chunks  chan []row
	ended   chan struct{}
	records []graph.Record
	err     error // the first
}

const decodedTogether = 500 // rows; so few that one who waits for them hardly waits

func (d *decoding) take(r row) {
	if d.rows = append(d.rows, r); len(d.rows) < decodedTogether {
		return
	}
	if d.chunks == nil {
		d.chunks, d.ended = make(chan []row, 4), make(chan struct{})
		go func() {
			defer close(d.ended)
			for chunk := range d.chunks {
				d.decode(chunk)
			}
		}()
	}
	d.chunks <- d.rows
	d.rows = make([]row, 0, decodedTogether)
}

func (d *decoding) decode(rows []row) {
	for _, r := range rows {
		record, err := r.record()
		if d.err == nil {
			d.err = err
		}
		d.records = append(d.records, record)
	}
}

// end returns the records in the order of the rows. It must be called, also when there will be no more rows because
// reading failed.
func (d *decoding) end() ([]graph.Record, error) {
	if d.chunks != nil {
		close(d.chunks)
		<-d.ended
	}
	d.decode(d.rows)
	return d.records, d.err
}
