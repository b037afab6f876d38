package storetest

import (
	"slices"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

var faultsOfErasing = []plantedFault{
	{"a deletion takes what is there", []string{"what is there is not deleted"},
		choosing(false, func(_ *Oracle, _, gone []graph.ID) []graph.ID { return gone })},
	{"a deletion does not look at ties", []string{"what is there is not deleted"},
		choosing(true, func(o *Oracle, given, gone []graph.ID) []graph.ID {
			return slices.DeleteFunc(gone, func(id graph.ID) bool { return !slices.Contains(given, id) && o.standing(id).Exists() })
		})},
	{"an erasure of any verb is accepted", []string{"an erasure deletes or erases and does nothing else"},
		choosing(false, func(_ *Oracle, _, gone []graph.ID) []graph.ID { return gone })},
	{"a former tie is forgotten", []string{"ties present and former go with an erased actor", "a deletion forgets what was and keeps that it was"},
		choosing(true, func(o *Oracle, given, gone []graph.ID) []graph.ID {
			return slices.DeleteFunc(gone, func(id graph.ID) bool { return !slices.Contains(given, id) && !o.standing(id).Exists() })
		})},
	{"ties come in the order in which they were found", []string{"an erasure tells of the given records first and then of ties by ID"},
		choosing(true, func(_ *Oracle, given, gone []graph.ID) []graph.ID {
			own, ties := givenAndTies(given, gone)
			slices.Reverse(ties)
			return append(own, ties...)
		})},
	{"all that is erased comes in the order of IDs", []string{"an erasure tells of the given records first and then of ties by ID"},
		choosing(true, func(_ *Oracle, _, gone []graph.ID) []graph.ID { return slices.Sorted(slices.Values(gone)) })},
	{"what nobody knows is erased", []string{"an erasure of what nobody knows changes nothing"},
		choosing(true, func(_ *Oracle, given, gone []graph.ID) []graph.ID {
			_, ties := givenAndTies(given, gone)
			return append(slices.Clone(given), ties...)
		})},
	{"what is gone is passed over", []string{"what is gone already is erased again", "a deletion forgets what was and keeps that it was"},
		choosing(true, func(o *Oracle, _, gone []graph.ID) []graph.ID {
			return slices.DeleteFunc(gone, func(id graph.ID) bool { return !o.standing(id).Exists() })
		})},
	{"an erasure stops at 999", []string{"more than a thousand records are erased at once"},
		choosing(true, func(_ *Oracle, _, gone []graph.ID) []graph.ID { return gone[:min(999, len(gone))] })},

	{"history keeps what was erased", []string{"a deletion forgets what was and keeps that it was", "ties present and former go with an erased actor",
		"an erasure shows in load, since and history, for every handle", "a key of before an erasure returns its delta with tombstones",
		"an erased record may come back as a new one", "what was erased is in no dump"},
		afterErasing(func(o *Oracle, _ graph.Erasure, _ graph.Delta, before before) { copy(o.batches, before.batches) })},
	{"history loses what was erased altogether", []string{"a deletion forgets what was and keeps that it was", "an erasure leaves everything else to the letter"},
		afterErasing(func(o *Oracle, _ graph.Erasure, _ graph.Delta, before before) {
			for i, k := range before.batches {
				o.batches[i].batch.Changes, o.batches[i].delta.Records = nil, nil
				for place, record := range k.delta.Records {
					if _, there := o.latest[record.RecordID()].(*graph.Tombstone); !there {
						o.batches[i].batch.Changes = append(o.batches[i].batch.Changes, k.batch.Changes[place])
						o.batches[i].delta.Records = append(o.batches[i].delta.Records, record)
					}
				}
			}
		})},
	{"reasons are kept", []string{"a deletion forgets what was and keeps that it was", "what was erased is in no dump"},
		afterErasing(func(o *Oracle, _ graph.Erasure, _ graph.Delta, before before) {
			for i, k := range before.batches {
				o.batches[i].batch.Reason = k.batch.Reason
			}
		})},
	{"every reason is emptied", []string{"a deletion forgets what was and keeps that it was", "an erasure leaves everything else to the letter"},
		afterErasing(func(o *Oracle, _ graph.Erasure, _ graph.Delta, before before) {
			for i := range before.batches {
				o.batches[i].batch.Reason = graph.Text{}
			}
		})},
	{"a forgotten state is of the revision of the erasure", []string{"ties present and former go with an erased actor"},
		afterErasing(func(o *Oracle, _ graph.Erasure, delta graph.Delta, before before) {
			for _, k := range o.batches[:len(before.batches)] {
				for place, record := range k.delta.Records {
					if _, forgotten := record.(*graph.Tombstone); forgotten {
						k.delta.Records[place] = &graph.Tombstone{ID: record.RecordID(), Version: delta.To}
					}
				}
			}
		})},
	{"an erasure writes into an answer", []string{"a key of before an erasure returns its delta with tombstones"},
		afterErasing(func(o *Oracle, _ graph.Erasure, _ graph.Delta, before before) {
			for i, k := range before.batches {
				copy(k.delta.Records, o.batches[i].delta.Records)
			}
		})},
	{"a key answers as it did before an erasure", []string{"a key of before an erasure returns its delta with tombstones"}, keyedByHandle},
	{"an erasure has no key", []string{"a key works for an erasure as for a batch"}, keyless},

	{"each name has an alias of its own", []string{"an erased ID has one alias wherever it was named"},
		renaming(func(_, _ graph.ID) graph.ID { return graph.NewID() })},
	{"an alias is the ID itself", []string{"no query finds an erased ID by name", "an erased ID has one alias wherever it was named", "what was erased is in no dump"},
		renaming(func(was, _ graph.ID) graph.ID { return was })},
	{"all share one alias", []string{"an erased ID has one alias wherever it was named"},
		renaming(func(_, _ graph.ID) graph.ID { return graph.DerivedID("storetest", "nobody") })},
	{"an alias follows from the ID", []string{"an alias is kept nowhere else"},
		renaming(func(was, _ graph.ID) graph.ID { return graph.DerivedID("alias", string(was)) })},
	{"subjects stand where they stood", []string{"an erased ID has one alias wherever it was named"},
		afterErasing(func(o *Oracle, _ graph.Erasure, _ graph.Delta, before before) {
			for i := range before.ledger {
				slices.Reverse(o.ledger[i].Subjects)
			}
		})},
	{"who erased herself is still named", []string{"an erased ID has one alias wherever it was named"},
		afterErasing(func(o *Oracle, erasure graph.Erasure, delta graph.Delta, _ before) {
			o.batches[delta.To-1].batch.Author = erasure.Author
		})},
	{"a deletion renames as an erasure does", []string{"a deletion leaves ledger and cells as they are"},
		afterErasing(func(o *Oracle, erasure graph.Erasure, _ graph.Delta, _ before) { o.alias(erasure.Records) })},
	{"a deletion takes the cells", []string{"a deletion leaves ledger and cells as they are"},
		afterErasing(func(o *Oracle, erasure graph.Erasure, _ graph.Delta, _ before) { o.dropCellsOf(erasure.Records) })},
	{"cells of the erased stay", []string{"the cells of an erased subject go", "what was erased is in no dump"},
		afterErasing(func(o *Oracle, _ graph.Erasure, _ graph.Delta, before before) { o.cells = before.cells })},
	{"cells of all go", []string{"the cells of an erased subject go", "an erasure leaves everything else to the letter"},
		afterErasing(func(o *Oracle, _ graph.Erasure, _ graph.Delta, _ before) { o.cells = map[cellName]store.Cell{} })},
	{"others' lines go", []string{"an erasure leaves everything else to the letter"},
		afterErasing(func(o *Oracle, _ graph.Erasure, _ graph.Delta, _ before) { o.ledger = nil })},

	{"an erasure counts and then writes", []string{"revisions beside erasures have no gap and no double"}, countingFirst},
	{"a tie comes between", []string{"a tie to an actor that is being erased does not dangle"}, slowToLock},
	{"a cancelled erasure stays by half", []string{"an erasure cancelled midway does all or nothing"}, oneByOne},
}
