package analysis

import (
	"slices"

	"spinweb/graph"
)

// PlaceReport tells in words where an actor stands in a net, as one viewer may see it. Before Redact it is
// empty. It judges nobody: what it says is what others find in this actor, and of who has no contacts it
// says what we do not know.
type PlaceReport struct {
	Actor      Mention     `json:"actor"`
	Net        NetKind     `json:"net" enum:"support,own,organisations" doc:"Which ties count"`
	Day        string      `json:"day" format:"date" doc:"The day for which the answer holds"`
	Heading    string      `json:"heading" doc:"How to read the answer: as far as known, in the language asked"`
	Figures    string      `json:"figures" enum:"exact,band,notReleased" doc:"exact: every value; band: some only as a class, because they rest on ties that this viewer may not see; notReleased: nothing is told"`
	Halo       *int        `json:"halo" doc:"Betweenness counts the actor and so many steps around; null: the whole net"`
	Statements []Statement `json:"statements" nullable:"false" doc:"What there is to say, the most telling first; none for who is not in this net"`
	Contacts   Figure      `json:"contacts" doc:"Residents who are a contact"`
	Asked      Figure      `json:"asked" doc:"Those of them who were asked for their own network"`

	complete *place
}

// Statement is one sentence about a place in a net.
type Statement struct {
	Code     StatementCode `json:"code" enum:"onlyLink,manyLines,someLines,nearEverybody,manyContacts,closeCircle,openCircle,noContact,notAsked" doc:"A stable name, for programs"`
	Text     string        `json:"text" doc:"In words, in the language asked"`
	Reason   string        `json:"reason" doc:"How we know, in the language asked"`
	Standing Standing      `json:"standing" doc:"By the measure on which it rests; empty where it rests on none"`
}

// StatementCode names what is said.
type StatementCode string

// The statements, in the order in which they are made.
const (
	OnlyLink      StatementCode = "onlyLink"
	ManyLines     StatementCode = "manyLines"
	SomeLines     StatementCode = "someLines"
	NearEverybody StatementCode = "nearEverybody"
	ManyContacts  StatementCode = "manyContacts"
	CloseCircle   StatementCode = "closeCircle"
	OpenCircle    StatementCode = "openCircle"
	NoContact     StatementCode = "noContact"
	NotAsked      StatementCode = "notAsked"
)

// place is the complete answer, as nobody sees it.
type place struct {
	*NetMeasures
	actor  graph.ID
	node   int32
	member bool // the actor is a node of the net
	groups int  // into which what the actor is part of falls without the actor
}

// Place tells of one actor, who need not be in the net. Hidden until Redact. O(n + m) time.
func (m *NetMeasures) Place(actor graph.ID) PlaceReport {
	p := &place{NetMeasures: m, actor: actor}
	if p.node, p.member = m.net.Index(actor); p.member {
		p.groups = m.net.groupsWithout(p.node)
	}
	return PlaceReport{complete: p}
}

// groupsWithout returns into how many groups the component of a node falls without it.
func (n *Net) groupsWithout(v int32) int {
	group := make([]int32, n.Len()) // 0: not met
	group[v] = -1
	groups := int32(0)
	var queue []int32
	for _, start := range n.Of(v) {
		if group[start] != 0 {
			continue
		}
		groups++
		group[start] = groups
		for queue = append(queue[:0], start); len(queue) > 0; {
			u := queue[len(queue)-1]
			queue = queue[:len(queue)-1]
			for _, w := range n.Of(u) {
				if group[w] == 0 {
					group[w] = groups
					queue = append(queue, w)
				}
			}
		}
	}
	return int(groups)
}

var _ Report[PlaceReport] = PlaceReport{}

// Redact returns what this viewer may know of the place. Of a resident that is for who may see the name
// and live figures of where the resident lives; of a professional, for who may know live figures of an area
// that they work in or of a contact that the viewer may see. (standards.md §5)
func (r PlaceReport) Redact(see graph.Sight) PlaceReport {
	out := PlaceReport{Statements: []Statement{}, Figures: string(graph.NotReleased)}
	if r.complete == nil {
		return out
	}
	p := r.complete
	actor, visible := p.net.mention(see, p.actor)
	if !visible {
		return out
	}
	out.Actor, out.Net, out.Day, out.Heading = actor, p.net.netKind, p.net.day.String(), asFarAsKnown.In(see.Language())
	o := &openness{NetMeasures: p.NetMeasures, see: see}
	if !p.member || !o.released(p.node) {
		return out
	}
	if p.halo > 0 {
		around := p.halo
		out.Halo = &around
	}
	out.Contacts, out.Asked = o.basis(p.node)
	out.Statements = tell(o, p, actor)
	out.Figures = string(graph.ExactFigures)
	for _, s := range out.Statements {
		if s.Standing.Class != nil && s.Standing.Exact == nil {
			out.Figures = "band"
		}
	}
	return out
}

// released reports whether the viewer may know where a node stands.
func (o *openness) released(v int32) bool {
	id := o.net.ID(v)
	if o.net.netKind == OrganisationNetwork {
		return true
	}
	if o.net.ActorKind(v) == graph.Resident {
		return o.releasesResident(id)
	}
	if o.anyReleased(o.net.presence(id)) {
		return true
	}
	for k, w := range o.net.Of(v) {
		if o.net.ActorKind(w) == graph.Resident && seesLink(o.see, o.net.arc(v, k)) && o.anyReleased(o.net.homes(o.net.ID(w))) {
			return true
		}
	}
	return false
}

// releasesResident reports whether the viewer may know where a resident stands.
func (o *openness) releasesResident(id graph.ID) bool {
	return o.see.Of(id) == graph.Named && o.anyReleased(o.net.homes(id))
}

func (o *openness) anyReleased(areas []graph.ID) bool {
	return slices.ContainsFunc(areas, func(area graph.ID) bool {
		return o.see.Figures(graph.AreaCode(area)) == graph.ExactFigures
	})
}

// basis counts the residents among the contacts of a node, and those of them who were asked.
func (o *openness) basis(v int32) (contacts, asked Figure) {
	var all, known derived
	for k, w := range o.net.Of(v) {
		if o.net.ActorKind(w) != graph.Resident {
			continue
		}
		all.count++
		all.rests = append(all.rests, o.net.arc(v, k))
		if o.net.asked(o.net.ID(w)) {
			known.count++
		}
	}
	known.rests = all.rests
	return all.figure(o.see), known.figure(o.see)
}

// Subjects returns the actor, if that is a resident.
func (r PlaceReport) Subjects() []graph.ID {
	if r.Actor.Kind == graph.Resident {
		return []graph.ID{r.Actor.ID}
	}
	return nil
}
