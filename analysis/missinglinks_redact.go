package analysis

import (
	"spinweb/analysis/kernel"
	"spinweb/graph"
)

// Redact returns what this viewer may see. Counts of residents are exact where figures are, and those
// that rest on ties are bands unless the viewer may see these ties. A hidden person gets no row and is
// not named in one; a resident's class shows only with the name. A report that was redacted before
// has nothing left to show.
func (r MissingLinksReport) Redact(see graph.Sight) MissingLinksReport {
	out := MissingLinksReport{HoldingTogether: []KeystoneRow{}, OutOfReachResidents: []GapRow{}, Unknown: []UnknownRow{},
		Figures: string(graph.NotReleased)}
	if r.complete == nil {
		return out
	}
	f := redaction{r.complete, see}
	out.Area = AreaMention{f.area, see.Label(graph.ID(f.area))}
	out.Day, out.Hops, out.Heading = f.day.String(), f.hops, f.say(asFarAsKnown)
	if see.Figures(f.area) != graph.ExactFigures {
		return out
	}
	f.figures(&out)
	f.rows(&out)
	return out
}

// redaction fits the complete answer to one viewer.
type redaction struct {
	*missingLinks
	see graph.Sight
}

func (f redaction) figures(out *MissingLinksReport) {
	out.Residents = figure(f.residents, true)
	out.Asked = figure(f.residents-len(f.unknown), true)
	out.NotAsked = figure(len(f.unknown), true)
	out.Schakels = figure(f.schakels, true)
	out.OutOfReach = f.outOfReach.figure(f.see)
	out.Basis = Basis{
		ContactsInvolved: f.basis.contacts.figure(f.see), ContactsAsked: f.basis.contactsAsked.figure(f.see),
		SchakelsInvolved: f.basis.schakels.figure(f.see), SchakelsAsked: f.basis.schakelsAsked.figure(f.see),
	}
	if f.halo > 0 {
		around := f.halo
		out.Basis.BetweennessHalo = &around
	}
	out.Figures = string(graph.ExactFigures)
	for _, figure := range []Figure{out.OutOfReach, out.Basis.ContactsInvolved, out.Basis.SchakelsInvolved} {
		if figure.Band != nil {
			out.Figures = "band"
		}
	}
}

func (f redaction) rows(out *MissingLinksReport) {
	for _, k := range f.holdingTogether {
		if person, visible := f.mention(k.person); visible && f.mayKnowClass(person) {
			out.HoldingTogether = append(out.HoldingTogether, KeystoneRow{person, k.class, k.articulation, f.whyKeystone(k, person)})
		}
	}
	for _, g := range f.gaps {
		if person, visible := f.mention(g.resident.ID); visible {
			out.OutOfReachResidents = append(out.OutOfReachResidents, f.gap(g, person))
		}
	}
	for _, id := range f.unknown {
		if person, visible := f.mention(id); visible {
			out.Unknown = append(out.Unknown, UnknownRow{person})
		}
	}
	out.Hidden.HoldingTogether = less(len(f.holdingTogether), len(out.HoldingTogether))
	out.Hidden.Unknown = less(len(f.unknown), len(out.Unknown))
	if out.OutOfReach.Exact != nil { // beside a band it would give the count away
		out.Hidden.OutOfReach = less(len(f.gaps), len(out.OutOfReachResidents))
	}
}

func less(all, shown int) *int {
	hidden := all - shown
	return &hidden
}

func (f redaction) mention(id graph.ID) (Mention, bool) { return f.moment.mention(f.see, id) }

// mention names an actor, unless hidden or not there.
func (m moment) mention(see graph.Sight, id graph.ID) (Mention, bool) {
	actor := m.actor(id)
	if actor == nil || see.Of(id) == graph.Hidden {
		return Mention{}, false
	}
	return Mention{id, actor.Kind, see.Label(id)}, true
}

// mayKnowClass keeps how central a resident is within the care relation. (standards.md §5)
func (f redaction) mayKnowClass(person Mention) bool {
	return person.Kind != graph.Resident || f.see.Of(person.ID) == graph.Named
}

func (f redaction) gap(g gap, person Mention) GapRow {
	row := GapRow{Person: person, NetworkAskedOn: g.resident.Attributes.Plain("networkAskedOn"),
		Extent: g.resident.Attributes.Plain("networkAskedExtent")}
	if g.hops != kernel.Unreached && seesAll(f.see, g.path) {
		hops := int(g.hops)
		row.Hops = &hops
	}
	row.Strengths = Strengths{Contacts: g.strengths.contacts.figure(f.see), Professionals: g.strengths.professionals.figure(f.see),
		Activities: g.strengths.activities.figure(f.see)}
	row.Strengths.Text = f.whatThereIs(row.Strengths, person)
	row.Reason = f.whyGap(g, row)
	row.Introduction = f.introduction(g.introduction, person)
	return row
}

// introduction leaves out whoever is hidden. A way is shown only when the viewer may see all that it
// rests on; otherwise the next best one is.
func (f redaction) introduction(i introduction, person Mention) Introduction {
	var out Introduction
	if schakel, visible := f.mention(i.schakel); visible {
		out.Schakel = &SchakelMention{schakel.ID, schakel.Label}
	}
	if holder, visible := f.mention(i.holder); visible && f.see.SeesTie(i.heldBy) {
		out.Holder = &holder
	}
	for _, w := range i.ways {
		if who, visible := f.mention(w.who); visible && seesAll(f.see, w.rests) {
			out.Via = &Way{who, w.role}
			break
		}
	}
	out.Reason = f.howToIntroduce(i, out, person)
	return out
}
