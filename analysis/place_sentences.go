package analysis

import (
	"math"
	"strconv"
	"strings"

	"spinweb/graph"
)

// saying is what a statement says, Dutch at B1 and at most fifteen words, without a guess at anybody's
// gender and without a word for what somebody lacks as a person.
type saying struct {
	text         graph.Label
	exactly      graph.Label // how we know, where the viewer may know the value {n}
	roughly      graph.Label // how we know otherwise
	organisation graph.Label // the text about an organisation, where it differs
}

var sayings = map[StatementCode]saying{
	OnlyLink: {text: graph.Label{NL: "{person} verbindt als enige groepen met elkaar.", EN: "{person} alone links groups to each other."},
		exactly: graph.Label{NL: "Zonder {person} valt dit deel van het netwerk in {n} groepen uiteen.", EN: "Without {person} this part of the network falls into {n} groups."},
		roughly: graph.Label{NL: "Zonder {person} is er geen weg van de ene groep naar de andere.", EN: "Without {person} there is no way from one group to the other."}},
	ManyLines: {text: manyLines,
		exactly: graph.Label{NL: "Van de kortste wegen tussen twee anderen loopt {n}% via {person}.", EN: "Of the shortest paths between two others, {n}% run through {person}."},
		roughly: graph.Label{NL: "Van wie tussen anderen staat, hoort {person} bij de hoogste tien procent.", EN: "Of those who stand between others, {person} is in the highest ten percent."}},
	SomeLines: {text: someLines,
		exactly: graph.Label{NL: "Van de kortste wegen tussen twee anderen loopt {n}% via {person}.", EN: "Of the shortest paths between two others, {n}% run through {person}."},
		roughly: graph.Label{NL: "Van wie tussen anderen staat, hoort {person} bij de bovenste helft.", EN: "Of those who stand between others, {person} is in the upper half."}},
	NearEverybody: {text: graph.Label{NL: "{person} staat dicht bij iedereen.", EN: "{person} is close to everybody."},
		exactly: graph.Label{NL: "De nabijheid is {n}%. Bij 100% is iedereen een direct contact.", EN: "The closeness is {n}%. At 100% everybody is a direct contact."},
		roughly: graph.Label{NL: "In stappen gemeten hoort {person} bij de tien procent die het dichtst bij anderen staan.", EN: "Counted in steps, {person} is among the ten percent closest to others."}},
	ManyContacts: {text: graph.Label{NL: "{person} heeft veel contacten.", EN: "{person} has many contacts."},
		exactly: graph.Label{NL: "Wij kennen {n} contacten in dit netwerk.", EN: "We know {n} contacts in this network."},
		roughly: graph.Label{NL: "Het aantal contacten hoort bij de hoogste tien procent.", EN: "The number of contacts is in the highest ten percent."}},
	CloseCircle: {text: graph.Label{NL: "{person} kent vooral mensen die elkaar kennen.", EN: "{person} mostly knows people who know each other."},
		organisation: graph.Label{NL: "{person} werkt vooral met organisaties die elkaar kennen.", EN: "{person} mostly works with organisations that know each other."},
		exactly:      graph.Label{NL: "Van de paren van contacten kent {n}% elkaar.", EN: "Of the pairs of contacts, {n}% know each other."},
		roughly:      graph.Label{NL: "Minstens de helft van de paren van contacten kent elkaar.", EN: "At least half of the pairs of contacts know each other."}},
	OpenCircle: {text: graph.Label{NL: "{person} kent mensen die elkaar nog niet kennen.", EN: "{person} knows people who do not know each other yet."},
		organisation: graph.Label{NL: "{person} werkt met organisaties die elkaar nog niet kennen.", EN: "{person} works with organisations that do not know each other yet."},
		exactly:      graph.Label{NL: "Van de paren van contacten kent {n}% elkaar.", EN: "Of the pairs of contacts, {n}% know each other."},
		roughly:      graph.Label{NL: "Hoogstens een tiende van de paren van contacten kent elkaar.", EN: "At most a tenth of the pairs of contacts know each other."}},
	NoContact: {text: noContact,
		roughly: graph.Label{NL: "Op deze dag staat er geen contact in dit netwerk.", EN: "On this day there is no contact in this network."}},
	NotAsked: {text: graph.Label{NL: "Nog niemand vroeg {person} naar het eigen netwerk.", EN: "Nobody has asked {person} about the own network yet."},
		roughly: graph.Label{NL: "Geen contact bekend is iets anders dan geen contact.", EN: "No known contact is not the same as no contact."}},
}

