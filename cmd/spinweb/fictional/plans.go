package fictional

import (
	"fmt"
	"math/rand/v2"

	"spinweb/graph"
)

var plans = []struct{ owner, agreements, goals, satisfaction string }{
	{riet, "Elke dinsdag naar de eettafel; Piet haalt op.\nOp donderdag belt de nicht.", "Weer zelf naar de winkel.\nEén nieuwe mens leren kennen.", "8"},
	{fatima, "Twee ochtenden per week koffie schenken, niet meer.", "Iemand vinden die het overneemt.", "7"},
	{harrie, "De huiskamer is overgedragen; sleutel ligt bij de coöperatie.", "Meer tijd voor de kleinkinderen.", "9"},
	{"", "Samen de post openen, om de week.", "Overzicht over de rekeningen.", "6"},
	{"", "Op woensdag naar het naaiatelier.", "Iets te doen hebben dat vast terugkomt.", "7"},
	{"", "De buurman gaat mee naar de eerste keer wandelen.", "Drie keer per week naar buiten.", ""},
	{"", "Oefenen met Nederlands in het taalcafé.", "Zelf naar het oudergesprek.", "8"},
}

// addPlans adds support plans, proposals and tasks.
func (t *town) addPlans() {
	r := dice("plans")
	taken := map[graph.ID]bool{}
	for i, plan := range plans {
		id := t.actorDuring(graph.SupportPlan, fmt.Sprint(i), t.from(40+35*i),
			says{"agreements": plan.agreements, "goals": plan.goals, "satisfaction": plan.satisfaction})
		owner := named(graph.Resident, plan.owner)
		if plan.owner == "" {
			owner = t.client(r, []graph.AreaCode{brouwhuis}, taken, false).id
		}
		taken[owner] = true
		t.tie(graph.Owns, owner, id, t.from(40+35*i), nil)
	}
	t.addProposals(r)
	t.addTasks(r)
}

var proposals = []struct {
	text, reason, other, owner, state string
	area                              graph.AreaCode
}{
	{"Kennismaken aan de eettafel.", "Woont om de hoek en eet graag samen.", piet, noor, "open", dorp},
	{"Een keer mee naar de moestuin.", "Had vroeger een volkstuin.", leo, noor, "open", oost},
	{"Samen koffie in De Brouwketel.", "Zoekt aanspraak in de ochtend.", fatima, anneke, "accepted", west},
	{"Meekijken bij het taalcafé.", "Zoekt iets om bij te helpen.", maysoon, noor, "open", horst},
	{"Koken op vrijdag.", "Kookte voor grote groepen.", benhadd, anneke, "open", oost},
	{"Langs de lijn helpen.", "Kent veel ouders van vroeger.", twan, noor, "declined", oost},
	{"Een wandeling met de huiskamer.", "Komt weinig buiten de eigen straat.", harrie, loes, "open", klooster},
	{"Meedoen met de wereldkeuken.", "Woont er tegenover.", mavis, yusuf, "open", rijpWest},
}

func (t *town) addProposals(r *rand.Rand) {
	taken := map[graph.ID]bool{}
	for i, p := range proposals {
		id := t.actorDuring(graph.Proposal, fmt.Sprint(i), t.from(3+4*i),
			says{"text": p.text, "reason": p.reason, "state": p.state, "due": t.ago(-(7 + 3*i)).String()})
		who := t.patient(r, p.area, taken)
		taken[who.id] = true
		t.tie(graph.About, id, who.id, graph.Period{}, nil)
		if other := named(graph.Resident, p.other); other != who.id {
			t.tie(graph.About, id, other, graph.Period{}, nil)
		}
		t.tie(graph.Owns, named(graph.Professional, p.owner), id, graph.Period{}, nil)
	}
}

var tasks = []struct {
	text, reason, owner, state string
	days                       int // ahead that it is due
	about                      graph.ID
}{
	{"Bel over de rit naar de eettafel.", "Afspraak van vorige week.", sander, "open", 2, named(graph.Resident, riet)},
	{"Zoek met haar een opvolger voor de koffieochtend.", "De schakel stopt over een paar weken.", noor, "open", 10, named(graph.Schakel, "Koffie en Vlierhof")},
	{"Ga langs bij de huiskamer: wie heeft de sleutel?", "De vorige schakel is gestopt.", anneke, "open", 5, named(graph.Schakel, "Huiskamer in het buitengebied")},
	{"Bevestig de schakel of niet.", "Staat al een maand open.", noor, "open", 7, named(graph.Schakel, "Sport en straat")},
	{"Koppel terug aan de huisarts.", "Terugkoppeling is over tijd.", dilek, "open", -13, organisation(kapelhoek)},
	{"Vraag wie er in het portiek woont die anderen kent.", "Afspraak in het team.", gerrie, "accepted", 4, named(graph.Team, teamVlierhof)},
	{"Bespreek het convenant: wie ontbreekt?", "Loopt volgend jaar af.", joke, "open", 30, named(graph.Agreement, covenant)},
	{"Neem de nieuwe leerplekken op.", "Gemeld door de bakker.", tim, "done", -20, organisation(desem)},
	{"Plan een bezoek: hoe gaat het nu?", "Afgesproken bij het vorige bezoek.", noor, "open", 12, ""},
	{"Vraag naar het eigen netwerk.", "Nog niet gevraagd.", noor, "open", 14, unasked},
}

// unasked stands for a resident whose network nobody asked about.
const unasked graph.ID = "unasked"

func (t *town) addTasks(r *rand.Rand) {
	taken := map[graph.ID]bool{named(graph.Resident, riet): true}
	for i, task := range tasks {
		id := t.actorDuring(graph.Task, fmt.Sprint(i), t.from(15+2*i), says{"text": task.text, "reason": task.reason,
			"state": task.state, "due": t.ago(-task.days).String()})
		about := task.about
		switch about {
		case "":
			about = t.client(r, []graph.AreaCode{brouwhuis}, taken, false).id
		case unasked:
			about = t.firstUnasked()
		}
		t.tie(graph.About, id, about, graph.Period{}, nil)
		t.tie(graph.Owns, named(graph.Professional, task.owner), id, graph.Period{}, nil)
	}
}

func (t *town) firstUnasked() graph.ID {
	for _, p := range t.people {
		if p.deep() && p.adult() && !p.asks {
			return p.id
		}
	}
	return ""
}
