package gate

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"sync"
	"testing"
	"testing/iotest"

	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

var someKey = bytes.Repeat([]byte{7}, 32)

func backedUp(t *testing.T, kept store.Store, key []byte) []byte {
	t.Helper()
	var backup bytes.Buffer
	if err := backUp(t.Context(), kept, Options{Key: key}, &backup); err != nil {
		t.Fatal(err)
	}
	return backup.Bytes()
}

// everyEntry is the whole history as text, in which nothing is hidden.
func everyEntry(t *testing.T, kept store.Store) string {
	t.Helper()
	entries, err := kept.History(t.Context(), graph.HistoryQuery{})
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, entry := range entries {
		text, err := store.Encode(entry.Change.Record).JSON()
		if err != nil {
			t.Fatal(err)
		}
		all.WriteString(string(entry.Change.Verb) + " " + text + "\n")
	}
	return all.String()
}

func TestABackupThatIsRestoredHoldsTheSame(t *testing.T) {
	for name, key := range map[string][]byte{"plain": nil, "encrypted": someKey} {
		t.Run(name, func(t *testing.T) {
			from, to := storetest.NewOracle().Open(t), storetest.NewOracle().Open(t)
			smallWorld(t, from)
			backup := backedUp(t, from, key)
			if err := restore(t.Context(), to, Options{Key: key}, bytes.NewReader(backup), nil); err != nil {
				t.Fatal(err)
			}
			if got, want := everyEntry(t, to), everyEntry(t, from); got != want || got == "" {
				t.Errorf("restored:\n%s\nwant:\n%s", got, want)
			}
			lines, err := to.Ledger(t.Context(), graph.LedgerQuery{})
			if err != nil || len(lines) != 2 || lines[0].Action != graph.BackUp || lines[1].Action != graph.RestoreStore {
				t.Errorf("the ledger tells %+v, %v", lines, err)
			}
		})
	}
}

func TestAnEncryptedBackupHoldsNoNameAndOpensWithItsKeyAlone(t *testing.T) {
	from := storetest.NewOracle().Open(t)
	smallWorld(t, from)
	backup := backedUp(t, from, someKey)
	if bytes.Contains(backup, []byte("Fatima")) || !bytes.HasPrefix(backup, []byte(ageMagic)) {
		t.Error("the backup is not encrypted")
	}
	for code, key := range map[graph.Code][]byte{graph.KeyMissing: nil, graph.KeyWrong: bytes.Repeat([]byte{8}, 32)} {
		to := storetest.NewOracle().Open(t)
		err := restore(t.Context(), to, Options{Key: key}, bytes.NewReader(backup), nil)
		var known *graph.Error
		if !asError(err, &known) || known.Code != code {
			t.Errorf("%s: %v", code, err)
		}
		if head, err := to.Head(t.Context()); head != 0 || err != nil {
			t.Errorf("%s: the store stands at %d, %v", code, head, err)
		}
	}
}

func TestADamagedBackupIsRefusedAndLeavesNoStoreThatOpens(t *testing.T) {
	from := storetest.NewOracle().Open(t)
	smallWorld(t, from)
	for name, key := range map[string][]byte{"plain": nil, "encrypted": someKey} {
		whole := backedUp(t, from, key)
		damage := map[string][]byte{"empty": nil, "no backup": []byte("kind;name\n"), "longer": append(bytes.Clone(whole), 0)}
		for cut := 1; cut < len(whole); cut += 97 {
			damage["cut off"] = whole[:cut]
			flipped := bytes.Clone(whole)
			flipped[cut] ^= 4
			damage["a flipped bit"] = flipped
			for what, backup := range damage {
				refusesDamage(t, name+": "+what, key, backup)
			}
			clear(damage)
		}
	}
}

