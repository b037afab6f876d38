package gate

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"spinweb/graph"
)

func TestUnknownWrongAndDisabledAreRefusedAlike(t *testing.T) {
	h := openHouse(t)
	h.account(t, "noor", graph.Networker, h.networker.ID)
	gone, _ := h.account(t, "weg", graph.Networker, "")
	if _, _, err := h.here.asOperator().AddAccount(t.Context(), AccountDraft{Login: "uitgenodigd", Role: "manager"}, ""); err != nil {
		t.Fatal(err)
	}
	disabled := graph.AccountDisabled
	if _, err := h.here.asOperator().ChangeAccount(t.Context(), gone.ID, gone.Version, AccountPatch{State: &disabled}, ""); err != nil {
		t.Fatal(err)
	}
	for login, password := range map[string]string{"niemand": goodPassword, "noor": "een ander wachtwoord", "weg": goodPassword,
		"uitgenodigd": goodPassword, "": goodPassword, strings.Repeat("x", 400): goodPassword, "noor hendriks": ""} {
		_, err := logIn(t, h.here, login, password)
		if graph.KindOf(err) != graph.UnidentifiedKind || codeOf(err) != graph.LoginRefused {
			t.Errorf("%q: %v", login, err)
		}
	}
	ticket, err := logIn(t, h.there, "NOOR", goodPassword)
	if err != nil || ticket.Account.Login != "noor" || ticket.Account.Person == nil || ticket.Account.Person.ID != h.networker.ID {
		t.Fatalf("%+v, %v", ticket.Account, err)
	}
	if self, err := as(t, h.here, ticket.Token).Self(t.Context()); err != nil || self.Role != graph.Networker || self.Account.Login != "noor" {
		t.Errorf("%+v, %v", self, err)
	}
}

func TestTheLedgerTellsWhoCameInAndWhoDidNotAndNoLogInName(t *testing.T) {
	h := openHouse(t)
	account, _ := h.account(t, "kees", graph.Administrator, "")
	_, _ = logIn(t, h.here, "kees", "niet het wachtwoord")
	_, _ = logIn(t, h.here, "niemand", goodPassword)
	ticket, err := logIn(t, h.here, "kees", goodPassword)
	if err != nil {
		t.Fatal(err)
	}
	if err := h.there.LogOut(t.Context(), ticket.Token, Circumstances{Access: "DELETE /v1/session"}); err != nil {
		t.Fatal(err)
	}
	if _, err := h.here.Resume(t.Context(), ticket.Token); codeOf(err) != graph.LogInFirst {
		t.Errorf("after logging out: %v", err)
	}
	lines, err := h.kept.Ledger(t.Context(), graph.LedgerQuery{})
	if err != nil {
		t.Fatal(err)
	}
	kees := graph.Author{ID: account.ID, Role: graph.Administrator}
	wanted := map[string]int{}
	for _, line := range []graph.LedgerLine{
		{Author: kees, Action: graph.AcceptInvite, Outcome: graph.Done}, {Author: kees, Action: graph.LogIn, Outcome: graph.Refused},
		{Action: graph.LogIn, Outcome: graph.Refused}, {Author: kees, Action: graph.LogIn, Outcome: graph.Done},
		{Author: kees, Action: graph.LogOut, Outcome: graph.Done}, {Author: graph.Author{Role: graph.Operator}, Action: graph.AddAccount, Outcome: graph.Done},
	} {
		wanted[told(line)]++
	}
	for _, line := range lines {
		wanted[told(line)]--
	}
	for line, missing := range wanted {
		if missing != 0 {
			t.Errorf("%d too few of %s", missing, line)
		}
	}
}

func TestAVisitEndsHalfAnHourAfterItsLastUseAndAfterTwelveHours(t *testing.T) {
	h := openHouse(t)
	_, ticket := h.account(t, "noor", graph.Networker, h.networker.ID)
	for range 24 { // 11:36 of use, every 29 minutes
		h.wait(29 * time.Minute)
		if _, err := h.here.Resume(t.Context(), ticket); err != nil {
			t.Fatalf("in use: %v", err)
		}
	}
	h.wait(23 * time.Minute) // 11:59
	if _, err := h.there.Resume(t.Context(), ticket); err != nil {
		t.Errorf("before the twelfth hour is over: %v", err)
	}
	h.wait(time.Minute)
	if _, err := h.there.Resume(t.Context(), ticket); codeOf(err) != graph.LogInFirst {
		t.Errorf("after twelve hours: %v", err)
	}
	idle, err := logIn(t, h.here, "noor", goodPassword)
	if err != nil {
		t.Fatal(err)
	}
	h.wait(20 * time.Minute)
	if _, err := h.here.Recognise(t.Context(), idle.Token); err != nil {
		t.Errorf("an open stream: %v", err)
	}
	h.wait(10 * time.Minute)
	if _, err := h.here.Resume(t.Context(), idle.Token); codeOf(err) != graph.LogInFirst {
		t.Errorf("after half an hour: %v", err)
	}
}

