package store

import (
	"slices"

	"spinweb/graph"
)

// JudgeErasure decides whether a store accepts an erasure of these records, all of which are or were there:
// the verb is Delete or Erase, and what it deletes is there no longer.
func JudgeErasure(erasure graph.Erasure, gone []graph.ID, standing func(graph.ID) Standing) error {
	switch erasure.Verb {
	case graph.Erase:
		return nil
	case graph.Delete:
		if slices.ContainsFunc(gone, func(id graph.ID) bool { return standing(id).Exists() }) {
			return graph.Conflict(graph.RecordExists, nil)
		}
		return nil
	default:
		return graph.Invalid(graph.Finding{Field: "verb", Code: graph.BadValue})
	}
}

// ErasingBatch returns the batch that an erasure of these records leaves in the history. Seen is zero: who
// erases looks at no version.
func ErasingBatch(erasure graph.Erasure, gone []graph.ID) graph.Batch {
	batch := graph.Batch{Key: erasure.Key, Fingerprint: erasure.Fingerprint, Author: erasure.Author, At: erasure.At, Reason: erasure.Reason}
	for _, id := range gone {
		batch.Changes = append(batch.Changes, graph.Change{Verb: erasure.Verb, Record: &graph.Tombstone{ID: id}})
	}
	return batch
}
