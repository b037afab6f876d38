package gate

import (
	"context"
	"errors"
	"slices"

	"spinweb/graph"
)

// SchakelView is a schakel with who holds it and what it links, as far as the viewer may see these.
type SchakelView struct {
	ActorView
	Holder *End
	Areas  []End
	Themes []End
}

// SchakelDraft is a new schakel.
type SchakelDraft struct {
	Holder     graph.ID
	Areas      []graph.AreaCode
	Themes     []graph.ID
	Since      string
	Until      string
	Attributes map[string]string
}

// SchakelPatch says what changes in a schakel; nil leaves the list as it is.
type SchakelPatch struct {
	Patch
	Areas  *[]graph.AreaCode
	Themes *[]graph.ID
}

// Schakel returns one schakel.
func (s *Session) Schakel(ctx context.Context, id graph.ID) (SchakelView, error) {
	sight, err := s.look(ctx, graph.SeeActors)
	if err != nil {
		return SchakelView{}, err
	}
	actor := sight.now.Actor(id)
	if actor == nil || actor.Kind != graph.Schakel || sight.Of(id) == graph.Hidden {
		return SchakelView{}, graph.NotFound()
	}
	return sight.schakel(sight.actor(actor)), s.show(ctx, graph.SeeActors, sight.subjects(id))
}

// Schakels lists schakels.
func (s *Session) Schakels(ctx context.Context, filter Filter) (Page[SchakelView], error) {
	filter.Kind = graph.Schakel
	actors, err := s.Actors(ctx, filter)
	if err != nil {
		return Page[SchakelView]{}, err
	}
	sight, err := s.look(ctx, graph.SeeActors)
	if err != nil {
		return Page[SchakelView]{}, err
	}
	page := Page[SchakelView]{Items: []SchakelView{}, Next: actors.Next, Total: actors.Total}
	for _, actor := range actors.Items {
		page.Items = append(page.Items, sight.schakel(actor))
	}
	return page, nil
}

func (s *sight) schakel(actor ActorView) SchakelView {
	view := SchakelView{ActorView: actor, Areas: []End{}, Themes: []End{}}
	for _, tie := range s.now.TiesOf(actor.ID) {
		if tie.From != actor.ID || !tie.Period.Holds(s.look.day) || !s.SeesTie(tie.ID) {
			continue
		}
		end := s.end(tie.To)
		switch tie.Kind {
		case graph.HeldBy:
			view.Holder = &end
		case graph.LinksArea:
			view.Areas = append(view.Areas, end)
		case graph.LinksTheme:
			view.Themes = append(view.Themes, end)
		}
	}
	return view
}

// AddSchakel adds a schakel with its holder, areas and themes.
func (s *Session) AddSchakel(ctx context.Context, draft SchakelDraft, reason string) (SchakelView, error) {
	ties := []graph.Draft{{Kind: string(graph.HeldBy), To: draft.Holder, Since: draft.Since}}
	for _, area := range draft.Areas {
		ties = append(ties, graph.Draft{Kind: string(graph.LinksArea), To: graph.ID(area), Since: draft.Since})
	}
	for _, theme := range draft.Themes {
		ties = append(ties, graph.Draft{Kind: string(graph.LinksTheme), To: theme, Since: draft.Since})
	}
	actor, err := s.AddActor(ctx, graph.Draft{Kind: string(graph.Schakel), Since: draft.Since, Until: draft.Until,
		Attributes: draft.Attributes}, ties, reason)
	if err != nil {
		return SchakelView{}, err
	}
	return s.asSchakel(ctx, actor)
}

func (s *Session) asSchakel(ctx context.Context, actor ActorView) (SchakelView, error) {
	sight, err := s.look(ctx, graph.SeeActors)
	if err != nil {
		return SchakelView{}, err
	}
	return sight.schakel(actor), nil
}

// ChangeSchakel changes a schakel whose version the author saw; see ChangeActor. Areas and themes that
// are no longer listed end today; a version counts for the schakel and its lists together, because the
// schakel itself is written with them.
func (s *Session) ChangeSchakel(ctx context.Context, id graph.ID, seen graph.Revision, patch SchakelPatch, reason string) (SchakelView, error) {
	sight, err := s.look(ctx, graph.ChangeActor)
	if err != nil {
		return SchakelView{}, err
	}
	actor := sight.now.Actor(id)
	if actor == nil || actor.Kind != graph.Schakel || sight.Of(id) == graph.Hidden {
		return SchakelView{}, graph.NotFound()
	}
	p := s.plan(sight)
	p.amendActor(actor, patch.Patch, graph.Amend, seen)
	if patch.Areas != nil {
		wanted := make([]graph.ID, len(*patch.Areas))
		for i, code := range *patch.Areas {
			wanted[i] = graph.ID(code)
		}
		p.link(id, graph.LinksArea, wanted)
	}
	if patch.Themes != nil {
		p.link(id, graph.LinksTheme, *patch.Themes)
	}
	delta, err := p.commit(ctx, reason)
	if graph.KindOf(err) == graph.StaleKind {
		current, readErr := s.Schakel(ctx, id)
		return current, errors.Join(err, readErr)
	}
	if err != nil {
		return SchakelView{}, err
	}
	view, err := s.written(ctx, graph.ChangeActor, delta)
	if err != nil {
		return SchakelView{}, err
	}
	return s.asSchakel(ctx, view)
}

// EndSchakel says since when a schakel no longer links.
func (s *Session) EndSchakel(ctx context.Context, id graph.ID, seen graph.Revision, until, reason string) (SchakelView, error) {
	return s.ChangeSchakel(ctx, id, seen, SchakelPatch{Patch: Patch{Until: s.endDay(until)}}, reason)
}

// link makes the ties of a kind from a schakel lead to exactly the wanted ends that the viewer can name.
func (p *plan) link(schakel graph.ID, kind graph.TieKind, wanted []graph.ID) {
	today := p.session.gate.today()
	for _, tie := range p.sight.now.TiesOf(schakel) {
		if tie.Kind != kind || !tie.Period.Holds(today) {
			continue
		}
		if at := slices.Index(wanted, tie.To); at >= 0 {
			wanted = slices.Delete(slices.Clone(wanted), at, at+1)
		} else {
			p.amendTie(tie, Patch{Until: p.session.endDay("")}, graph.End, tie.Version)
		}
	}
	for _, end := range wanted {
		p.addTie(graph.Draft{Kind: string(kind), From: schakel, To: end, Since: today.String()}, "")
	}
}