func TestATicketThatIsNoneIsNobodys(t *testing.T) {
	h := openHouse(t)
	for _, token := range []string{"", "x", strings.Repeat("A", 26)} {
		if viewer, err := h.here.Resume(t.Context(), token); codeOf(err) != graph.LogInFirst || viewer != (Viewer{}) {
			t.Errorf("%q: %+v, %v", token, viewer, err)
		}
	}
}

func TestTheStoreKeepsNeitherPasswordNorToken(t *testing.T) {
	h := openHouse(t)
	account, ticket := h.account(t, "noor", graph.Networker, "")
	cell, err := h.kept.Cells().Get(t.Context(), credentialCell, string(account.ID), testNow)
	if err != nil || !strings.HasPrefix(string(cell.Value), "$argon2id$v=19$m=19456,t=2,p=1$") || strings.Contains(string(cell.Value), goodPassword) {
		t.Errorf("%s, %v", cell.Value, err)
	}
	visits, err := h.kept.Cells().List(t.Context(), ticketCell, testNow)
	if err != nil || len(visits) != 1 || strings.Contains(visits[0].Key+string(visits[0].Value), ticket) {
		t.Errorf("%+v, %v", visits, err)
	}
}

func TestAChangedPasswordEndsTheOtherVisits(t *testing.T) {
	h := openHouse(t)
	_, mine := h.account(t, "noor", graph.Networker, "")
	other, err := logIn(t, h.here, "noor", goodPassword)
	if err != nil {
		t.Fatal(err)
	}
	session := as(t, h.here, mine)
	const next = "een heel ander wachtwoord"
	if err := session.ChangePassword(t.Context(), graph.Seal("geraden"), graph.Seal(next)); firstFinding(err) != "current:password.wrong" {
		t.Errorf("with a wrong password: %v", err)
	}
	if lines, err := h.kept.Ledger(t.Context(), graph.LedgerQuery{Limit: 100}); err != nil || !slices.ContainsFunc(lines, func(line graph.LedgerLine) bool {
		return line.Action == graph.ChangePassword && line.Outcome == graph.Refused
	}) {
		t.Errorf("a refusal is not in the ledger: %v", err)
	}
	if err := session.ChangePassword(t.Context(), graph.Seal(goodPassword), graph.Seal(next)); err != nil {
		t.Fatal(err)
	}
	if _, err := h.there.Resume(t.Context(), mine); err != nil {
		t.Errorf("the own visit: %v", err)
	}
	if _, err := h.there.Resume(t.Context(), other.Token); codeOf(err) != graph.LogInFirst {
		t.Errorf("the other visit: %v", err)
	}
	if _, err := logIn(t, h.there, "noor", goodPassword); codeOf(err) != graph.LoginRefused {
		t.Errorf("the old password: %v", err)
	}
	if _, err := logIn(t, h.there, "noor", next); err != nil {
		t.Errorf("the new password: %v", err)
	}
}

func TestWhatAPasswordMustBe(t *testing.T) {
	for text, want := range map[string]graph.Code{
		"elf tekens.": graph.PasswordLength, "twaalf teken": "", strings.Repeat("é", 200): "", strings.Repeat("é", 201): graph.PasswordLength,
		"Noor.Hendriks": graph.PasswordIsLogin, "": graph.PasswordLength, "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301": graph.PasswordLength,
	} {
		got := graph.Code("")
		if finding := passwordFinding("new", graph.Seal(text), "noor.hendriks"); finding != nil {
			got = finding.Code
		}
		if got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

func TestAPasswordIsTheSameHoweverItsAccentsAreTyped(t *testing.T) {
	h := openHouse(t)
	c, err := h.here.newCredential(t.Context(), graph.Seal("caf\u00e9 om de hoek"))
	if err != nil {
		t.Fatal(err)
	}
	if err := h.here.keepCredential(t.Context(), "x", c); err != nil {
		t.Fatal(err)
	}
	if right, err := h.there.isPassword(t.Context(), "x", graph.Seal("cafe\u0301 om de hoek")); err != nil || !right {
		t.Errorf("%v, %v", right, err)
	}
	if right, err := h.there.isPassword(t.Context(), "x", graph.Seal("cafe om de hoek")); err != nil || right {
		t.Errorf("%v, %v", right, err)
	}
}

// Whether somebody has the log-in name or not, a log-in waits for its turn to work a password out: both
// places are taken here, and neither is answered.
func TestALogInNameThatNobodyHasTakesTheSameWork(t *testing.T) {
	h := openHouse(t)
	h.account(t, "noor", graph.Networker, "")
	for range mostHashing {
		h.here.hashing <- struct{}{}
	}
	for _, login := range []string{"noor", "niemand"} {
		ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
		_, err := h.here.LogIn(ctx, Credentials{Login: login, Password: graph.Seal("geraden")}, Circumstances{})
		cancel()
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("%s: %v", login, err)
		}
	}
}
