package gate

import (
	"context"
	"fmt"

	"spinweb/analysis"
	"spinweb/graph"
)

// Ask answers a question on the complete net and returns what this session's viewer may see of it.
// Whoever is named in the answer is recorded as seen before Ask returns; if that fails, so does Ask.
// An area that is not there gives NotFoundKind.
func Ask[R analysis.Report[R]](ctx context.Context, s *Session, q analysis.Question[R]) (R, error) {
	var none R
	sight, err := s.look(ctx, graph.AskReports)
	if err != nil {
		return none, err
	}
	complete, err := answerFor(ctx, s.gate, sight, q)
	if err != nil {
		return none, fmt.Errorf("answer %s: %w", q.Key(), err)
	}
	seen := complete.Redact(inCare{sight})
	if err := s.show(ctx, graph.AskReports, seen.Subjects()); err != nil {
		return none, err
	}
	return seen, nil
}

// answerFor works a question out, unless all of the answer is withheld from this viewer: then neither the time nor
// the work of others depends on what is withheld.
func answerFor[R analysis.Report[R]](ctx context.Context, g *Gate, sight *sight, q analysis.Question[R]) (R, error) {
	if released, is := q.(analysis.Released[R]); is && sight.Figures(released.Within()) != graph.ExactFigures {
		return released.Unreleased(sight.now)
	}
	return answerOf(ctx, g, sight.now, q)
}

// answerOf works a question out once per revision.
func answerOf[R analysis.Report[R]](ctx context.Context, g *Gate, now *graph.Snapshot, q analysis.Question[R]) (R, error) {
	return recall(ctx, g.memo, now.Revision(), q.Key(), func(ctx context.Context) (R, error) {
		net, err := g.net(ctx, now, q.Net(), q.On())
		if err != nil {
			var none R
			return none, err
		}
		return q.Answer(ctx, net)
	})
}

// net builds the complete net of a kind on a day once per revision.
func (g *Gate) net(ctx context.Context, now *graph.Snapshot, kind analysis.NetKind, day graph.Day) (*analysis.Net, error) {
	key := fmt.Sprintf("net %s %s", kind, day)
	return recall(ctx, g.memo, now.Revision(), key, func(ctx context.Context) (*analysis.Net, error) {
		return analysis.BuildNet(ctx, now, kind, day)
	})
}
