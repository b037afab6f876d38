package gate

import (
	"context"
	"errors"
	"fmt"

	"spinweb/graph"
)

// AccountDraft is a new account.
type AccountDraft struct {
	Login  string
	Role   string
	Person graph.ID // "" for none
}

// AccountPatch says what changes in an account; nil leaves it as it is.
type AccountPatch struct {
	Role   *string
	State  *string
	Person *graph.ID // "" takes the person away
}

// AddAccount adds an account that nobody can log in to yet, with an invitation for whoever it is for. A
// log-in name that is in use gives ConflictKind with LoginTaken.
func (s *Session) AddAccount(ctx context.Context, draft AccountDraft, reason string) (AccountView, Invitation, error) {
	sight, err := s.look(ctx, graph.AddAccount)
	if err != nil {
		return AccountView{}, Invitation{}, err
	}
	id, err := s.writeAccount(ctx, sight, draft, reason)
	if err != nil {
		return AccountView{}, Invitation{}, err
	}
	invitation, err := s.gate.invite(ctx, id, invitationLasts)
	if err != nil {
		return AccountView{}, Invitation{}, err
	}
	view, err := s.writtenAccount(ctx, graph.AddAccount, id)
	return view, invitation, err
}

// writeAccount writes a new account and whom it is of.
func (s *Session) writeAccount(ctx context.Context, sight *sight, draft AccountDraft, reason string) (graph.ID, error) {
	p := s.plan(sight)
	login, finding := graph.ParseLogin(draft.Login)
	if finding != nil {
		p.findings = append(p.findings, *finding)
		login = string(graph.NewID()) // the rest is checked all the same, as if it were right
	}
	id := graph.AccountID(login)
	p.addActor(graph.Draft{ID: id, Kind: string(graph.Account),
		Attributes: map[string]string{"login": login, "role": draft.Role, "state": graph.AccountActive}})
	p.giveTo(id, graph.Role(draft.Role), draft.Person)
	for _, change := range p.changes {
		p.granted.add(change.Record.RecordID())
	}
	_, err := p.commit(ctx, reason)
	var known *graph.Error
	if errors.As(err, &known) && known.Code == graph.RecordExists {
		return "", graph.Conflict(graph.LoginTaken, nil)
	}
	return id, err
}

// giveTo ties an account to a person. The tie has no first day, so that it can end on the day it was made.
func (p *plan) giveTo(account graph.ID, role graph.Role, person graph.ID) {
	if person == "" {
		if role == graph.ResidentRole {
			p.findings = append(p.findings, graph.Finding{Field: "person", Code: graph.Required})
		}
		return
	}
	actor := p.actor(person)
	switch {
	case actor == nil:
		p.findings = append(p.findings, graph.Finding{Field: "person", Code: graph.NoSuchActor})
	case !role.FitsAccount(actor.Kind):
		p.findings = append(p.findings, graph.Finding{Field: "person", Code: graph.PersonOfRole})
	default:
		p.addTie(graph.Draft{Kind: string(graph.AccountOf), From: account, To: person}, "person.")
	}
}

// ChangeAccount changes an account whose version the author saw; see ChangeActor. The version counts for
// the account and whose it is together. Whoever would leave no administrator who can log in gets
// ConflictKind with LastAdministrator, the operator excepted. An account that is disabled is out at once.
func (s *Session) ChangeAccount(ctx context.Context, id graph.ID, seen graph.Revision, patch AccountPatch, reason string) (AccountView, error) {
	sight, before, err := s.lookAtAccount(ctx, graph.ChangeAccount, id)
	if err != nil {
		return AccountView{}, err
	}
	p := s.plan(sight)
	p.amendActor(before, patch.attributes(), graph.Amend, seen)
	p.handOver(before, patch)
	if err := p.keepAdministrator(ctx, before); err != nil {
		return AccountView{}, err
	}
	for _, change := range p.changes {
		p.granted.add(change.Record.RecordID())
	}
	_, err = p.commit(ctx, reason)
	if graph.KindOf(err) == graph.StaleKind {
		current, readErr := s.Account(ctx, id)
		return current, errors.Join(err, readErr)
	}
	if err != nil {
		return AccountView{}, err
	}
	if patch.State != nil && *patch.State == graph.AccountDisabled {
		if err := s.gate.shutOut(ctx, id); err != nil {
			return AccountView{}, err
		}
	}
	return s.writtenAccount(ctx, graph.ChangeAccount, id)
}

