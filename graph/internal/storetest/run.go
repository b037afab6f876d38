package storetest

import (
	"testing"

	"spinweb/graph/internal/store"
)

// Database is one database, empty at first. Open gives a handle on it. Open may be called again while
// other handles are open, as another server would, and after a handle was abandoned without Close, as
// when a process dies. Handles that are still open at the end of the test must be closed by t.Cleanup.
type Database interface {
	Open(t testing.TB) store.Store
}

// Run holds a store to the contract. Every store runs every case: there are no options and no skips.
// Each case gets a fresh database; cases run one after the other, so fresh may empty a shared server.
func Run(t *testing.T, fresh func(t testing.TB) Database) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { c.run(t, fresh(t)) })
	}
	t.Run("random operations do what they do to the oracle", func(t *testing.T) { randomOperations(t, fresh) })
	t.Run("random cells do what they do to the oracle", func(t *testing.T) { randomCells(t, fresh) })
}

// contractCase is one sentence of the contract.
type contractCase struct {
	name string
	run  func(testing.TB, Database)
}

var cases = []contractCase{
	{"an empty store stands at revision zero and holds nothing", emptyStore},
	{"a batch gets the next revision and comes back in its order", nextRevision},
	{"of sixteen writers with the same precondition one wins", samePrecondition},
	{"of sixteen writers that add the same record one wins", sameAddition},
	{"of sixteen writers that demand an empty store one wins", sameEmptiness},
	{"a demand holds for exactly its version", demands},
	{"a demand of ties holds as long as none came or changed later", tieDemands},
	{"of sixteen writers that rely on the same ties one wins", sameTies},
	{"a stale or missing record refuses its batch", staleOrMissing},
	{"a batch that changes nothing or a record twice is invalid", shapelessBatch},
	{"a verb fits its record", verbFits},
	{"kind and ends stay what they are", kindStays},
	{"revisions of concurrent writers have no gap and no double", contiguous},

	{"a key used before returns the first delta", usedKey},
	{"a key with another fingerprint is refused", reusedKey},
	{"a key is known after reopening without close", keyAfterReopen},
	{"of eight callers with the same key one writes", keyConcurrently},
	{"a refused batch leaves its key free", keyOfRefused},
	{"a batch that fails at any place leaves nothing", wholeOrNothing},

	{"a tie needs two actors that are there", danglingTie},
	{"actors and ties of one batch may come in any order", anyOrder},
	{"a tie may not outlive its actor", tieOutlives},
	{"an actor and its ties go together", removedTogether},
	{"a removed record may come back", comesBack},

	{"load equals the fold of since zero", loadEqualsSince},
	{"since any revision brings a reader up to date", sinceAnyRevision},
	{"since tells of every removal", tombstones},
	{"since beyond the head is invalid", sinceBeyondHead},
	{"load gives actors before ties", actorsFirst},
	{"load beside writers equals since", loadBesideWriters},
	{"a write in the midst of a load neither waits nor tears", writeDuringLoad},
	{"an error of yield ends the load and is returned", yieldError},

	{"every attribute of every kind of actor comes back exactly", everyActor},
	{"every attribute of every kind of tie comes back exactly", everyTie},
	{"names come back letter by letter", exactTexts},
	{"dates come back as far as they are known", exactDates},
	{"moments come back to the microsecond in UTC", exactMoments},
	{"an attribute that the schema does not know is kept", unknownAttribute},
	{"an attribute that was taken away is gone", attributeGone},

	{"history tells who did what to which version and why", historyTells},
	{"history is selected by subject, author, revision and limit", historySelects},
	{"history outlives its record", historyOutlives},
	{"history tells which batch a batch undoes", historyUndoes},

	{"a ledger line comes back as it was written", ledgerTells},
	{"the ledger is selected by subject, author, time and limit", ledgerSelects},
	{"a ledger line is written once", ledgerOnce},
	{"a ledger line names a thousand subjects", ledgerThousand},
	{"a ledger line is durable when record returns", ledgerDurable},
	{"ledger lines of many writers are all there", ledgerConcurrently},
	{"a query without limit gives a thousand", defaultLimits},

	{"of sixteen writers with the same version of a cell one wins", cellPrecondition},
	{"of sixteen writers that put the same new cell one wins", cellAddition},
	{"a cell is put over exactly the version that its writer saw", cellVersions},
	{"a version of a cell never comes back", cellVersionOnce},
	{"a cell is there until the moment at which it expires", cellExpires},
	{"an expired cell is in nobody's way", cellAfterExpired},
	{"the cells of a subject go together", cellsOfSubject},
	{"cells are listed by kind in the order of their keys", cellsInOrder},
	{"a sweep takes what has expired and nothing else", cellsSwept},
	{"a cell comes back byte for byte", cellExact},
	{"a cell is there after reopening without close", cellDurable},
	{"two handles see each other's cells at once", cellsOfTwoHandles},
	{"a cell does not wait for a long batch", cellBesideBatch},

	{"what is there is not deleted", deletePresent},
	{"a deletion forgets what was and keeps that it was", deletionForgets},
	{"ties present and former go with an erased actor", tiesGoAlong},
	{"an erasure tells of the given records first and then of ties by ID", erasureOrder},
	{"an erasure shows in load, since and history, for every handle", erasureIsSeen},
	{"an erasure of what nobody knows changes nothing", eraseUnknown},
	{"what is gone already is erased again", eraseAgain},
	{"an erasure deletes or erases and does nothing else", eraseVerb},
	{"a key works for an erasure as for a batch", eraseKey},
	{"a key of before an erasure returns its delta with tombstones", keyBeforeErasure},
	{"an erased record may come back as a new one", backAfterErasure},
	{"an erased ID has one alias wherever it was named", oneAlias},
	{"no query finds an erased ID by name", namedNoMore},
	{"an alias is kept nowhere else", aliasForgotten},
	{"a deletion leaves ledger and cells as they are", deletionKeepsLedger},
	{"the cells of an erased subject go", cellsOfErased},
	{"an erasure leaves everything else to the letter", erasureSparesOthers},
	{"more than a thousand records are erased at once", largeErasure},
	{"revisions beside erasures have no gap and no double", revisionsBesideErasures},
	{"a tie to an actor that is being erased does not dangle", noDanglingTie},
	{"an erasure cancelled midway does all or nothing", erasureCancelledMidway},

	{"the oracle restores what a store dumps", dumpIntoOracle},
	{"a store restores what the oracle dumps", restoreFromOracle},
	{"a restored store goes on where the other was", restoredGoesOn},
	{"an empty store is dumped and restored", dumpEmpty},
	{"a store that holds anything is not restored over", restoreNotEmpty},
	{"what was erased is in no dump", erasedInNoDump},
	{"a dump that is cut off anywhere is refused", dumpCutOff},
	{"a dump that is damaged anywhere is refused", dumpDamaged},
	{"a store that was not restored to the end does nothing else", incompleteStore},
	{"a restore that breaks off leaves the store incomplete", restoreBroken},
	{"a dump beside writers is what the store held at its revision", dumpBesideWriters},
	{"a write in the midst of a dump neither waits nor tears", writeDuringDump},
	{"a dump beside an erasure fails", erasureDuringDump},
	{"a dump that breaks off says so", dumpBroken},

	{"five thousand records come and go in one batch", largeBatch},
	{"a write is there after reopening without close", writeDurable},
	{"two handles see each other's writes at once", twoHandles},
	{"a cancelled call does nothing and says so", cancelledBefore},
	{"a call cancelled midway does all or nothing", cancelledMidway},
	{"a closed store fails and leaves others open", closedStore},
	{"an error holds no personal text", silentErrors},
}
