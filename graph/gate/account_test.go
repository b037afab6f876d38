package gate

import (
	"sync"
	"sync/atomic"
	"testing"

	"spinweb/graph"
)

func TestARoleThatIsTakenIsTakenOnEveryServerAtTheNextRequest(t *testing.T) {
	h := openHouse(t)
	account, ticket := h.account(t, "noor", graph.Networker, h.networker.ID)
	if _, err := as(t, h.there, ticket).Actor(t.Context(), h.near.ID); err != nil {
		t.Fatal(err)
	}
	adviser := string(graph.PolicyAdviser)
	account, err := h.here.asOperator().ChangeAccount(t.Context(), account.ID, account.Version, AccountPatch{Role: &adviser}, "ander werk")
	if err != nil || account.Role != graph.PolicyAdviser {
		t.Fatalf("%+v, %v", account, err)
	}
	if _, err := as(t, h.there, ticket).Actor(t.Context(), h.near.ID); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("after the role was taken: %v", err)
	}
	networker, nobody := string(graph.Networker), graph.ID("")
	account, err = h.here.asOperator().ChangeAccount(t.Context(), account.ID, account.Version, AccountPatch{Role: &networker, Person: &nobody}, "")
	if err != nil || account.Person != nil {
		t.Fatalf("%+v, %v", account, err)
	}
	if _, err := as(t, h.there, ticket).Actor(t.Context(), h.near.ID); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("without a person: %v", err)
	}
	account, err = h.here.asOperator().ChangeAccount(t.Context(), account.ID, account.Version, AccountPatch{Person: &h.networker.ID}, "")
	if err != nil || account.Person == nil {
		t.Fatalf("%+v, %v", account, err)
	}
	if _, err := as(t, h.there, ticket).Actor(t.Context(), h.near.ID); err != nil {
		t.Errorf("with the person again, on the same day: %v", err)
	}
	disabled := graph.AccountDisabled
	if _, err := h.here.asOperator().ChangeAccount(t.Context(), account.ID, account.Version, AccountPatch{State: &disabled}, ""); err != nil {
		t.Fatal(err)
	}
	if _, err := h.there.Resume(t.Context(), ticket); codeOf(err) != graph.LogInFirst {
		t.Errorf("after disabling: %v", err)
	}
}

