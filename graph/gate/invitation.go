package gate

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// An invitation lets whoever holds its token choose the password of an account, once. The first
// administrator's, which is for no account yet, lets its holder choose a log-in name too.

const invitationCell = "invitation"

const (
	invitationLasts      = 7 * 24 * time.Hour
	firstInvitationLasts = 24 * time.Hour
)

// Invitation is a one-time link.
type Invitation struct {
	Token   string
	Expires time.Time
}

// Path is where the link leads. The token is in the fragment, which a browser sends to nobody.
func (i Invitation) Path() string { return "/welkom#" + i.Token }

// Welcome says what an invitation is for.
type Welcome struct {
	Login string // "" for the first administrator
	Role  graph.Role
	First bool
}

// Acceptance is how somebody takes an invitation.
type Acceptance struct {
	Token    string
	Login    string // of the first administrator
	Password graph.Text
}

// invited is what is kept of an invitation.
type invited struct {
	Account graph.ID `json:"account,omitempty"` // "" for the first administrator
	Used    bool     `json:"used,omitempty"`
}

// Invite makes a new one-time link to an account; an earlier one does nothing any more.
func (s *Session) Invite(ctx context.Context, id graph.ID) (Invitation, error) {
	_, actor, err := s.lookAtAccount(ctx, graph.InviteAccount, id)
	if err != nil {
		return Invitation{}, err
	}
	if actor.Attributes.Plain("state") != graph.AccountActive {
		return Invitation{}, graph.Conflict(graph.DisabledAccount, nil)
	}
	if err := s.gate.ledger.show(ctx, s.line(graph.InviteAccount, []graph.ID{id})); err != nil {
		return Invitation{}, err
	}
	return s.gate.invite(ctx, id, invitationLasts)
}

// FirstAdministrator returns a new one-time link for the first administrator, and whether one is needed:
// whether no administrator can log in.
func (g *Gate) FirstAdministrator(ctx context.Context) (Invitation, bool, error) {
	now, err := g.live.current(ctx)
	if err != nil {
		return Invitation{}, false, err
	}
	there, err := g.administratorBut(ctx, now, "")
	if err != nil || there != nil {
		return Invitation{}, false, err
	}
	invitation, err := g.invite(ctx, "", firstInvitationLasts)
	return invitation, true, err
}

func (g *Gate) invite(ctx context.Context, account graph.ID, lasts time.Duration) (Invitation, error) {
	if account != "" {
		if _, err := g.store.Cells().DropOf(ctx, invitationCell, account); err != nil {
			return Invitation{}, fmt.Errorf("withdraw an invitation: %w", err)
		}
	}
	at := g.moment()
	made := Invitation{Token: rand.Text(), Expires: at.Add(lasts)}
	value, err := json.Marshal(invited{Account: account})
	if err != nil {
		return Invitation{}, err
	}
	_, err = g.store.Cells().Put(ctx, store.Cell{Kind: invitationCell, Key: secretKey(made.Token), Subject: account,
		Value: value, Expires: made.Expires}, at)
	if err != nil {
		return Invitation{}, fmt.Errorf("make an invitation: %w", err)
	}
	return made, nil
}

// ReadInvitation says what an invitation is for, NotFoundKind when it is unknown, used or expired, or its
// account is disabled.
func (g *Gate) ReadInvitation(ctx context.Context, token string) (Welcome, error) {
	found, err := g.findInvitation(ctx, token)
	return found.welcome, err
}

// standingInvitation is an invitation that can be accepted now.
type standingInvitation struct {
	cell    store.Cell
	account graph.ID // "" for the first administrator
	welcome Welcome
	now     *graph.Snapshot
}

