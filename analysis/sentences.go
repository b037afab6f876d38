package analysis

import (
	"strconv"
	"strings"

	"spinweb/analysis/kernel"
	"spinweb/graph"
)

// The sentences of MissingLinks: Dutch at B1, at most fifteen words, without a guess at anybody's
// gender, and without a word for what somebody lacks as a person.
var (
	asFarAsKnown = graph.Label{NL: "zover bekend", EN: "as far as known"}

	fallsApart = graph.Label{NL: "Zonder {person} raken mensen elkaar kwijt.", EN: "Without {person} people lose each other."}
	manyLines  = graph.Label{NL: "Veel korte lijnen lopen via {person}.", EN: "Many short lines run through {person}."}
	someLines  = graph.Label{NL: "Een deel van de korte lijnen loopt via {person}.", EN: "Part of the short lines runs through {person}."}

	noContact         = graph.Label{NL: "Wij kennen nog geen contact van {person}.", EN: "We know no contact of {person} yet."}
	onlyProfessionals = graph.Label{NL: "Wij kennen alleen professionals rond {person}.", EN: "We know only professionals around {person}."}
	oneContact        = graph.Label{NL: "Wij kennen 1 contact van {person}.", EN: "We know 1 contact of {person}."}
	someContacts      = graph.Label{NL: "Wij kennen {n} contacten van {person}.", EN: "We know {n} contacts of {person}."}
	noPath            = graph.Label{NL: "Er is nog geen weg naar een schakel bekend.", EN: "No way to a schakel is known yet."}
	farPath           = graph.Label{NL: "De dichtstbijzijnde schakel is {n} stappen ver.", EN: "The nearest schakel is {n} steps away."}
	beyondHops        = graph.Label{NL: "Binnen {n} stappen is geen schakel bekend.", EN: "No schakel is known within {n} steps."}

	thereIs  = graph.Label{NL: "Wat er wel is: {list}.", EN: "What there is: {list}."}
	askThere = graph.Label{NL: "Vraag {person} wat er wel is.", EN: "Ask {person} what there is."}

	noSchakel     = graph.Label{NL: "Er is nog geen schakel voor deze buurt bekend. ", EN: "No schakel is known for this neighbourhood yet. "}
	theSchakel    = graph.Label{NL: "de schakel van deze buurt", EN: "the schakel of this neighbourhood"}
	knowsTarget   = graph.Label{NL: "Vraag {via}. Die kent {target}.", EN: "Ask {via}, who knows {target}."}
	knowsOne      = graph.Label{NL: "Vraag {via}. Die kent iemand die {target} kent.", EN: "Ask {via}, who knows somebody who knows {target}."}
	stepsFrom     = graph.Label{NL: "Vraag {via}. Van daar zijn het {n} stappen naar {target}.", EN: "Ask {via}. From there it is {n} steps to {target}."}
	askerHolds    = graph.Label{NL: "Vraag {via}. Die vroeg naar het netwerk en is schakel in deze buurt.", EN: "Ask {via}, who asked about the network and is a schakel here."}
	askerTarget   = graph.Label{NL: "Vraag {via}. Die vroeg naar het netwerk. Stel {person} samen voor aan {target}.", EN: "Ask {via}, who asked about the network. Introduce {person} to {target} together."}
	askerAlone    = graph.Label{NL: "Vraag {via}. Die vroeg naar het netwerk en kan meedenken.", EN: "Ask {via}, who asked about the network and can think along."}
	buddyTarget   = graph.Label{NL: "Vraag {via} als maatje. Ga samen naar {target}.", EN: "Ask {via} as a buddy. Go to {target} together."}
	buddyAlone    = graph.Label{NL: "Vraag {via} als maatje voor {person}.", EN: "Ask {via} as a buddy for {person}."}
	activityMeet  = graph.Label{NL: "Nodig {person} uit voor {via}. Maak daar kennis met {target}.", EN: "Invite {person} to {via}. Meet {target} there."}
	activityAlone = graph.Label{NL: "Nodig {person} uit voor {via}.", EN: "Invite {person} to {via}."}
	directly      = graph.Label{NL: "Stel {person} voor aan {target}.", EN: "Introduce {person} to {target}."}
	findOne       = graph.Label{NL: "Zoek samen wie {person} kent.", EN: "Find out together who knows {person}."}
)

