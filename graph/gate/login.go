package gate

import (
	"context"
	"strings"

	"spinweb/graph"
)

// Credentials are what somebody offers to come in.
type Credentials struct {
	Login    string
	Password graph.Text
	Address  string // of the client, as the network tells it
}

// LogIn gives a ticket to who knows the password of an active account. Unknown, wrong and disabled give
// the same UnidentifiedKind with LoginRefused after the same work; too many failures give DelayedKind,
// and then nothing is tried. What was tried is in the ledger before the answer leaves.
func (g *Gate) LogIn(ctx context.Context, offered Credentials, under Circumstances) (Ticket, error) {
	account := accountNamed(offered.Login)
	try, err := g.attempt(ctx, account, offered.Address)
	if err != nil {
		return Ticket{}, err
	}
	right, err := g.isPassword(ctx, account, offered.Password)
	if err != nil {
		return Ticket{}, err
	}
	now, err := g.live.current(ctx)
	if err != nil {
		return Ticket{}, err
	}
	viewer, active := g.holder(now, account)
	session := g.As(viewer, under)
	line := session.line(graph.LogIn, nil)
	if !right || !active {
		line.Outcome = graph.Refused
	}
	if err := g.ledger.show(ctx, line); err != nil {
		return Ticket{}, err
	}
	if line.Outcome == graph.Refused {
		return Ticket{}, &graph.Error{Kind: graph.UnidentifiedKind, Code: graph.LoginRefused}
	}
	try.succeeded(ctx)
	g.sweepNowAndThen(ctx)
	return session.ticket(ctx, account)
}

// accountNamed is the account that a log-in name would have; a text that can be none leads to no account.
func accountNamed(text string) graph.ID {
	login, finding := graph.ParseLogin(text)
	if finding != nil {
		return graph.DerivedID("no account", strings.ToLower(text))
	}
	return graph.AccountID(login)
}

// ticket starts a visit of an account.
func (s *Session) ticket(ctx context.Context, account graph.ID) (Ticket, error) {
	token, err := s.gate.admit(ctx, account)
	if err != nil {
		return Ticket{}, err
	}
	sight, err := s.look(ctx, graph.SeeSelf)
	if err != nil {
		return Ticket{}, err
	}
	view, err := s.accountView(ctx, sight, account)
	if err != nil {
		return Ticket{}, err
	}
	return Ticket{Token: token, Account: view}, s.show(ctx, graph.SeeSelf, view.subjects(sight))
}
