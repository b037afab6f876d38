package storetest

import (
	"slices"
	"strings"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
	"spinweb/graph/internal/store"
)

var faultsOfText = []plantedFault{
	{"a date shifted by a day", []string{"dates come back as far as they are known", "every attribute of every kind of tie comes back exactly"},
		func(h *handle) store.Store {
			return viewed(h, func(record graph.Record) graph.Record {
				if tie, ok := record.(*graph.Tie); ok {
					changed := *tie
					changed.Period.Until = shifted(tie.Period.Until, -1)
					return &changed
				}
				return record
			})
		}},
	{"a month becomes its first day", []string{"dates come back as far as they are known"},
		func(h *handle) store.Store {
			return viewed(h, func(record graph.Record) graph.Record {
				if actor, ok := record.(*graph.Actor); ok && actor.Period.Since.Known() {
					changed := *actor
					changed.Period.Since = actor.Period.Since.First().Date()
					return &changed
				}
				return record
			})
		}},
	{"numbers are rounded", []string{"every attribute of every kind of actor comes back exactly"},
		func(h *handle) store.Store {
			return reworded(h, "hoursPerWeek", func(text string) string { return strings.TrimSuffix(text, ".125") })
		}},
	{"outlines are lost", []string{"every attribute of every kind of actor comes back exactly"},
		func(h *handle) store.Store { return reworded(h, "outline", func(string) string { return "" }) }},
	{"false is absent", []string{"every attribute of every kind of tie comes back exactly"},
		func(h *handle) store.Store {
			return reworded(h, "reciprocal", func(text string) string { return strings.TrimSuffix(text, "false") })
		}},
	{"names are trimmed", []string{"names come back letter by letter"},
		func(h *handle) store.Store { return reworded(h, "name", strings.TrimSpace) }},
	{"accents are composed", []string{"names come back letter by letter"},
		func(h *handle) store.Store {
			return reworded(h, "name", func(text string) string { return strings.ReplaceAll(text, "e\u0301", "é") })
		}},
	{"moments lose their microseconds", []string{"moments come back to the microsecond in UTC"},
		func(h *handle) store.Store {
			return viewed(h, func(record graph.Record) graph.Record {
				if actor, ok := record.(*graph.Actor); ok {
					changed := *actor
					changed.RecordedAt = actor.RecordedAt.Truncate(time.Millisecond)
					return &changed
				}
				return record
			})
		}},
	{"moments come in the zone of the machine", []string{"moments come back to the microsecond in UTC"},
		func(h *handle) store.Store {
			return telling(h, func(entries []graph.Entry) []graph.Entry {
				for i := range entries {
					entries[i].At = entries[i].At.In(graph.Amsterdam)
				}
				return entries
			})
		}},
	{"an unknown attribute is lost", []string{"an attribute that the schema does not know is kept"},
		func(h *handle) store.Store { return reworded(h, "bijnaam", func(string) string { return "" }) }},
	{"an attribute stays for ever", []string{"an attribute that was taken away is gone"}, lingering},
}

// lingering keeps the attributes that an amendment takes away.
func lingering(h *handle) store.Store {
	return applying(h, func(batch graph.Batch) graph.Batch {
		h.oracle.mu.Lock()
		defer h.oracle.mu.Unlock()
		batch.Changes = slices.Clone(batch.Changes)
		for i, change := range batch.Changes {
			old, was := h.oracle.latest[change.Record.RecordID()].(*graph.Actor)
			if actor, is := change.Record.(*graph.Actor); was && is {
				batch.Changes[i].Record = &graph.Actor{ID: actor.ID, Kind: actor.Kind, Period: actor.Period, RecordedAt: actor.RecordedAt,
					Attributes: merged(actor.Kind.Schema().Attributes, old.Draft(personal.Open).Attributes, actor.Draft(personal.Open).Attributes)}
			}
		}
		return batch
	})
}