func refusesDamage(t *testing.T, what string, key, backup []byte) {
	t.Helper()
	to := storetest.NewOracle().Open(t)
	err := restore(t.Context(), to, Options{Key: key}, bytes.NewReader(backup), nil)
	var known *graph.Error
	if !asError(err, &known) {
		t.Fatalf("%s of %d bytes: %v", what, len(backup), err)
	}
	if known.Code == graph.KeyWrong || known.Code == graph.KeyMissing { // the damage is in the header of age
		return
	}
	if known.Kind != graph.InvalidKind {
		t.Fatalf("%s of %d bytes: %v", what, len(backup), err)
	}
	records := 0
	_, err = to.Load(t.Context(), func(graph.Record) error { records++; return nil })
	if records > 0 && err == nil {
		t.Fatalf("%s: a store with %d records opens", what, records)
	}
}

func TestABackupIsWholeWhileOthersWrite(t *testing.T) {
	from := storetest.NewOracle().Open(t)
	keep(t, from, storetest.Resident("Eerste"), storetest.Resident("Tweede"))
	var writing sync.WaitGroup
	writing.Go(func() {
		for range 200 {
			keep(t, from, storetest.Resident("Nieuw"), storetest.Resident("Ook nieuw"))
		}
	})
	for range 5 {
		to := storetest.NewOracle().Open(t)
		if err := restore(t.Context(), to, Options{}, bytes.NewReader(backedUp(t, from, nil)), nil); err != nil {
			t.Error(err)
		}
		residents := 0
		head, err := to.Load(t.Context(), func(graph.Record) error { residents++; return nil })
		if err != nil || residents != 2*int(head) { // each batch brought two
			t.Errorf("at revision %d there are %d residents, %v", head, residents, err)
		}
	}
	writing.Wait()
}

func TestWhoWasErasedSinceABackupIsErasedAgainWhenItIsRestored(t *testing.T) {
	from, to := storetest.NewOracle().Open(t), storetest.NewOracle().Open(t)
	world := smallWorld(t, from)
	backup := backedUp(t, from, nil)
	if !strings.Contains(everyEntry(t, from), "Fatima") {
		t.Fatal("the test looks for a name that was never there")
	}
	if err := restore(t.Context(), to, Options{}, bytes.NewReader(backup), []graph.ID{world.findable.ID}); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(everyEntry(t, to), "Fatima") {
		t.Error("the name is back")
	}
	if cells, err := to.Cells().List(t.Context(), dueKind, testNow); err != nil || len(cells) != 0 {
		t.Errorf("%d erasures are still due, %v", len(cells), err)
	}
}

// By the time that the resident was erased, the plans had been deleted, and so the list does not name them.
func TestWhatWasAboutAnErasedResidentAloneDoesNotComeBackWithABackup(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	binned := storetest.Actor(graph.SupportPlan, nil)
	keep(t, w.gate.store, binned, storetest.Tie(graph.Owns, w.findable, binned))
	operator := w.gate.asOperator()
	if _, err := operator.BinActor(t.Context(), binned.ID, w.version(t, binned), ""); err != nil {
		t.Fatal(err)
	}
	to := storetest.NewOracle().Open(t)
	if err := restore(t.Context(), to, Options{}, bytes.NewReader(backedUp(t, w.gate.store, nil)), []graph.ID{w.findable.ID}); err != nil {
		t.Fatal(err)
	}
	for name, plan := range map[string]graph.ID{"a plan": w.plan.ID, "a plan in the bin": binned.ID} {
		entries, err := chronicle{to}.ofRecord(t.Context(), plan)
		if err != nil || len(entries) == 0 || !isGone(entries[0].Change.Record) {
			t.Errorf("%s is back: %v, %v", name, entries, err)
		}
	}
	if now := openOver(t, to).live.now.Load(); now.Actor(w.proposal.ID) == nil {
		t.Error("what is about somebody else too is gone")
	}
}