func (p AccountPatch) attributes() Patch {
	changed := Patch{Attributes: map[string]*string{}}
	if p.Role != nil {
		changed.Attributes["role"] = p.Role
	}
	if p.State != nil {
		changed.Attributes["state"] = p.State
	}
	return changed
}

// handOver ends whose the account was and says whose it is from now on. A role that does not fit the
// person who stays is refused.
func (p *plan) handOver(account *graph.Actor, patch AccountPatch) {
	role := graph.Role(account.Attributes.Plain("role"))
	if patch.Role != nil {
		role = graph.Role(*patch.Role)
	}
	stays := false
	for _, tie := range p.sight.now.TiesOf(account.ID) {
		if tie.Kind != graph.AccountOf || tie.From != account.ID || !tie.Period.Holds(p.sight.look.day) {
			continue
		}
		switch {
		case patch.Person == nil || *patch.Person == tie.To:
			stays = true
			if !role.FitsAccount(p.sight.now.Actor(tie.To).Kind) {
				p.findings = append(p.findings, graph.Finding{Field: "role", Code: graph.PersonOfRole})
			}
		default:
			p.amendTie(tie, Patch{Until: p.session.endDay("")}, graph.End, tie.Version)
		}
	}
	if !stays && (patch.Person != nil || patch.Role != nil) {
		person := graph.ID("")
		if patch.Person != nil {
			person = *patch.Person
		}
		p.giveTo(account.ID, role, person)
	}
}

// keepAdministrator refuses to take the rights of the last administrator. The batch relies on another
// one staying, so that two who disable each other at once do not both succeed.
func (p *plan) keepAdministrator(ctx context.Context, before *graph.Actor) error {
	if len(p.changes) == 0 || p.session.viewer.role == graph.Operator || !isActiveAdministrator(before) {
		return nil
	}
	if after, ok := p.changes[0].Record.(*graph.Actor); !ok || isActiveAdministrator(after) {
		return nil
	}
	other, err := p.session.gate.administratorBut(ctx, p.sight.now, before.ID)
	if err != nil {
		return err
	}
	if other == nil {
		return graph.Conflict(graph.LastAdministrator, nil)
	}
	p.demands = append(p.demands, graph.Demand{ID: other.ID, Version: other.Version})
	return nil
}

// shutOut ends everything by which an account could come in, but for its password.
func (g *Gate) shutOut(ctx context.Context, account graph.ID) error {
	for _, kind := range []string{ticketCell, invitationCell} {
		if _, err := g.store.Cells().DropOf(ctx, kind, account); err != nil {
			return fmt.Errorf("shut an account out: %w", err)
		}
	}
	return nil
}

// SignOut ends every visit of an account.
func (s *Session) SignOut(ctx context.Context, id graph.ID) error {
	if _, _, err := s.lookAtAccount(ctx, graph.SignOutAccount, id); err != nil {
		return err
	}
	if _, err := s.gate.store.Cells().DropOf(ctx, ticketCell, id); err != nil {
		return fmt.Errorf("end the visits of an account: %w", err)
	}
	return s.gate.ledger.record(ctx, s.line(graph.SignOutAccount, []graph.ID{id}))
}

// writtenAccount views an account after a change, and records who changed it.
func (s *Session) writtenAccount(ctx context.Context, action graph.Action, id graph.ID) (AccountView, error) {
	sight, err := s.look(ctx, action)
	if err != nil {
		return AccountView{}, err
	}
	view, err := s.accountView(ctx, sight, id)
	if err != nil {
		return AccountView{}, err
	}
	return view, s.gate.ledger.show(ctx, s.line(action, idSetOf(append(view.subjects(sight), id)).sorted()))
}

func idSetOf(ids []graph.ID) idSet {
	set := idSet{}
	for _, id := range ids {
		set.add(id)
	}
	return set
}
