package gate

import (
	"fmt"
	"slices"

	"spinweb/graph"
)

// enlist adds the ties that put actors into a list, each once, with what is wrong at its place in it.
func (p *plan) enlist(part part, id graph.ID, listed []graph.ID, since string) {
	for i, end := range listed {
		if slices.Index(listed, end) < i {
			continue
		}
		place := fmt.Sprintf("%s[%d]", part.list, i)
		tie := part.tie(id, end, since)
		if actor := p.actor(end); actor != nil && !part.takes(actor) {
			p.findings = append(p.findings, graph.Finding{Field: place, Code: graph.TieNotAllowed, Params: graph.Params{
				"tie": tie.Kind, "from": string(p.actor(tie.From).Kind), "to": string(p.actor(tie.To).Kind)}})
			continue
		}
		before := len(p.findings)
		p.addTie(tie, "")
		for f := range p.findings[before:] {
			if field := &p.findings[before+f].Field; *field == "from" || *field == "to" {
				*field = place
			}
		}
	}
}

// relist makes a list hold exactly the wanted actors, of those whom the viewer may see: who is not
// wanted leaves today, who is new joins today.
func (p *plan) relist(part part, id graph.ID, wanted []graph.ID) {
	kept := map[graph.ID]bool{}
	for _, tie := range p.sight.now.TiesOf(id) {
		other := part.other(p.sight.look, id, tie)
		if other == nil || !p.sight.SeesTie(tie.ID) {
			continue
		}
		if slices.Contains(wanted, other.ID) && !kept[other.ID] {
			kept[other.ID] = true
		} else {
			p.endToday(tie)
		}
	}
	joining := slices.DeleteFunc(slices.Clone(wanted), func(end graph.ID) bool { return kept[end] })
	p.enlist(part, id, joining, p.session.gate.today().String())
}

// endToday ends a tie. One that began today never held on any day: it was a mistake, and goes to the bin.
func (p *plan) endToday(tie *graph.Tie) {
	today := p.session.gate.today()
	if (graph.Period{Since: tie.Period.Since, Until: today.Date()}).Empty() {
		p.changes = append(p.changes, graph.Change{Verb: graph.Bin, Record: &graph.Tombstone{ID: tie.ID}, Seen: tie.Version})
		return
	}
	p.amendTie(tie, Patch{Until: p.session.endDay("")}, graph.End, tie.Version)
}
