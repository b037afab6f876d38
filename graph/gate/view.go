package gate

import (
	"time"

	"spinweb/graph"
)

// End is one end of a tie, or anyone else who is only mentioned.
type End struct {
	ID    graph.ID
	Kind  graph.ActorKind
	Label string
}

// ActorView is what one viewer may see of an actor: texts already opened.
type ActorView struct {
	ID         graph.ID
	Kind       graph.ActorKind
	Label      string
	Named      bool // false: by pseudonym
	Attributes map[string]string
	Since      string
	Until      string
	Version    graph.Revision
	RecordedAt time.Time
	PartOf     *End     // of an area or theme: what it is part of
	Editable   []string // the attributes that the viewer may write now; only of an actor that is read alone
}

// TieView is what one viewer may see of a tie.
type TieView struct {
	ID         graph.ID
	Kind       graph.TieKind
	From, To   End
	Attributes map[string]string
	Since      string
	Until      string
	Version    graph.Revision
	RecordedAt time.Time
}

// end describes an actor that the viewer may see.
func (s *sight) end(id graph.ID) End {
	return End{ID: id, Kind: s.now.Actor(id).Kind, Label: s.Label(id)}
}

// actor describes an actor that the viewer may see.
func (s *sight) actor(actor *graph.Actor) ActorView {
	seen := s.Of(actor.ID)
	view := ActorView{
		ID: actor.ID, Kind: actor.Kind, Label: s.Label(actor.ID), Named: seen == graph.Named,
		Attributes: map[string]string{}, Since: actor.Period.Since.String(), Until: actor.Period.Until.String(),
		Version: actor.Version, RecordedAt: actor.RecordedAt,
	}
	for name, value := range actor.Attributes.All() {
		attribute, known := actor.Kind.Schema().Attribute(name)
		if known && showsAttribute(s.who, actor.Kind, attribute, seen) && s.showsReference(attribute, value) {
			view.Attributes[name] = opened(value)
		}
	}
	if actor.Kind == graph.Area || actor.Kind == graph.Theme {
		for whole := range s.look.ends(actor.ID, graph.PartOf, outward) {
			if s.Of(whole) != graph.Hidden {
				part := s.end(whole)
				view.PartOf = &part
			}
		}
	}
	return view
}

// showsReference hides a reference to somebody whom the viewer may not see.
func (s *sight) showsReference(attribute graph.Attribute, value graph.Value) bool {
	return attribute.Type != graph.ReferenceType || s.Of(graph.ID(value.Plain)) != graph.Hidden
}

// tie describes a tie that the viewer may see.
func (s *sight) tie(tie *graph.Tie) TieView {
	seen := s.ofTie(tie)
	view := TieView{
		ID: tie.ID, Kind: tie.Kind, From: s.end(tie.From), To: s.end(tie.To), Attributes: map[string]string{},
		Since: tie.Period.Since.String(), Until: tie.Period.Until.String(), Version: tie.Version, RecordedAt: tie.RecordedAt,
	}
	for name, value := range tie.Attributes.All() {
		attribute, known := tie.Kind.Schema().Attribute(name)
		if known && (seen == graph.Named || !attribute.Identifying) {
			view.Attributes[name] = opened(value)
		}
	}
	return view
}
