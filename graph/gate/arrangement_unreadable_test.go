package gate

import (
	"path/filepath"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// spoiled makes every arrangement that is kept unreadable.
func spoiled(t *testing.T, g *Gate) {
	t.Helper()
	for _, cell := range arrangementCells(t, g) {
		cell.Value = []byte("?")
		if _, err := g.store.Cells().Put(t.Context(), cell, testNow); err != nil {
			t.Fatal(err)
		}
	}
}

func TestAnArrangementThatCannotBeReadBeginsAnew(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := teamedWorld(t, kept)
	g := openOver(t, kept)
	s := w.asNetworker(g)
	before, _ := seen(t, s, w.of)
	moved(t, s, w.of, w.findable.ID, 900, 900)
	did(t)(s.ShareArrangement(t.Context(), w.of))
	spoiled(t, g)
	after, view := seen(t, s, w.of)
	if after[w.findable.ID] != before[w.findable.ID] || view.CanUndo || view.Shared != nil {
		t.Errorf("it stands at %v, %+v", after[w.findable.ID], view)
	}
	if view := did(t)(s.ShareArrangement(t.Context(), w.of)); view.Shared == nil {
		t.Error("nothing can be shared any more")
	}
}

func TestAnArrangementThatCannotBeReadHoldsUpNoErasure(t *testing.T) {
	kept := storetest.NewOracle().Open(t)
	w := teamedWorld(t, kept)
	g := openOver(t, kept)
	g.erasures = erasureList(filepath.Join(t.TempDir(), "erased.txt"))
	w.arrangedByAll(t, g)
	spoiled(t, g)
	officer := g.As(Viewer{role: graph.PrivacyOfficer}, Circumstances{Access: "test"})
	if _, err := officer.EraseActor(t.Context(), w.findable.ID, "verzoek", false); err != nil {
		t.Fatal(err)
	}
	if left := arrangementCells(t, g); len(left) != 0 {
		t.Errorf("%d are left of which nobody can tell whom they hold", len(left))
	}
}
