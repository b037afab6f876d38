package gate

import (
	"context"
	"fmt"

	"spinweb/graph"
)

// ChangePassword gives the viewer's account another password. Its other visits end. A password of now that is wrong
// counts as a failed log-in, and is in the ledger before the answer leaves.
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
		line := s.line(graph.ChangePassword, []graph.ID{id})
		line.Outcome = graph.Refused
		if err := s.gate.ledger.show(ctx, line); err != nil {
			return err
		}
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
