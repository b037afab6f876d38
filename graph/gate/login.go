package gate

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"time"

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

// ChangePassword gives the viewer's account another password. Its other visits end.
func (s *Session) ChangePassword(ctx context.Context, current, next graph.Text) error {
	sight, err := s.look(ctx, graph.ChangePassword)
	if err != nil {
		return err
	}
	id := s.viewer.account
	if id == "" {
		return &graph.Error{Kind: graph.ForbiddenKind, Code: graph.LogInNotHere}
	}
	if finding := passwordFinding("new", next, loginOf(sight.now.Actor(id))); finding != nil {
		return graph.Invalid(*finding)
	}
	if err := s.gate.claim(ctx, loginAttempts(id), perLogin); err != nil {
		return err
	}
	right, err := s.gate.isPassword(ctx, id, current)
	if err != nil {
		return err
	}
	if !right {
		return graph.Invalid(graph.Finding{Field: "current", Code: graph.PasswordWrong})
	}
	kept, err := s.gate.newCredential(ctx, next)
	if err != nil {
		return err
	}
	if err := s.gate.keepCredential(ctx, id, kept); err != nil {
		return err
	}
	s.gate.forgive(ctx, loginAttempts(id))
	if err := s.gate.endVisits(ctx, id, s.viewer.ticket); err != nil {
		return err
	}
	return s.gate.ledger.record(ctx, s.line(graph.ChangePassword, []graph.ID{id}))
}

// endVisits ends the visits of an account, but for the one under a key.
func (g *Gate) endVisits(ctx context.Context, account graph.ID, but string) error {
	at := g.moment()
	mine, kept, err := g.visit(ctx, but, at)
	if err != nil && graph.KindOf(err) != graph.UnidentifiedKind {
		return err
	}
	stays := err == nil
	if _, err := g.store.Cells().DropOf(ctx, ticketCell, account); err != nil {
		return fmt.Errorf("end the visits of an account: %w", err)
	}
	if !stays {
		return nil
	}
	mine.Version = 0
	return g.keepVisit(ctx, mine, kept, at)
}

// sweepEvery is how often what has expired is removed.
const sweepEvery = time.Hour

// sweep remembers when this server last removed what has expired.
type sweep struct {
	mutex sync.Mutex
	last  time.Time
}

// due reports whether it is time, and then counts as done.
func (s *sweep) due(at time.Time) bool {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if at.Sub(s.last) < sweepEvery {
		return false
	}
	s.last = at
	return true
}

// sweepNowAndThen removes what has expired: what is left behind is of no use to anybody, but it is there.
func (g *Gate) sweepNowAndThen(ctx context.Context) {
	at := g.moment()
	if !g.sweep.due(at) {
		return
	}
	if _, err := g.store.Cells().Sweep(ctx, at); err != nil {
		g.log.Warn("what has expired is not removed", "error", err.Error())
	}
}