const (
	closeCircle  = 0.5 // of the pairs of contacts: "mostly"
	openCircle   = 0.1
	circleOfSome = 3 // contacts: two who do not know each other are no circle
)

// tell says what there is to say of a place, the most telling first.
func tell(o *openness, p *place, actor Mention) []Statement {
	t := &teller{openness: o, actor: actor, told: []Statement{}}
	contacts, circle := o.values[ByContacts][p.node], o.values[ByClustering][p.node]
	switch {
	case contacts == 0 && actor.Kind == graph.Resident && !o.net.asked(actor.ID):
		t.say(NotAsked, Standing{}, "")
		return t.told
	case contacts == 0:
		t.say(NoContact, Standing{}, "")
		return t.told
	}
	if o.articulation[p.node] {
		t.onlyLink(p.groups)
	}
	switch between := o.standing(ByBetweenness, p.node); {
	case between.is(HighClass):
		t.say(ManyLines, between, t.percent(between))
	case between.is(MiddleClass):
		t.say(SomeLines, between, t.percent(between))
	}
	if near := o.standing(ByHarmonic, p.node); near.is(HighClass) {
		t.say(NearEverybody, near, t.percent(near))
	}
	if many := o.standing(ByContacts, p.node); many.is(HighClass) {
		t.say(ManyContacts, many, strconv.Itoa(int(contacts)))
	}
	switch standing := o.standing(ByClustering, p.node); {
	case standing.Class == nil:
	case circle >= closeCircle:
		t.say(CloseCircle, standing, t.percent(standing))
	case circle <= openCircle && contacts >= circleOfSome:
		t.say(OpenCircle, standing, t.percent(standing))
	}
	return t.told
}

func (s Standing) is(class Class) bool { return s.Class != nil && *s.Class == class }

// teller makes statements about one actor.
type teller struct {
	*openness
	actor Mention
	told  []Statement
}

// onlyLink says how many groups the actor ties to a viewer who could count them.
func (t *teller) onlyLink(groups int) {
	var standing Standing
	if t.seesWhole() {
		exact := float64(groups)
		standing.Exact = &exact
	}
	t.say(OnlyLink, standing, strconv.Itoa(groups))
}

// say makes a statement; n is the value in words for a viewer who may know it.
func (t *teller) say(code StatementCode, standing Standing, n string) {
	saying := sayings[code]
	text, reason := saying.text, saying.roughly
	if saying.organisation.NL != "" && t.actor.Kind != graph.Resident && t.actor.Kind != graph.Professional {
		text = saying.organisation
	}
	if standing.Exact != nil {
		reason = saying.exactly
	}
	fill := func(sentence graph.Label) string {
		return sentence.Fill(t.see.Language(), "person", t.actor.Label, "n", n)
	}
	t.told = append(t.told, Statement{Code: code, Text: fill(text), Reason: fill(reason), Standing: standing})
}

// percent writes a share as a percentage with at most one decimal, "" where the viewer may not know it.
func (t *teller) percent(share Standing) string {
	if share.Exact == nil {
		return ""
	}
	digits := strconv.FormatFloat(math.Round(1000**share.Exact)/10, 'f', -1, 64)
	if t.see.Language() != graph.English {
		digits = strings.ReplaceAll(digits, ".", ",")
	}
	return digits
}
