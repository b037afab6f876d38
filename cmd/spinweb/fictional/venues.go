package fictional

import (
	"fmt"

	"spinweb/graph"
)

// What is known of the gatherings of clubs.go, and of places that are none.
var (
	facilities = map[string]struct {
		services string
		closed   bool // for members alone
		offers   []string
		by       string // the organisation that offers it
	}{
		"Koffieochtend De Brouwketel":   {"koffie, spelletjes, een praatje", false, []string{meeting}, schutse},
		"Eettafel op dinsdag":           {"samen eten voor een klein bedrag", false, []string{meeting}, bruist},
		"Buurtkoor De Tweede Stem":      {"zingen op donderdag", false, []string{meeting}, lichtkring},
		"Taalcafé Brouwhorst":           {"Nederlands oefenen", false, []string{language, meeting}, schutse},
		"Kaartclub Schoppenaas":         {"rikken en jokeren", true, []string{meeting}, bruist},
		"Wandelgroep De Stappers":       {"wandelen, twee tempo’s", false, []string{moving, meeting}, kwik},
		"Naaiatelier De Spoel":          {"naaien en verstellen", false, []string{working, meeting}, schutse},
		"Sportpark De Wissel":           {"voetbal, wandelvoetbal, kantine", false, []string{moving}, kwik},
		"Open keuken Nour":              {"samen koken op vrijdag", false, []string{meeting, language}, nour},
		"Jongerencentrum De Kelder":     {"inloop voor jongeren", false, []string{growing}, kantel},
		"Huiskamer Kloostereind":        {"inloop op woensdag", false, []string{meeting, caring}, aaoever},
		"Fietswerkplaats De Derailleur": {"fietsen maken en leren maken", false, []string{working}, schutse},
		"Volkstuinen De Peelakker":      {"tuinen te huur", true, []string{moving, meeting}, aaoever},
		"Wereldkeuken Rijpelberg":       {"koken uit alle landen", false, []string{meeting, language}, schutse},
		"Inloop De Steiger":             {"inloop elke ochtend", false, []string{meeting}, zeebodem},
		"Wijkhuis De Brouwketel":        {"zalen, spreekuren, keuken", false, []string{meeting, money}, schutse},
	}
	initiatives = map[string]struct{ stage, description string }{
		"Buurtmoestuin Weversplein":    {"running", "Bakken met groente op het plein; wie wil, doet mee."},
		"Oudergroep ’t Kompasnest":     {"running", "Ouders die elkaar helpen met brengen en halen."},
		"Burenhulp Vlierhof":           {"running", "Een lijst met wie wat kan doen."},
		"Klusmaatjes Rijpelberg":       {"running", "Kleine klussen bij wie het zelf niet kan."},
		"Lief en leed in de Kapelhoek": {"starting", "Aandacht bij geboorte, ziekte en verlies."},
		"Repair in de Reigershorst":    {"idea", "Samen apparaten maken in de hal van de flat."},
	}
	courses = []struct {
		name, seats, about string
		themes             []string
	}{
		{"Grip op je geld", "12", "Zes avonden in De Brouwketel.", []string{money}},
		{"Zorgen voor een ander en voor jezelf", "14", "Voor wie voor een naaste zorgt.", []string{caring}},
	}
)

const (
	wijkhuis = "Wijkhuis De Brouwketel"
	budget   = "Wijkbudget Brouwhuis"
	covenant = "Convenant Samen in Brouwhuis"
)

func (t *town) addVenues() {
	for i, g := range gatherings {
		id := named(g.kind, g.name)
		if g.kind == graph.Initiative {
			about := initiatives[g.name]
			t.actorDuring(g.kind, g.name, t.from(200+90*i), says{"name": g.name, "stage": about.stage, "description": about.description})
		} else {
			t.addFacility(g.name, 300+110*i)
		}
		for _, area := range g.homes {
			t.tie(graph.PresentIn, id, graph.ID(area), t.from(200+40*i), nil)
		}
	}
	t.addFacility(wijkhuis, 4000)
	t.tie(graph.PresentIn, named(graph.Facility, wijkhuis), graph.ID(west), t.from(4000), nil)
	for _, c := range courses {
		id := t.actor(graph.Course, c.name, says{"name": c.name, "seats": c.seats, "description": c.about})
		t.tie(graph.Offers, organisation(schutse), id, t.from(200), nil)
		t.tie(graph.PresentIn, id, graph.ID(brouwhuis), t.from(200), nil)
		for _, code := range c.themes {
			t.tie(graph.Offers, id, theme(code), t.from(200), nil)
		}
	}
	t.addArrangements()
}

func (t *town) addFacility(name string, days int) {
	f := facilities[name]
	id := t.actor(graph.Facility, name, says{"name": name, "openToAll": fmt.Sprint(!f.closed), "services": f.services})
	t.tie(graph.Offers, organisation(f.by), id, t.from(days), nil)
	for _, code := range f.offers {
		t.tie(graph.Offers, id, theme(code), t.from(days), nil)
	}
}

// addArrangements adds the covenant, the funding and the open network.
func (t *town) addArrangements() {
	when := graph.Period{Since: t.ago(500), Until: t.ago(-230)}
	id := t.actorDuring(graph.Agreement, covenant, when, says{"name": covenant, "legalBasis": "publicTask",
		"purpose": "Elkaar vroeg inschakelen bij zorgen over wonen, geld en veiligheid. Alleen wat nodig is wordt gedeeld."})
	for _, party := range []string{schutse, peelrand, police, gemHelmond, zilver} {
		t.tie(graph.PartyTo, organisation(party), id, when, nil)
	}
	t.tie(graph.PartyTo, organisation(kapelhoek), id, graph.Period{Since: t.ago(500), Until: t.ago(90)}, nil)

	fund := t.actor(graph.Funding, budget, says{"name": budget, "source": gemHelmond, "amount": "18500"})
	t.tie(graph.Funds, organisation(gemHelmond), organisation(bruist), t.from(400), nil)
	for _, name := range []string{"Buurtmoestuin Weversplein", "Burenhulp Vlierhof"} {
		t.tie(graph.Funds, fund, named(graph.Initiative, name), t.from(240), nil)
	}
	t.tie(graph.Funds, fund, organisation(bruist), t.from(300), nil)

	network := t.actor(graph.OpenNetwork, "Open tafel Brouwhuis", says{"name": "Open tafel Brouwhuis",
		"description": "Elke zes weken: wie er is, is er."})
	t.tie(graph.PresentIn, network, graph.ID(brouwhuis), t.from(420), nil)
	for i, name := range []string{noor, anneke, ilse, gerrie, mirjam} {
		t.tie(graph.MetAt, named(graph.Professional, name), network, t.from(30+45*i), says{"confirmed": "true"})
	}
}
