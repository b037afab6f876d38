package gate

import (
	"spinweb/analysis"
	"spinweb/graph"
)

// The sentences that say why two actors are a step apart: Dutch at B1, with nobody in them but those
// whom the viewer may see.
var (
	saysTie        = graph.Label{NL: "{from} {does} {to}{since}.", EN: "{from} {does} {to}{since}."}
	saysHousehold  = graph.Label{NL: "{from} en {to} horen bij hetzelfde huishouden{since}.", EN: "{from} and {to} belong to the same household{since}."}
	saysTogether   = graph.Label{NL: "{from} en {to} zijn lid van {circle}{since}.", EN: "{from} and {to} are members of {circle}{since}."}
	saysLifted     = graph.Label{NL: "{one} van {a} {does} {other} van {b}{since}.", EN: "{one} of {a} {does} {other} of {b}{since}."}
	saysLiftedBoth = graph.Label{NL: "{one} van {a} en {other} van {b} zijn lid van {circle}{since}.", EN: "{one} of {a} and {other} of {b} are members of {circle}{since}."}
	saysSince      = graph.Label{NL: " sinds {date}", EN: ", since {date}"}
)

// reason says on what a step stands most firmly.
func (s *sight) reason(step analysis.Step) string {
	ties := make([]*graph.Tie, len(step.Grounds[0].Ties))
	for i, id := range step.Grounds[0].Ties {
		ties[i] = s.now.Tie(id)
	}
	if n := len(ties); n > 2 || (n == 2 && ties[1].Kind == graph.WorksFor) {
		return s.liftedReason(step, ties[:n-2], ties[n-2:])
	}
	places := []string{"from", s.Label(step.From), "to", s.Label(step.To), "since", s.since(ties)}
	switch {
	case len(ties) == 1:
		return saysTie.Fill(s.language, s.told(ties[0], step.From)...)
	case ties[0].Kind == graph.InHousehold:
		return saysHousehold.Fill(s.language, places...)
	default:
		return saysTogether.Fill(s.language, append(places, "circle", s.Label(ties[0].To))...)
	}
}

// told fills the places of a tie, as it reads: from its first actor to its second, or where it has no
// direction from the one that is named first.
func (s *sight) told(tie *graph.Tie, first graph.ID) []string {
	from, to := tie.From, tie.To
	if tie.Kind.Schema().Symmetric {
		from, to = first, tie.Other(first)
	}
	return []string{"from", s.Label(from), "to", s.Label(to), "does", tie.Kind.Schema().Label.In(s.language),
		"since", s.since([]*graph.Tie{tie})}
}

// liftedReason tells of a tie between professionals that ties their organisations: the ties between the
// two, and for whom each of them works.
func (s *sight) liftedReason(step analysis.Step, between, works []*graph.Tie) string {
	one, other := works[0], works[1]
	directed := len(between) == 1 && !between[0].Kind.Schema().Symmetric
	if (directed && one.From != between[0].From) || (!directed && one.To != step.From) {
		one, other = other, one
	}
	places := []string{"one", s.Label(one.From), "a", s.Label(one.To), "other", s.Label(other.From), "b", s.Label(other.To),
		"since", s.since(between)}
	if len(between) == 1 {
		return saysLifted.Fill(s.language, append(places, "does", between[0].Kind.Schema().Label.In(s.language))...)
	}
	return saysLiftedBoth.Fill(s.language, append(places, "circle", s.Label(between[0].To))...)
}

// since tells from when all of the ties held, "" where that is not known of one of them.
func (s *sight) since(ties []*graph.Tie) string {
	var latest graph.Date
	for _, tie := range ties {
		since := tie.Period.Since
		if !since.Known() {
			return ""
		}
		if !latest.Known() || since.First() > latest.First() {
			latest = since
		}
	}
	return saysSince.Fill(s.language, "date", latest.Spoken(s.language))
}
