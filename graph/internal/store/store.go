// Package store is the contract between the gate and whatever keeps the neighbourhood. Its two
// implementations are sqlitestore and neo4jstore; storetest holds them, and an in-memory oracle, to it.
package store

import (
	"context"
	"io"

	"spinweb/graph"
)

// Store keeps the neighbourhood. Each method but Load, Dump and Restore is one transaction; all are safe
// for concurrent use by any number of goroutines, and several processes may open the same store.
//
// Errors are classified with graph.Kind: UnavailableKind when the database does not answer within the
// deadline, StorageFullKind when there is no room, and what Judge says of a batch. A context that ends
// gives its own error, wrapped.
type Store interface {
	// Apply accepts or refuses a batch as a whole, see Judge, and gives it the next revision. Every
	// record of the batch gets that revision as its version. A batch whose Key was used before returns
	// the first Delta and changes nothing; with another Fingerprint it is refused as KeyReusedKind.
	// The Delta is From = the revision before, To = the new one, Records in the order of the changes.
	// When Apply returns without an error, the batch survives kill -9 and power cut.
	Apply(ctx context.Context, batch graph.Batch) (graph.Delta, error)

	// Head returns the revision that is committed now; zero for the empty store.
	Head(ctx context.Context) (graph.Revision, error)

	// Load streams every record, actors before ties, and returns the revision that the whole stands
	// for: folding the records and then Since that revision misses nothing and tears nothing. A record
	// that comes twice counts as it came last; so does a Tombstone. It has no total deadline, but fails
	// after 60 s without progress. An error of yield ends it and is returned.
	Load(ctx context.Context, yield func(graph.Record) error) (graph.Revision, error)

	// Since returns what changed after a revision: the latest state of each changed record, once, with
	// a Tombstone for what was removed. Since(head) is an empty Delta with From = To = head. A revision
	// above the head gives InvalidKind.
	Since(ctx context.Context, revision graph.Revision) (graph.Delta, error)

	// History returns the entries that the query selects, in the order of revision and place.
	History(ctx context.Context, query graph.HistoryQuery) ([]graph.Entry, error)

	// Record writes ledger lines in one transaction. They are durable when it returns. A line whose ID was
	// written before is written once. The gate brings the lines of many answers together.
	Record(ctx context.Context, lines ...graph.LedgerLine) error

	// Ledger returns the lines that the query selects, in the order of time and ID.
	Ledger(ctx context.Context, query graph.LedgerQuery) ([]graph.LedgerLine, error)

	// Erase takes records out for good, as one batch with the next revision. It holds a change of the
	// erasure's verb, with a Tombstone and with Seen zero, for every record that is or was there: the given
	// ones in their order, each once, then in the order of their IDs the ties that run, or in the history
	// ever ran, to a given record. Every earlier change of theirs keeps revision, place, verb and seen, and
	// from now on holds a Tombstone of its own revision; the reason of every earlier batch that touched them
	// is emptied. See JudgeErasure and ErasingBatch.
	//
	// Delete is for what is in the bin: if any of these records is there, one of the ties too, it gives
	// ConflictKind with RecordExists. Erase also puts one fresh alias, kept nowhere else, in the place of
	// each erased ID wherever the ledger or a batch, this one too, names it as subject, author or on whose
	// behalf, and leaves the subjects of a line in order; and it removes the cells of erased subjects.
	//
	// An ID of which the history holds no change is passed over; if that is all, the Delta is empty, From =
	// To = head, there is no new revision and the key stays free. Key and Fingerprint work as in Apply, with
	// which they share their keys: a batch that is asked for again by its key returns its first Delta, with
	// a Tombstone for what was erased since. When Erase returns without an error, no query finds what was
	// erased, and in files of our own no byte of it is left. A context that ends leaves nothing of it undone
	// by half: what is committed in one file is finished in the others all the same, after a crash when the
	// store is next opened.
	Erase(ctx context.Context, erasure graph.Erasure) (graph.Delta, error)

	// Dump writes everything that the store holds as one consistent stream, see DumpWriter: two stores that
	// hold the same write the same bytes. Writers are not held up, not even by a slow w. It fails with
	// UnavailableKind when an erasure is committed before its last byte is written, so that no dump holds
	// what was erased meanwhile, and after 60 s without progress. What was written before it failed is no
	// dump. An error of w is returned, wrapped.
	Dump(ctx context.Context, w io.Writer) error

	// Restore fills an empty store from a dump, in steps; one that holds anything, be it only a line or a
	// cell, gives ConflictKind with StoreNotEmpty. From its first step until it has ended well, every other
	// method but Close, those of Cells and Ping too, gives ConflictKind with StoreIncomplete, also on another
	// handle and after reopening; Restore itself may then be called again, and starts over. A dump that is
	// cut off or damaged, from its first line on, gives InvalidKind with BadDump and leaves the store
	// incomplete; see ReadDump. An error of r is returned, wrapped, and does so too.
	Restore(ctx context.Context, r io.Reader) error

	// Cells returns what the store keeps without history. It holds up no long write to the neighbourhood
	// and is not held up by one.
	Cells() Cells

	// Ping reports whether the store answers.
	Ping(ctx context.Context) error

	// Close releases the store. Calls after it fail.
	Close() error
}

// DefaultLimit is how many entries or lines a query without a limit returns at most.
const DefaultLimit = 1000
