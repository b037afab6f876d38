package gate

import (
	"context"
	"slices"

	"spinweb/analysis"
	"spinweb/graph"
)

// Between asks for paths between two actors.
type Between struct {
	From, To graph.ID
	Net      analysis.NetKind
	Date     graph.Date // unknown: today
	Limit    int        // 1 to analysis.MostPaths
}

// PathView is a path as far as the viewer may see it.
type PathView []StepView

// StepView is a step of a path: between whom, on which ties it stands, and why that is a step.
type StepView struct {
	From, To End
	Ties     []StepTie
	Reason   string // a sentence about the strongest of these
}

// StepTie is a tie on which a step stands.
type StepTie struct {
	ID    graph.ID
	Kind  graph.TieKind
	Label string // as read from the first actor to the second
	Since string
}

// Paths returns the first paths between two actors on a day, the shortest first; none where the viewer sees no
// path. It runs on what the viewer may see today, whatever the day, and on nothing else.
func (s *Session) Paths(ctx context.Context, between Between) ([]PathView, error) {
	sight, err := s.look(ctx, graph.SeeNetwork)
	if err != nil {
		return nil, err
	}
	if sight.Of(between.From) == graph.Hidden || sight.Of(between.To) == graph.Hidden {
		return nil, graph.NotFound()
	}
	net, err := s.gate.net(ctx, sight.now, between.Net, s.Day(between.Date))
	if err != nil {
		return nil, err
	}
	found, err := analysis.Paths(ctx, net, between.From, between.To, between.Limit, sight.admits)
	if err != nil {
		return nil, err
	}
	paths, shown := make([]PathView, len(found)), []graph.ID{between.From, between.To}
	for i, path := range found {
		paths[i] = PathView{}
		for _, step := range path {
			paths[i] = append(paths[i], sight.step(step))
			shown = append(shown, sight.mentioned(step)...)
		}
	}
	return paths, s.show(ctx, graph.SeeNetwork, sight.subjects(shown...))
}

func (s *sight) step(step analysis.Step) StepView {
	view := StepView{From: s.end(step.From), To: s.end(step.To), Reason: s.reason(step)}
	var listed []graph.ID
	for _, ground := range step.Grounds {
		for _, id := range ground.Ties {
			if slices.Contains(listed, id) {
				continue
			}
			listed = append(listed, id)
			tie := s.now.Tie(id)
			view.Ties = append(view.Ties, StepTie{tie.ID, tie.Kind, tie.Kind.Schema().Label.In(s.language), tie.Period.Since.String()})
		}
	}
	return view
}

// mentioned lists everybody at an end of a tie of a step.
func (s *sight) mentioned(step analysis.Step) []graph.ID {
	var ids []graph.ID
	for _, ground := range step.Grounds {
		for _, id := range ground.Ties {
			tie := s.now.Tie(id)
			ids = append(ids, tie.From, tie.To)
		}
	}
	return ids
}