func (g *Gate) findInvitation(ctx context.Context, token string) (standingInvitation, error) {
	cell, err := g.store.Cells().Get(ctx, invitationCell, secretKey(token), g.moment())
	if err != nil {
		return standingInvitation{}, err
	}
	var kept invited
	if err := json.Unmarshal(cell.Value, &kept); err != nil {
		return standingInvitation{}, fmt.Errorf("read an invitation: %w", err)
	}
	if kept.Used {
		return standingInvitation{}, graph.NotFound()
	}
	found := standingInvitation{cell: cell, account: kept.Account}
	if found.now, err = g.live.current(ctx); err != nil {
		return standingInvitation{}, err
	}
	if kept.Account == "" {
		found.welcome = Welcome{Role: graph.Administrator, First: true}
		there, err := g.administratorBut(ctx, found.now, "")
		if err == nil && there != nil {
			err = graph.NotFound()
		}
		return found, err
	}
	viewer, active := g.holder(found.now, kept.Account)
	if !active {
		return standingInvitation{}, graph.NotFound()
	}
	found.welcome = Welcome{Login: loginOf(found.now.Actor(kept.Account)), Role: viewer.role}
	return found, nil
}

// AcceptInvitation gives an account the password that its holder chose, and lets the holder in. Of two
// who accept at once one does; earlier visits of the account end.
func (g *Gate) AcceptInvitation(ctx context.Context, taken Acceptance, under Circumstances) (Ticket, error) {
	found, err := g.findInvitation(ctx, taken.Token)
	if err != nil {
		return Ticket{}, err
	}
	login, err := found.check(taken)
	if err != nil {
		return Ticket{}, err
	}
	secret, err := g.newCredential(ctx, taken.Password)
	if err != nil {
		return Ticket{}, err
	}
	if err := g.use(ctx, found); err != nil {
		return Ticket{}, err
	}
	account := graph.AccountID(login)
	if found.welcome.First {
		if err := g.addFirst(ctx, login, under); err != nil {
			return Ticket{}, err
		}
	}
	if err := g.keepCredential(ctx, account, secret); err != nil {
		return Ticket{}, err
	}
	if _, err := g.store.Cells().DropOf(ctx, ticketCell, account); err != nil {
		return Ticket{}, fmt.Errorf("end the visits of an account: %w", err)
	}
	g.forgive(ctx, loginAttempts(account))
	return g.welcomed(ctx, account, under)
}

// check returns the log-in name, or everything that is wrong with what was chosen.
func (i standingInvitation) check(taken Acceptance) (string, error) {
	var findings []graph.Finding
	login := i.welcome.Login
	if i.welcome.First {
		parsed, finding := graph.ParseLogin(taken.Login)
		if finding != nil {
			findings = append(findings, *finding)
		}
		login = parsed
	}
	if finding := passwordFinding("password", taken.Password, login); finding != nil {
		findings = append(findings, *finding)
	}
	switch {
	case len(findings) > 0:
		return "", graph.Invalid(findings...)
	case i.welcome.First && i.now.Actor(graph.AccountID(login)) != nil:
		return "", graph.Conflict(graph.LoginTaken, nil)
	default:
		return login, nil
	}
}

// use marks an invitation as used, by compare-and-set: who comes second finds none.
func (g *Gate) use(ctx context.Context, found standingInvitation) error {
	value, err := json.Marshal(invited{Account: found.account, Used: true})
	if err != nil {
		return err
	}
	used := found.cell
	used.Value = value
	_, err = g.store.Cells().Put(ctx, used, g.moment())
	if graph.KindOf(err) == graph.StaleKind {
		return graph.NotFound()
	}
	return err
}

// addFirst adds the account of the first administrator, who is thereby its author. The fingerprint of the
// request is of a password too, and is not kept: an invitation is taken once anyway.
func (g *Gate) addFirst(ctx context.Context, login string, under Circumstances) error {
	under.Retry = Retry{}
	session := g.As(Viewer{role: graph.Administrator, account: graph.AccountID(login)}, under)
	sight, err := session.look(ctx, graph.AddAccount)
	if err != nil {
		return err
	}
	_, err = session.writeAccount(ctx, sight, AccountDraft{Login: login, Role: string(graph.Administrator)}, "")
	return err
}

func (g *Gate) welcomed(ctx context.Context, account graph.ID, under Circumstances) (Ticket, error) {
	now, err := g.live.current(ctx)
	if err != nil {
		return Ticket{}, err
	}
	viewer, active := g.holder(now, account)
	if !active {
		return Ticket{}, graph.NotFound()
	}
	session := g.As(viewer, under)
	if err := g.ledger.show(ctx, session.line(graph.AcceptInvite, []graph.ID{account})); err != nil {
		return Ticket{}, err
	}
	return session.ticket(ctx, account)
}
