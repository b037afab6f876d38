package gate

import (
	"context"
	"fmt"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
	"spinweb/graph/internal/store"
)

// AccountView is what an administrator, or the one whose it is, may see of an account.
type AccountView struct {
	ID          graph.ID
	Version     graph.Revision
	Login       string
	Role        graph.Role
	State       string
	HasPassword bool
	Person      *End      // nil for none, and for one whom the viewer may not see
	LastSeen    time.Time // zero for never; to the minute
}

// subjects are the residents that a view says something of.
func (v AccountView) subjects(s *sight) []graph.ID {
	if v.Person == nil {
		return nil
	}
	return s.subjects(v.Person.ID)
}

// Accounts lists accounts.
func (s *Session) Accounts(ctx context.Context, filter Filter) (Page[AccountView], error) {
	sight, err := s.look(ctx, graph.SeeAccounts)
	if err != nil {
		return Page[AccountView]{}, err
	}
	kept, err := s.gate.keptOf(ctx, "")
	if err != nil {
		return Page[AccountView]{}, err
	}
	page, _ := paginate(sight.now.OfKind(graph.Account), filter, func(graph.ID) bool { return true },
		func(id graph.ID) AccountView { return sight.account(sight.now.Actor(id), kept) })
	var people []graph.ID
	for _, view := range page.Items {
		people = append(people, view.subjects(sight)...)
	}
	return page, s.show(ctx, graph.SeeAccounts, sight.subjects(people...))
}

// Account returns one account.
func (s *Session) Account(ctx context.Context, id graph.ID) (AccountView, error) {
	sight, _, err := s.lookAtAccount(ctx, graph.SeeAccounts, id)
	if err != nil {
		return AccountView{}, err
	}
	view, err := s.accountView(ctx, sight, id)
	if err != nil {
		return AccountView{}, err
	}
	return view, s.show(ctx, graph.SeeAccounts, view.subjects(sight))
}

// AccountNamed returns the account with a log-in name.
func (s *Session) AccountNamed(ctx context.Context, login string) (AccountView, error) {
	return s.Account(ctx, accountNamed(login))
}

// lookAtAccount returns the account that an action is about, NotFoundKind where there is none.
func (s *Session) lookAtAccount(ctx context.Context, action graph.Action, id graph.ID) (*sight, *graph.Actor, error) {
	sight, err := s.look(ctx, action)
	if err != nil {
		return nil, nil, err
	}
	actor := sight.now.Actor(id)
	if actor == nil || actor.Kind != graph.Account || sight.Of(id) == graph.Hidden {
		return nil, nil, graph.NotFound()
	}
	return sight, actor, nil
}

func (s *Session) accountView(ctx context.Context, sight *sight, id graph.ID) (AccountView, error) {
	kept, err := s.gate.keptOf(ctx, id)
	if err != nil {
		return AccountView{}, err
	}
	return sight.account(sight.now.Actor(id), kept), nil
}

// kept is what the cells say of accounts.
type kept struct {
	passwords idSet
	seen      map[graph.ID]time.Time
}

// keptOf reads what the cells say of one account, or with "" of all.
func (g *Gate) keptOf(ctx context.Context, only graph.ID) (kept, error) {
	k := kept{passwords: idSet{}, seen: map[graph.ID]time.Time{}}
	at := g.moment()
	credentials, err := g.cellsOf(ctx, credentialCell, only, at)
	if err != nil {
		return k, fmt.Errorf("read who has a password: %w", err)
	}
	for _, cell := range credentials {
		k.passwords.add(cell.Subject)
	}
	uses, err := g.cellsOf(ctx, seenCell, only, at)
	if err != nil {
		return k, fmt.Errorf("read the last use of accounts: %w", err)
	}
	for _, cell := range uses {
		if last, err := time.Parse(time.RFC3339Nano, string(cell.Value)); err == nil {
			k.seen[cell.Subject] = last
		}
	}
	return k, nil
}

// cellsOf returns the cell of a kind that is one account's, or with "" all of the kind.
func (g *Gate) cellsOf(ctx context.Context, kind string, only graph.ID, at time.Time) ([]store.Cell, error) {
	if only == "" {
		return g.store.Cells().List(ctx, kind, at)
	}
	cell, err := g.store.Cells().Get(ctx, kind, string(only), at)
	switch {
	case graph.KindOf(err) == graph.NotFoundKind:
		return nil, nil
	case err != nil:
		return nil, err
	default:
		return []store.Cell{cell}, nil
	}
}

func (s *sight) account(actor *graph.Actor, k kept) AccountView {
	view := AccountView{
		ID: actor.ID, Version: actor.Version, Login: loginOf(actor), Role: graph.Role(actor.Attributes.Plain("role")),
		State: actor.Attributes.Plain("state"), HasPassword: k.passwords.has(actor.ID), LastSeen: k.seen[actor.ID],
	}
	for person := range s.look.ends(actor.ID, graph.AccountOf, outward) {
		if s.Of(person) != graph.Hidden {
			end := s.end(person)
			view.Person = &end
		}
	}
	return view
}

func loginOf(account *graph.Actor) string { return personal.Open(account.Attributes.Sealed("login")) }

// isActiveAdministrator reports whether the account has the rights of an administrator.
func isActiveAdministrator(account *graph.Actor) bool {
	return account.Attributes.Plain("state") == graph.AccountActive &&
		graph.Role(account.Attributes.Plain("role")) == graph.Administrator
}

// administratorBut returns an active administrator who can log in, other than the given one; nil for none.
func (g *Gate) administratorBut(ctx context.Context, now *graph.Snapshot, but graph.ID) (*graph.Actor, error) {
	for _, id := range now.OfKind(graph.Account) {
		account := now.Actor(id)
		if id == but || !isActiveAdministrator(account) {
			continue
		}
		k, err := g.keptOf(ctx, id)
		if err != nil {
			return nil, err
		}
		if k.passwords.has(id) {
			return account, nil
		}
	}
	return nil, nil
}

// ownAccount returns the account by which the viewer logged in, nil for none.
func (s *sight) ownAccount(viewer Viewer) *OwnAccount {
	actor := s.now.Actor(viewer.account)
	if actor == nil {
		return nil
	}
	return &OwnAccount{ID: actor.ID, Login: loginOf(actor)}
}

// OwnAccount is the account by which a viewer logged in.
type OwnAccount struct {
	ID    graph.ID
	Login string
}
