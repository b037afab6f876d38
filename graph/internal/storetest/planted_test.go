package storetest

import (
	"context"
	"fmt"
	"slices"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
	"spinweb/graph/internal/store"
)

// plantedFaults are the mistakes that a store could make, and which cases are there to find them.
var plantedFaults = slices.Concat(faultsOfWriting, faultsOfReading, faultsOfText, faultsOfTheLedger, faultsOfCells, faultsOfErasing,
	faultsOfDumping, faultsOfFailure)

var faultsOfWriting = []plantedFault{
	{"lost update", []string{"of sixteen writers with the same precondition one wins", "a stale or missing record refuses its batch",
		"a demand holds for exactly its version"},
		func(h *handle) store.Store {
			return applying(h, func(batch graph.Batch) graph.Batch { return forgetful(h, batch) })
		}},
	{"ties are not demanded", []string{"a demand of ties holds as long as none came or changed later", "of sixteen writers that rely on the same ties one wins"},
		func(h *handle) store.Store {
			return applying(h, func(batch graph.Batch) graph.Batch { batch.TieDemands = nil; return batch })
		}},
	{"an addition replaces what is there", []string{"of sixteen writers that add the same record one wins"},
		func(h *handle) store.Store {
			return applying(h, func(batch graph.Batch) graph.Batch {
				batch = forgetful(h, batch)
				for i, change := range batch.Changes {
					if change.Verb == graph.Add && change.Seen != 0 {
						batch.Changes[i].Verb = graph.Amend
					}
				}
				return batch
			})
		}},
	{"emptiness is not demanded", []string{"of sixteen writers that demand an empty store one wins"},
		func(h *handle) store.Store {
			return applying(h, func(batch graph.Batch) graph.Batch { batch.Empty = false; return batch })
		}},
	{"an empty batch is accepted", []string{"a batch that changes nothing or a record twice is invalid"}, swallowed(graph.NothingToChange)},
	{"a removal of what is no tombstone is accepted", []string{"a verb fits its record"}, swallowed(graph.BadValue)},
	{"another kind is accepted", []string{"kind and ends stay what they are"}, swallowed(graph.KindChanged)},
	{"a tie without an actor is accepted", []string{"a tie needs two actors that are there"}, swallowed(graph.NoSuchActor)},
	{"an actor goes from under its tie", []string{"a tie may not outlive its actor", "a batch that fails at any place leaves nothing"}, swallowed(graph.RecordInUse)},
	{"another fingerprint is accepted", []string{"a key with another fingerprint is refused"}, swallowed(graph.KeyReused)},
	{"half a batch", []string{"a batch that fails at any place leaves nothing"}, func(h *handle) store.Store { return piecemeal(h, 0) }},
	{"a skipped revision", []string{"revisions of concurrent writers have no gap and no double", "a batch gets the next revision and comes back in its order"},
		func(h *handle) store.Store {
			return applying(h, func(batch graph.Batch) graph.Batch {
				h.oracle.mu.Lock()
				defer h.oracle.mu.Unlock()
				if len(h.oracle.batches) > 0 && len(batch.Changes) > 0 {
					h.oracle.batches = append(h.oracle.batches, kept{})
				}
				return batch
			})
		}},
	{"a used key writes again", []string{"a key used before returns the first delta", "of eight callers with the same key one writes",
		"a key is known after reopening without close"},
		func(h *handle) store.Store {
			return applying(h, func(batch graph.Batch) graph.Batch { batch.Key = ""; return batch })
		}},
	{"a key is known to its handle alone", []string{"a key is known after reopening without close", "of eight callers with the same key one writes"}, keyedByHandle},
	{"a refused batch keeps its key", []string{"a refused batch leaves its key free"}, keysOfRefused},
	{"a tie comes only after its actors", []string{"actors and ties of one batch may come in any order"},
		refusing(func(h *handle, batch graph.Batch) error {
			known := map[graph.ID]bool{}
			for _, change := range batch.Changes {
				known[change.Record.RecordID()] = true
				tie, ok := change.Record.(*graph.Tie)
				if ok && (!known[tie.From] && !h.oracle.standing(tie.From).Exists() || !known[tie.To] && !h.oracle.standing(tie.To).Exists()) {
					return graph.Invalid(graph.Finding{Field: "from", Code: graph.NoSuchActor})
				}
			}
			return nil
		})},
	{"an actor goes only after its ties", []string{"an actor and its ties go together"},
		refusing(func(h *handle, batch graph.Batch) error {
			for _, change := range batch.Changes {
				if change.Verb == graph.Bin && h.oracle.strands(graph.Batch{Changes: []graph.Change{change}}) {
					return store.Stranded()
				}
			}
			return nil
		})},
	{"a tombstone bars the way back", []string{"a removed record may come back", "an erased record may come back as a new one"},
		refusing(func(h *handle, batch graph.Batch) error {
			for _, change := range batch.Changes {
				if _, buried := h.oracle.latest[change.Record.RecordID()].(*graph.Tombstone); buried && change.Verb == graph.Add {
					return graph.Conflict(graph.RecordExists, nil)
				}
			}
			return nil
		})},
}

