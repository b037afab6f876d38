package gate

import (
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"spinweb/graph"
)

func accept(t *testing.T, g *Gate, token, login, password string) (Ticket, error) {
	t.Helper()
	return g.AcceptInvitation(t.Context(), Acceptance{Token: token, Login: login, Password: graph.Seal(password)}, Circumstances{Access: "test"})
}

func TestTheFirstAdministratorComesInByALinkAndNobodyAfter(t *testing.T) {
	h := openHouse(t)
	link, needed, err := h.here.FirstAdministrator(t.Context())
	if err != nil || !needed || !strings.HasPrefix(link.Path(), "/welkom#") || link.Expires != testNow.Add(24*time.Hour) {
		t.Fatalf("%+v %v %v", link, needed, err)
	}
	second, _, err := h.there.FirstAdministrator(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if welcome, err := h.there.ReadInvitation(t.Context(), link.Token); err != nil || welcome != (Welcome{Role: graph.Administrator, First: true}) {
		t.Errorf("%+v, %v", welcome, err)
	}
	if _, err := accept(t, h.here, link.Token, "x y", "kort"); firstFinding(err) != "login:login.malformed" {
		t.Errorf("a choice that is wrong: %v", err)
	}
	ticket, err := accept(t, h.here, link.Token, "Beheer", goodPassword)
	if err != nil || ticket.Account.Login != "beheer" || ticket.Account.Role != graph.Administrator {
		t.Fatalf("%+v, %v", ticket.Account, err)
	}
	page, err := as(t, h.there, ticket.Token).Accounts(t.Context(), Filter{Limit: 5})
	if err != nil || page.Total != 1 || !page.Items[0].HasPassword || !page.Items[0].LastSeen.Equal(testNow) {
		t.Errorf("%+v, %v", page, err)
	}
	for _, token := range []string{link.Token, second.Token} {
		if _, err := h.there.ReadInvitation(t.Context(), token); graph.KindOf(err) != graph.NotFoundKind {
			t.Errorf("a link afterwards: %v", err)
		}
		if _, err := accept(t, h.there, token, "indringer", goodPassword); graph.KindOf(err) != graph.NotFoundKind {
			t.Errorf("a link that is taken afterwards: %v", err)
		}
	}
	if _, needed, err := h.here.FirstAdministrator(t.Context()); err != nil || needed {
		t.Errorf("another link: %v, %v", needed, err)
	}
	entries, err := h.kept.History(t.Context(), graph.HistoryQuery{Subject: ticket.Account.ID})
	if err != nil || len(entries) != 1 || entries[0].Author != (graph.Author{ID: ticket.Account.ID, Role: graph.Administrator}) {
		t.Errorf("%+v, %v", entries, err)
	}
}

func TestTheFirstLinkLastsADay(t *testing.T) {
	h := openHouse(t)
	link, _, err := h.here.FirstAdministrator(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	h.wait(24 * time.Hour)
	if _, err := accept(t, h.here, link.Token, "beheer", goodPassword); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("after a day: %v", err)
	}
}

func TestOfManyWhoAcceptAnInvitationAtOnceOneComesIn(t *testing.T) {
	h := openHouse(t)
	_, invitation, err := h.here.asOperator().AddAccount(t.Context(), AccountDraft{Login: "noor", Role: "networker", Person: h.networker.ID}, "")
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	var came atomic.Int32
	for _, g := range []*Gate{h.here, h.there, h.here, h.there, h.here, h.there} {
		all.Go(func() {
			switch _, err := accept(t, g, invitation.Token, "", goodPassword); {
			case err == nil:
				came.Add(1)
			case graph.KindOf(err) != graph.NotFoundKind:
				t.Errorf("%v", err)
			}
		})
	}
	all.Wait()
	if came.Load() != 1 {
		t.Errorf("%d came in", came.Load())
	}
}

func TestAnInvitationEndsByTimeByAnotherAndWithTheAccount(t *testing.T) {
	h := openHouse(t)
	operator := h.here.asOperator()
	account, first, err := operator.AddAccount(t.Context(), AccountDraft{Login: "noor", Role: "networker"}, "")
	if err != nil {
		t.Fatal(err)
	}
	gone := func(token, why string) {
		t.Helper()
		if _, err := h.there.ReadInvitation(t.Context(), token); graph.KindOf(err) != graph.NotFoundKind {
			t.Errorf("%s: %v", why, err)
		}
	}
	invite := func() string {
		t.Helper()
		made, err := operator.Invite(t.Context(), account.ID)
		if err != nil {
			t.Fatal(err)
		}
		return made.Token
	}
	second := invite()
	gone(first.Token, "an earlier one")
	if welcome, err := h.there.ReadInvitation(t.Context(), second); err != nil || welcome != (Welcome{Login: "noor", Role: graph.Networker}) {
		t.Errorf("%+v, %v", welcome, err)
	}
	h.wait(7 * 24 * time.Hour)
	gone(second, "after a week")
	third := invite()
	disabled := graph.AccountDisabled
	if account, err = operator.ChangeAccount(t.Context(), account.ID, account.Version, AccountPatch{State: &disabled}, ""); err != nil {
		t.Fatal(err)
	}
	gone(third, "of a disabled account")
	if _, err := operator.Invite(t.Context(), account.ID); codeOf(err) != graph.DisabledAccount {
		t.Errorf("inviting a disabled account: %v", err)
	}
}

func TestAForgottenPasswordIsReplacedByALinkAndEarlierVisitsEnd(t *testing.T) {
	h := openHouse(t)
	account, ticket := h.account(t, "noor", graph.Networker, "")
	made, err := h.here.asOperator().Invite(t.Context(), account.ID)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := accept(t, h.there, made.Token, "", "een nieuw wachtwoord"); err != nil {
		t.Fatal(err)
	}
	if _, err := h.here.Resume(t.Context(), ticket); codeOf(err) != graph.LogInFirst {
		t.Errorf("the earlier visit: %v", err)
	}
	if _, err := logIn(t, h.here, "noor", "een nieuw wachtwoord"); err != nil {
		t.Errorf("the new password: %v", err)
	}
}

func TestNothingOfAPasswordStaysInTheHistory(t *testing.T) {
	h := openHouse(t)
	link, _, err := h.here.FirstAdministrator(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	under := Circumstances{Access: "test", Retry: Retry{Key: "sleutel-1", Fingerprint: "of the password and more"}}
	ticket, err := h.here.AcceptInvitation(t.Context(), Acceptance{Token: link.Token, Login: "beheer", Password: graph.Seal(goodPassword)}, under)
	if err != nil {
		t.Fatal(err)
	}
	entries, err := h.kept.History(t.Context(), graph.HistoryQuery{Subject: ticket.Account.ID})
	if err != nil || len(entries) != 1 || entries[0].Key != "" { // a fingerprint is kept beside a key alone
		t.Errorf("%+v, %v", entries, err)
	}
}