func TestAnAccountSignedOutLogsInAgain(t *testing.T) {
	h := openHouse(t)
	account, ticket := h.account(t, "noor", graph.Networker, "")
	if err := h.here.asOperator().SignOut(t.Context(), account.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := h.there.Resume(t.Context(), ticket); codeOf(err) != graph.LogInFirst {
		t.Errorf("signed out: %v", err)
	}
	if _, err := logIn(t, h.there, "noor", goodPassword); err != nil {
		t.Error(err)
	}
}

func TestTheLastAdministratorStays(t *testing.T) {
	h := openHouse(t)
	account, ticket := h.account(t, "beheer", graph.Administrator, "")
	if _, _, err := h.here.asOperator().AddAccount(t.Context(), AccountDraft{Login: "nog niet binnen", Role: "administrator"}, ""); firstFinding(err) != "login:login.malformed" {
		t.Errorf("a log-in name with spaces: %v", err)
	}
	if _, _, err := h.here.asOperator().AddAccount(t.Context(), AccountDraft{Login: "nogniet", Role: "administrator"}, ""); err != nil {
		t.Fatal(err)
	}
	disabled, manager := graph.AccountDisabled, string(graph.Manager)
	for name, patch := range map[string]AccountPatch{"disabled": {State: &disabled}, "in another role": {Role: &manager}} {
		if _, err := as(t, h.here, ticket).ChangeAccount(t.Context(), account.ID, account.Version, patch, ""); codeOf(err) != graph.LastAdministrator {
			t.Errorf("%s: %v", name, err)
		}
	}
	h.account(t, "tweede", graph.Administrator, "")
	if _, err := as(t, h.here, ticket).ChangeAccount(t.Context(), account.ID, account.Version, AccountPatch{Role: &manager}, ""); err != nil {
		t.Errorf("with a second administrator: %v", err)
	}
}

func TestTwoAdministratorsWhoDisableEachOtherAtOnceDoNotBothSucceed(t *testing.T) {
	h := openHouse(t)
	a, ticketA := h.account(t, "een", graph.Administrator, "")
	b, ticketB := h.account(t, "twee", graph.Administrator, "")
	sessionA, sessionB := as(t, h.here, ticketA), as(t, h.there, ticketB)
	disabled := graph.AccountDisabled
	var all sync.WaitGroup
	var done atomic.Int32
	disable := func(s *Session, other AccountView) {
		if _, err := s.ChangeAccount(t.Context(), other.ID, other.Version, AccountPatch{State: &disabled}, ""); err == nil {
			done.Add(1)
		}
	}
	all.Go(func() { disable(sessionA, b) })
	all.Go(func() { disable(sessionB, a) })
	all.Wait()
	if done.Load() != 1 {
		t.Errorf("%d of two succeeded", done.Load())
	}
}

func TestOfManyAccountsWithOneLogInNameThereIsOne(t *testing.T) {
	h := openHouse(t)
	var all sync.WaitGroup
	var made atomic.Int32
	for _, g := range []*Gate{h.here, h.there, h.here, h.there} {
		all.Go(func() {
			switch _, _, err := g.asOperator().AddAccount(t.Context(), AccountDraft{Login: "Noor", Role: "manager"}, ""); {
			case err == nil:
				made.Add(1)
			case codeOf(err) != graph.LoginTaken:
				t.Errorf("%v", err)
			}
		})
	}
	all.Wait()
	if made.Load() != 1 {
		t.Errorf("%d were made", made.Load())
	}
}

func TestARoleFitsThePerson(t *testing.T) {
	h := openHouse(t)
	_, ticket := h.account(t, "beheer", graph.Administrator, "")
	operator, administrator := h.here.asOperator(), as(t, h.here, ticket)
	for name, try := range map[string]struct {
		session *Session
		draft   AccountDraft
		finding string
	}{
		"a networker who is a resident":                {operator, AccountDraft{"aap", "networker", h.near.ID}, "person:account.personOfRole"},
		"a resident who is a professional":             {operator, AccountDraft{"noot", "resident", h.networker.ID}, "person:account.personOfRole"},
		"a resident who is nobody":                     {operator, AccountDraft{"mies", "resident", ""}, "person:value.required"},
		"somebody who is not there":                    {operator, AccountDraft{"wim", "networker", graph.NewID()}, "person:actor.notFound"},
		"a resident whom an administrator may not see": {administrator, AccountDraft{"zus", "resident", h.near.ID}, "person:actor.notFound"},
		"a role that is none":                          {operator, AccountDraft{"jet", "operator", ""}, "role:code.unknown"},
	} {
		if _, _, err := try.session.AddAccount(t.Context(), try.draft, ""); firstFinding(err) != try.finding {
			t.Errorf("%s: %v", name, err)
		}
	}
	resident, _, err := operator.AddAccount(t.Context(), AccountDraft{"bewoner", "resident", h.near.ID}, "")
	if err != nil || resident.Person == nil {
		t.Fatalf("%+v, %v", resident, err)
	}
	if seen, err := administrator.Account(t.Context(), resident.ID); err != nil || seen.Person != nil {
		t.Errorf("an administrator sees which resident it is: %+v, %v", seen, err)
	}
	networker := string(graph.Networker)
	if _, err := operator.ChangeAccount(t.Context(), resident.ID, resident.Version, AccountPatch{Role: &networker}, ""); firstFinding(err) != "role:account.personOfRole" {
		t.Errorf("another role for a resident: %v", err)
	}
}

func TestAccountsAreSeenAndWrittenByTheirOwnMethodsAlone(t *testing.T) {
	h := openHouse(t)
	account, admin := h.account(t, "beheer", graph.Administrator, "")
	other, worker := h.account(t, "noor", graph.Networker, h.networker.ID)
	ctx := t.Context()
	role := string(graph.Administrator)
	forged := graph.Draft{Kind: string(graph.Account), Attributes: map[string]string{"login": "vals", "role": role, "state": "active"}}
	mine := graph.Draft{Kind: string(graph.AccountOf), From: other.ID, To: h.networker.ID}
	for name, session := range map[string]*Session{"an administrator": as(t, h.here, admin), "a networker": as(t, h.here, worker), "the operator": h.here.asOperator()} {
		if _, err := session.AddActor(ctx, forged, nil, ""); graph.KindOf(err) != graph.ForbiddenKind {
			t.Errorf("%s adds an account as an actor: %v", name, err)
		}
		_, err := session.ChangeActor(ctx, other.ID, other.Version, Patch{Attributes: map[string]*string{"role": &role}}, "")
		if kind := graph.KindOf(err); kind != graph.ForbiddenKind && kind != graph.NotFoundKind {
			t.Errorf("%s changes an account as an actor: %v", name, err)
		}
		if _, err := session.AddTie(ctx, mine, ""); graph.KindOf(err) != graph.ForbiddenKind && firstFinding(err) != "from:actor.notFound" {
			t.Errorf("%s ties an account as an actor: %v", name, err)
		}
		page, err := session.Actors(ctx, Filter{Kind: graph.Account, Limit: 5})
		if err != nil || page.Total != 0 {
			t.Errorf("%s lists %d accounts as actors, %v", name, page.Total, err)
		}
		if found, err := session.Search(ctx, Query{Text: "noor", Kinds: []graph.ActorKind{graph.Account}, Limit: 5}); err != nil || len(found) != 0 {
			t.Errorf("%s finds %d, %v", name, len(found), err)
		}
	}
	if _, err := as(t, h.here, worker).Actor(ctx, account.ID); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("a networker reads an account: %v", err)
	}
	if _, err := as(t, h.here, worker).Accounts(ctx, Filter{Limit: 5}); graph.KindOf(err) != graph.ForbiddenKind {
		t.Errorf("a networker lists accounts: %v", err)
	}
	extract, err := h.here.asOperator().Export(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, draft := range append(extract.Actors, extract.Ties...) {
		if draft.Kind == string(graph.Account) || draft.Kind == string(graph.AccountOf) {
			t.Errorf("the export holds %s", draft.Kind)
		}
	}
	forged.ID, mine.ID = graph.NewID(), graph.NewID()
	_, err = h.here.asOperator().Import(ctx, graph.Delivery{Arrivals: []graph.Arrival{{Draft: forged}, {Draft: mine}}}, Intake{})
	if firstFinding(err) != "kind:kind.unknown" {
		t.Errorf("an import brings accounts: %v", err)
	}
}

func TestWhoLeftHasNoRightsByTheAccountThatStayed(t *testing.T) {
	h := openHouse(t)
	_, ticket := h.account(t, "noor", graph.Networker, h.networker.ID)
	if _, err := h.here.asOperator().EndActor(t.Context(), h.networker.ID, h.networkerVersion(), "2026-11-25", "uit dienst"); err != nil {
		t.Fatal(err)
	}
	if _, err := as(t, h.there, ticket).Actor(t.Context(), h.near.ID); graph.KindOf(err) != graph.NotFoundKind {
		t.Errorf("%v", err)
	}
}