// say fills a sentence in the viewer's language.
func (f redaction) say(sentence graph.Label, places ...string) string {
	return sentence.Fill(f.see.Language(), places...)
}

func (f redaction) whyKeystone(k keystone, person Mention) string {
	switch {
	case k.articulation:
		return f.say(fallsApart, "person", person.Label)
	case k.class == HighClass:
		return f.say(manyLines, "person", person.Label)
	default:
		return f.say(someLines, "person", person.Label)
	}
}

// whyGap says what is known of the contacts, if the viewer may see them all, and then how far a schakel is.
func (f redaction) whyGap(g gap, row GapRow) string {
	var sentences []string
	if contacts := row.Strengths.Contacts.Exact; contacts != nil {
		professionals := row.Strengths.Professionals.Exact
		sentence := someContacts
		switch {
		case *contacts == 0 && professionals != nil && *professionals > 0:
			sentence = onlyProfessionals
		case *contacts == 0:
			sentence = noContact
		case *contacts == 1:
			sentence = oneContact
		}
		sentences = append(sentences, f.say(sentence, "person", row.Person.Label, "n", strconv.Itoa(*contacts)))
	}
	switch {
	case g.hops == kernel.Unreached:
		sentences = append(sentences, f.say(noPath))
	case row.Hops != nil:
		sentences = append(sentences, f.say(farPath, "n", strconv.Itoa(*row.Hops)))
	default:
		sentences = append(sentences, f.say(beyondHops, "n", strconv.Itoa(f.hops)))
	}
	return strings.Join(sentences, " ")
}

// whatThereIs lists the strengths that this viewer may count.
func (f redaction) whatThereIs(s Strengths, person Mention) string {
	var list []string
	for _, part := range []struct {
		figure    Figure
		one, more graph.Label
	}{
		{s.Contacts, graph.Label{NL: "1 contact", EN: "1 contact"}, graph.Label{NL: "{n} contacten", EN: "{n} contacts"}},
		{s.Professionals, graph.Label{NL: "1 professional", EN: "1 professional"}, graph.Label{NL: "{n} professionals", EN: "{n} professionals"}},
		{s.Activities, graph.Label{NL: "1 activiteit", EN: "1 activity"}, graph.Label{NL: "{n} activiteiten", EN: "{n} activities"}},
	} {
		switch n := part.figure.Exact; {
		case n == nil || *n == 0:
		case *n == 1:
			list = append(list, f.say(part.one))
		default:
			list = append(list, f.say(part.more, "n", strconv.Itoa(*n)))
		}
	}
	if len(list) == 0 {
		return f.say(askThere, "person", person.Label)
	}
	return f.say(thereIs, "list", strings.Join(list, ", "))
}

// howToIntroduce says what to do, with nobody in it but those whom the viewer may see in it.
func (f redaction) howToIntroduce(i introduction, out Introduction, person Mention) string {
	places := []string{"person", person.Label, "target", f.say(theSchakel), "n", strconv.Itoa(int(i.steps) - 1)}
	if out.Holder != nil {
		places[3] = out.Holder.Label
	}
	if out.Via != nil {
		places = append(places, "via", out.Via.Label)
	}
	if i.schakel == "" {
		return f.say(noSchakel) + f.say(withoutSchakel(out.Via), places...)
	}
	return f.say(toSchakel(i, out), places...)
}

func withoutSchakel(via *Way) graph.Label {
	switch {
	case via == nil:
		return findOne
	case via.Role == Asker:
		return askerAlone
	case via.Role == Buddy:
		return buddyAlone
	default:
		return activityAlone
	}
}

func toSchakel(i introduction, out Introduction) graph.Label {
	switch {
	case out.Via == nil:
		return directly
	case out.Via.Role == Asker && out.Holder != nil && out.Holder.ID == out.Via.ID:
		return askerHolds
	case out.Via.Role == Asker:
		return askerTarget
	case out.Via.Role == Buddy:
		return buddyTarget
	case out.Via.Role == Activity:
		return activityMeet
	case i.steps == 2:
		return knowsTarget
	case i.steps == 3:
		return knowsOne
	default:
		return stepsFrom
	}
}
