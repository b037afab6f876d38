package gate

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

func (w *binWorld) asPrivacyOfficer() *Session {
	return w.gate.As(Viewer{role: graph.PrivacyOfficer}, Circumstances{Language: graph.English, Access: "test"})
}

func TestErasureIsOnTheListAndNowhereElse(t *testing.T) {
	oracle := storetest.NewOracle()
	w := newBinWorld(t, oracle)
	officer, ctx := w.asPrivacyOfficer(), t.Context()
	if _, err := officer.EraseActor(ctx, w.findable.ID, "verzoek", false); graph.CodeOf(err) != graph.ErasuresMissing {
		t.Fatalf("without a list: %v", err)
	}
	list := filepath.Join(t.TempDir(), "erased.txt")
	w.gate.erasures = erasureList(list)
	if _, err := w.asNetworker(w.gate).BinActor(ctx, w.plan.ID, w.version(t, w.plan), ""); err != nil {
		t.Fatal(err)
	}
	dry, err := officer.EraseActor(ctx, w.findable.ID, "verzoek", true)
	if err != nil || records(t, w.gate)[w.findable.ID] == nil {
		t.Fatalf("the dry run erased, or failed: %v", err)
	}
	// by hand: findable and, from the bin, the plan; LIVES_IN, KNOWS near, KNOWS far, ABOUT, and OWNS from the bin
	if dry.Actors != 2 || dry.Ties != 5 {
		t.Errorf("the dry run counts %+v", dry)
	}
	officer.under.Retry = Retry{Key: "retry-0001", Fingerprint: "erase"}
	effect, err := officer.EraseActor(ctx, w.findable.ID, "verzoek", false)
	if err != nil || effect.Actors != dry.Actors || effect.Ties != dry.Ties {
		t.Fatalf("%+v, %v, want what the dry run said", effect, err)
	}
	if again, err := officer.EraseActor(ctx, w.findable.ID, "verzoek", false); err != nil || again != effect {
		t.Errorf("repeated, it answers %+v, %v", again, err)
	}
	officer.under.Retry = Retry{}
	var dump bytes.Buffer
	if err := w.gate.store.Dump(ctx, &dump); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(dump.String(), "Fatima") {
		t.Error("the store still holds the name")
	}
	if lines, err := w.gate.store.Ledger(ctx, graph.LedgerQuery{Subject: w.findable.ID}); err != nil || len(lines) != 0 {
		t.Errorf("the ledger names it in %d lines, %v", len(lines), err)
	}
	if page, err := w.gate.asOperator().Bin(ctx, "", 10); err != nil || len(page.Items) != 0 {
		t.Errorf("the bin holds %v, %v", page.Items, err)
	}
	text, err := os.ReadFile(list)
	if err != nil || strings.Count(string(text), "\n") != 2 || !strings.HasPrefix(string(text), string(w.findable.ID)+" 2026-11-25T12:00:00Z\n") {
		t.Errorf("the list says %q, %v", text, err)
	}
	if info, err := os.Stat(list); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("who may read the list: %v, %v", info.Mode(), err)
	}
	if _, err := officer.EraseActor(ctx, graph.NewID(), "verzoek", true); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("nobody: %v", err)
	}
	if _, err := officer.EraseActor(ctx, w.buurt.ID, "verzoek", true); graph.KindOf(err) != graph.ForbiddenKind {
		t.Errorf("an area by the privacy officer: %v", err)
	}
	if _, err := w.asNetworker(w.gate).EraseActor(ctx, w.near.ID, "verzoek", true); graph.KindOf(err) != graph.ForbiddenKind {
		t.Errorf("by a networker: %v", err)
	}
}

func TestWithoutItsListNothingIsErased(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	w.gate.erasures = erasureList(filepath.Join(t.TempDir(), "no", "folder", "erased.txt"))
	if _, err := w.asPrivacyOfficer().EraseActor(t.Context(), w.findable.ID, "verzoek", false); graph.KindOf(err) != graph.UnavailableKind {
		t.Errorf("a list that cannot be written: %v", err)
	}
	if records(t, w.gate)[w.findable.ID] == nil {
		t.Error("it was erased all the same")
	}
}

func TestAnEarlierBackupIsErasedAgain(t *testing.T) {
	w := newBinWorld(t, storetest.NewOracle())
	var backup bytes.Buffer
	if err := w.gate.store.Dump(t.Context(), &backup); err != nil {
		t.Fatal(err)
	}
	list := filepath.Join(t.TempDir(), "erased.txt")
	w.gate.erasures = erasureList(list)
	if _, err := w.asPrivacyOfficer().EraseActor(t.Context(), w.findable.ID, "verzoek", false); err != nil {
		t.Fatal(err)
	}
	want := records(t, w.gate)

	kept := storetest.NewOracle().Open(t)
	if err := kept.Restore(t.Context(), &backup); err != nil {
		t.Fatal(err)
	}
	restored := openOver(t, kept)
	if _, err := restored.asOperator().EraseListed(t.Context(), strings.NewReader("Jan\n")); graph.KindOf(err) != graph.InvalidKind {
		t.Errorf("a malformed list: %v", err)
	}
	file, err := os.Open(list)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if gone, err := restored.asOperator().EraseListed(t.Context(), file); err != nil || gone != 7 { // findable, plan and five ties
		t.Errorf("%d records went, %v", gone, err)
	}
	if !sameRecords(want, records(t, restored)) {
		t.Error("the restored store does not hold what the erased one holds")
	}
}

func TestALineThatWasCutOffStaysALineOfItsOwn(t *testing.T) {
	path := filepath.Join(t.TempDir(), "erased.txt")
	if err := os.WriteFile(path, []byte("abcdef"), 0o600); err != nil {
		t.Fatal(err)
	}
	id := graph.NewID()
	if err := erasureList(path).add([]graph.Erased{{ID: id, At: testNow}}); err != nil {
		t.Fatal(err)
	}
	if named, err := erasureList(path).ids(); err != nil || !named.has(id) || len(named) != 1 {
		t.Errorf("the list names %v, %v", named, err)
	}
}