func TestTheBinOfARestoredStoreBeginsWhereTheBackupEnds(t *testing.T) {
	from, to := storetest.NewOracle().Open(t), storetest.NewOracle().Open(t)
	world := smallWorld(t, from)
	if err := newBin(from).begins(t.Context(), 9, testNow); err != nil { // by a purge while the backup was made
		t.Fatal(err)
	}
	if err := restore(t.Context(), to, Options{}, bytes.NewReader(backedUp(t, from, nil)), nil); err != nil {
		t.Fatal(err)
	}
	operator := openOver(t, to).asOperator()
	if _, err := operator.BinActor(t.Context(), world.farFriend.ID, 1, ""); err != nil {
		t.Fatal(err)
	}
	if page, err := operator.Bin(t.Context(), "", 10); err != nil || len(page.Items) != 1 {
		t.Errorf("the bin holds %+v, %v", page.Items, err)
	}
}

func TestAnErasureThatARestoreDidNotReachIsDoneBeforeTheStoreOpens(t *testing.T) {
	from, to := storetest.NewOracle().Open(t), storetest.NewOracle().Open(t)
	world := smallWorld(t, from)
	dump, done := streamed(func(w io.Writer) error { return from.Dump(t.Context(), w) })
	defer done()
	source, stop := streamed(func(w io.Writer) error { return withDue(w, dump, []graph.ID{world.findable.ID}) })
	defer stop()
	if err := to.Restore(t.Context(), source); err != nil { // and here the machine stops
		t.Fatal(err)
	}
	g := openOver(t, to)
	if now := g.live.now.Load(); now.Actor(world.findable.ID) != nil || now.Actor(world.near.ID) == nil {
		t.Error("the gate opened with who was erased, or without somebody else")
	}
	if strings.Contains(everyEntry(t, to), "Fatima") {
		t.Error("the name is back")
	}
}

func TestABackupThatCannotBeReadOnTellsSo(t *testing.T) {
	from := storetest.NewOracle().Open(t)
	smallWorld(t, from)
	backup := backedUp(t, from, nil)
	broken := io.MultiReader(bytes.NewReader(backup[:len(backup)/2]), iotest.ErrReader(errors.New("disk on fire")))
	if err := restore(t.Context(), storetest.NewOracle().Open(t), Options{}, broken, nil); err == nil {
		t.Error("a backup that cannot be read was restored")
	}
}

func TestACopyHoldsTheSameAndGoesIntoAnEmptyStoreOnly(t *testing.T) {
	from, to := storetest.NewOracle().Open(t), storetest.NewOracle().Open(t)
	smallWorld(t, from)
	hash, err := copyStore(t.Context(), from, to)
	if err != nil || len(hash) != 64 {
		t.Fatalf("%q, %v", hash, err)
	}
	if got, want := everyEntry(t, to), everyEntry(t, from); got != want {
		t.Errorf("copied:\n%s\nwant:\n%s", got, want)
	}
	var known *graph.Error
	if _, err := copyStore(t.Context(), from, to); !asError(err, &known) || known.Code != graph.StoreNotEmpty {
		t.Errorf("a second copy: %v", err)
	}
}

func TestARestoreLogsEverybodyOut(t *testing.T) {
	from, to := storetest.NewOracle().Open(t), storetest.NewOracle().Open(t)
	for _, kind := range []string{ticketCell, credentialCell} {
		if _, err := from.Cells().Put(t.Context(), store.Cell{Kind: kind, Key: "k", Value: []byte("v")}, testNow); err != nil {
			t.Fatal(err)
		}
	}
	if err := restore(t.Context(), to, Options{}, bytes.NewReader(backedUp(t, from, nil)), nil); err != nil {
		t.Fatal(err)
	}
	for kind, want := range map[string]int{ticketCell: 0, credentialCell: 1} {
		if cells, err := to.Cells().List(t.Context(), kind, testNow); err != nil || len(cells) != want {
			t.Errorf("%d cells of the kind %s are restored, %v", len(cells), kind, err)
		}
	}
}
