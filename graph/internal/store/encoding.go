package store

import (
	"encoding/json"
	"fmt"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
)

// Encoded is a record in the form in which stores keep it: flat texts, sealed ones opened. JSON of it
// is what change records hold.
type Encoded struct {
	Type       string            `json:"type"` // actor, tie or tombstone
	ID         graph.ID          `json:"id"`
	Kind       string            `json:"kind,omitempty"`
	From       graph.ID          `json:"from,omitempty"`
	To         graph.ID          `json:"to,omitempty"`
	Since      string            `json:"since,omitempty"`
	Until      string            `json:"until,omitempty"`
	RecordedAt int64             `json:"recordedAt,omitempty"` // microseconds since 1970, UTC
	Version    graph.Revision    `json:"version,omitempty"`
	Attributes map[string]string `json:"attributes,omitempty"`
}

// Encode opens a record for keeping.
func Encode(record graph.Record) Encoded {
	switch r := record.(type) {
	case *graph.Actor:
		d := r.Draft(personal.Open)
		return Encoded{Type: "actor", ID: r.ID, Kind: d.Kind, Since: d.Since, Until: d.Until,
			RecordedAt: Micros(r.RecordedAt), Version: r.Version, Attributes: d.Attributes}
	case *graph.Tie:
		d := r.Draft(personal.Open)
		return Encoded{Type: "tie", ID: r.ID, Kind: d.Kind, From: r.From, To: r.To, Since: d.Since, Until: d.Until,
			RecordedAt: Micros(r.RecordedAt), Version: r.Version, Attributes: d.Attributes}
	default:
		return Encoded{Type: "tombstone", ID: record.RecordID(), Version: record.RecordVersion()}
	}
}

// Decode seals a kept record again. What it cannot read is nobody's input: its error has no kind.
func (e Encoded) Decode() (graph.Record, error) {
	since, err := graph.ParseDate(e.Since)
	if err != nil {
		return nil, fmt.Errorf("record %s: since: %v", e.ID, err)
	}
	until, err := graph.ParseDate(e.Until)
	if err != nil {
		return nil, fmt.Errorf("record %s: until: %v", e.ID, err)
	}
	period := graph.Period{Since: since, Until: until}
	switch e.Type {
	case "actor":
		var schema []graph.Attribute
		if known := graph.ActorKind(e.Kind).Schema(); known != nil {
			schema = known.Attributes
		}
		return &graph.Actor{ID: e.ID, Kind: graph.ActorKind(e.Kind), Period: period, Version: e.Version,
			RecordedAt: Moment(e.RecordedAt), Attributes: graph.RestoreAttributes(schema, e.Attributes)}, nil
	case "tie":
		var schema []graph.Attribute
		if known := graph.TieKind(e.Kind).Schema(); known != nil {
			schema = known.Attributes
		}
		return &graph.Tie{ID: e.ID, Kind: graph.TieKind(e.Kind), From: e.From, To: e.To, Period: period, Version: e.Version,
			RecordedAt: Moment(e.RecordedAt), Attributes: graph.RestoreAttributes(schema, e.Attributes)}, nil
	case "tombstone":
		return &graph.Tombstone{ID: e.ID, Version: e.Version}, nil
	default:
		return nil, fmt.Errorf("record %s: unknown type %q", e.ID, e.Type)
	}
}

// JSON returns the text that a change record holds.
func (e Encoded) JSON() (string, error) {
	text, err := json.Marshal(e)
	return string(text), err
}

// FromJSON reads what JSON wrote.
func FromJSON(text string) (Encoded, error) {
	var e Encoded
	err := json.Unmarshal([]byte(text), &e)
	return e, err
}

// Micros is a moment as stores keep it: microseconds since 1970, UTC; zero for the zero time.
func Micros(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}

// Moment is the inverse of Micros.
func Moment(micros int64) time.Time {
	if micros == 0 {
		return time.Time{}
	}
	return time.UnixMicro(micros).UTC()
}
