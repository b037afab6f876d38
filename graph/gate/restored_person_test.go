package gate

import (
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

func TestAnAccountThatWasGivenToAnotherDoesNotComeBackToWhoReturns(t *testing.T) {
	h := openHouse(t)
	colleague := storetest.Professional("Rik Jansen", "networker")
	keep(t, h.here.store, colleague)
	operator := h.here.asOperator()
	account, ticket := h.account(t, "balie", graph.Networker, h.networker.ID)
	binned, err := operator.BinActor(t.Context(), h.networker.ID, h.networkerVersion(), "")
	if err != nil {
		t.Fatal(err)
	}
	if account, err = operator.Account(t.Context(), account.ID); err != nil || account.Person != nil {
		t.Fatalf("%+v, %v", account, err)
	}
	if _, err := operator.ChangeAccount(t.Context(), account.ID, account.Version, AccountPatch{Person: &colleague.ID}, ""); err != nil {
		t.Fatal(err)
	}
	if _, err := operator.UndoBatch(t.Context(), binned.Revision, ""); err != nil {
		t.Fatal(err)
	}
	viewer, err := h.there.Resume(t.Context(), ticket)
	if err != nil || viewer.Person() != colleague.ID {
		t.Errorf("%s, %v", viewer.Person(), err)
	}
	for _, tie := range h.here.live.now.Load().TiesOf(h.networker.ID) {
		if tie.Kind == graph.AccountOf {
			t.Error("the account is of two")
		}
	}
}

func TestAnAccountComesBackWithItsPerson(t *testing.T) {
	h := openHouse(t)
	_, ticket := h.account(t, "balie", graph.Networker, h.networker.ID)
	operator := h.here.asOperator()
	if _, err := operator.BinActor(t.Context(), h.networker.ID, h.networkerVersion(), ""); err != nil {
		t.Fatal(err)
	}
	if _, err := operator.Restore(t.Context(), h.networker.ID); err != nil {
		t.Fatal(err)
	}
	viewer, err := h.there.Resume(t.Context(), ticket)
	if err != nil || viewer.Person() != h.networker.ID {
		t.Errorf("%s, %v", viewer.Person(), err)
	}
}