var faultsOfTheLedger = []plantedFault{
	{"a line acknowledged early", []string{"a ledger line is durable when record returns", "ledger lines of many writers are all there"}, early},
	{"on whose behalf is forgotten", []string{"a ledger line comes back as it was written"},
		func(h *handle) store.Store {
			return recording(h, func(lines []graph.LedgerLine) []graph.LedgerLine {
				for i := range lines {
					lines[i].OnBehalf = ""
				}
				return lines
			})
		}},
	{"the end of a period belongs to it", []string{"the ledger is selected by subject, author, time and limit"},
		func(h *handle) store.Store {
			return spoilt{Store: h, ledger: func(ctx context.Context, query graph.LedgerQuery) ([]graph.LedgerLine, error) {
				if !query.Until.IsZero() {
					query.Until = query.Until.Add(time.Microsecond)
				}
				return h.Ledger(ctx, query)
			}}
		}},
	{"a line is written again", []string{"a ledger line is written once"},
		func(h *handle) store.Store {
			return spoilt{Store: h, record: func(_ context.Context, lines ...graph.LedgerLine) error {
				h.oracle.mu.Lock()
				defer h.oracle.mu.Unlock()
				h.oracle.ledger = append(h.oracle.ledger, lines...)
				return nil
			}}
		}},
	{"subjects beyond 999 are lost", []string{"a ledger line names a thousand subjects"},
		func(h *handle) store.Store {
			return recording(h, func(lines []graph.LedgerLine) []graph.LedgerLine {
				for i := range lines {
					lines[i].Subjects = lines[i].Subjects[:min(999, len(lines[i].Subjects))]
				}
				return lines
			})
		}},
}

var faultsOfFailure = []plantedFault{
	{"a batch stops at a thousand", []string{"five thousand records come and go in one batch"},
		func(h *handle) store.Store {
			return applying(h, func(batch graph.Batch) graph.Batch {
				batch.Changes = batch.Changes[:min(1000, len(batch.Changes))]
				return batch
			})
		}},
	{"a write stays in its handle", []string{"a write is there after reopening without close", "two handles see each other's writes at once"},
		func(*handle) store.Store { return NewOracle().Open(nil) }},
	{"the head is remembered", []string{"two handles see each other's writes at once"},
		func(h *handle) store.Store {
			first, err := h.Head(context.Background())
			return spoilt{Store: h, head: func(context.Context) (graph.Revision, error) { return first, err }}
		}},
	{"the context is ignored", []string{"a cancelled call does nothing and says so"},
		func(h *handle) store.Store {
			return spoilt{Store: h, apply: func(_ context.Context, batch graph.Batch) (graph.Delta, error) {
				return h.Apply(context.Background(), batch)
			}}
		}},
	{"a cancelled batch stays by half", []string{"a call cancelled midway does all or nothing"},
		func(h *handle) store.Store { return piecemeal(h, 20*time.Microsecond) }},
	{"a closed store goes on", []string{"a closed store fails and leaves others open"},
		func(h *handle) store.Store { return spoilt{Store: h, close: func() error { return nil }} }},
	{"an error names the person", []string{"an error holds no personal text"},
		func(h *handle) store.Store {
			return spoilt{Store: h, apply: func(ctx context.Context, batch graph.Batch) (graph.Delta, error) {
				delta, err := h.Apply(ctx, batch)
				if actor, ok := batch.Changes[0].Record.(*graph.Actor); ok && err != nil {
					err = fmt.Errorf("apply %s: %w", personal.Open(actor.Attributes.Sealed("name")), err)
				}
				return delta, err
			}}
		}},
}
