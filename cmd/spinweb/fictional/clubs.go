package fictional

import (
	"slices"

	"spinweb/graph"
)

// gathering is where residents take part: a facility, an activity or an initiative.
type gathering struct {
	kind     graph.ActorKind
	name     string
	host     string // the resident around whom it turns; "" for none
	homes    []graph.AreaCode
	size     int
	ages     []ageBand // nil for everybody of age
	relation string    // how people who met there say that they know each other
	source   string
	odds     float64 // that two of usual warmth get to know each other there
}

var (
	elderly  = []ageBand{fifties, sixties, seventies, eighties}
	grown    []ageBand
	youth    = []ageBand{minor, twenties}
	parents  = []ageBand{thirties, fifties}
	workAges = []ageBand{twenties, thirties, fifties, sixties}
)

var gatherings = []gathering{
	{graph.Facility, "Koffieochtend De Brouwketel", fatima, []graph.AreaCode{west}, 13, grown, "van de koffieochtend", "koffieochtend", 0.42},
	{graph.Facility, "Eettafel op dinsdag", piet, []graph.AreaCode{dorp}, 13, elderly, "van de eettafel", "eettafel", 0.42},
	{graph.Facility, "Buurtkoor De Tweede Stem", "", []graph.AreaCode{dorp, oost, west}, 14, elderly, "van het koor", "koor", 0.3},
	{graph.Facility, "Taalcafé Brouwhorst", maysoon, []graph.AreaCode{horst}, 12, workAges, "van het taalcafé", "taalcafé", 0.42},
	{graph.Facility, "Kaartclub Schoppenaas", "", []graph.AreaCode{dorp, klooster}, 9, elderly, "van de kaartclub", "kaartavond", 0.5},
	{graph.Facility, "Wandelgroep De Stappers", "", []graph.AreaCode{oost}, 10, elderly, "van de wandelgroep", "wijkwandeling", 0.5},
	{graph.Facility, "Naaiatelier De Spoel", "", []graph.AreaCode{west}, 9, grown, "van het naaiatelier", "naaiatelier", 0.5},
	{graph.Facility, "Sportpark De Wissel", twan, []graph.AreaCode{oost}, 12, workAges, "van de sport", "langs de lijn", 0.38},
	{graph.Facility, "Open keuken Nour", benhadd, []graph.AreaCode{oost, west}, 11, grown, "van de open keuken", "open keuken", 0.4},
	{graph.Facility, "Jongerencentrum De Kelder", "", []graph.AreaCode{west, horst}, 11, youth, "van de Kelder", "jongerencentrum", 0.42},
	{graph.Facility, "Huiskamer Kloostereind", harrie, []graph.AreaCode{klooster}, 8, grown, "van de huiskamer", "huiskamer", 0.45},
	{graph.Facility, "Fietswerkplaats De Derailleur", "", []graph.AreaCode{horst}, 8, workAges, "van de fietswerkplaats", "fietswerkplaats", 0.5},
	{graph.Facility, "Volkstuinen De Peelakker", "", []graph.AreaCode{klooster, oost}, 8, elderly, "van de volkstuin", "volkstuin", 0.5},
	{graph.Facility, "Wereldkeuken Rijpelberg", mavis, []graph.AreaCode{rijpWest, rijpOost, berken}, 14, grown, "van de wereldkeuken", "wereldkeuken", 0.42},
	{graph.Facility, "Inloop De Steiger", douwe, []graph.AreaCode{atol, zuiderzee}, 9, grown, "van de inloop", "inloop", 0.5},
	{graph.Initiative, "Buurtmoestuin Weversplein", leo, []graph.AreaCode{oost}, 10, grown, "van de moestuin", "moestuin", 0.45},
	{graph.Initiative, "Oudergroep ’t Kompasnest", marieke, []graph.AreaCode{dorp}, 9, parents, "van de oudergroep", "school", 0.5},
	{graph.Initiative, "Burenhulp Vlierhof", "", []graph.AreaCode{west}, 8, grown, "van de burenhulp", "burenhulp", 0.5},
	{graph.Initiative, "Klusmaatjes Rijpelberg", grzegorz, []graph.AreaCode{rijpOost, rijpWest, horst}, 9, workAges, "van de klusmaatjes", "klusmaatjes", 0.42},
	{graph.Initiative, "Lief en leed in de Kapelhoek", "", []graph.AreaCode{dorp}, 7, grown, "van lief en leed", "straatgesprek", 0.5},
	{graph.Initiative, "Repair in de Reigershorst", "", []graph.AreaCode{horst}, 6, grown, "van de repair", "repair", 0.5},
}

// spinClubs gives every gathering its people and lets them meet there.
func (w *web) spinClubs() {
	for _, g := range gatherings {
		members := w.members(g)
		for i, a := range members {
			w.takePart(g, a)
			for _, b := range members[i+1:] {
				odds := g.odds
				if a.name == g.host || b.name == g.host {
					odds *= 1.5
				}
				w.mingle(a, b, odds, club, g.relation, g.source)
			}
		}
	}
}

// members draws who takes part, the warmer the likelier; the host first.
func (w *web) members(g gathering) []*person {
	var members []*person
	weights := make([]int, len(w.town.people))
	for i, p := range w.town.people {
		switch {
		case p.name == g.host:
			members = append(members, p)
		case p.lot == ordinary && slices.Contains(g.homes, p.place.code) && g.fits(p):
			weights[i] = 4 + int(24*p.warmth)
			if p.quiet() {
				weights[i] /= 8
			}
		}
	}
	for len(members) < g.size && slices.Max(weights) > 0 {
		i := weighted(w.dice, weights)
		weights[i] = 0
		members = append(members, w.town.people[i])
	}
	return members
}

func (g gathering) fits(p *person) bool {
	if g.ages == nil {
		return p.adult()
	}
	return slices.Contains(g.ages, p.age)
}

// takePart writes down that somebody comes, or helps there as a volunteer.
func (w *web) takePart(g gathering, p *person) {
	t := w.town
	at := named(g.kind, g.name)
	says := says{"source": g.source, "lastConfirmed": t.ago(2 + w.dice.IntN(300)).String()}
	if p.name == g.host || (p.adult() && chance(w.dice, 14)) {
		says["hoursPerWeek"] = []string{"2", "3", "4", "6"}[w.dice.IntN(4)]
		t.tie(graph.VolunteersAt, p.id, at, t.since(w.dice, 300, 2500), says)
		return
	}
	t.tie(graph.ParticipatesIn, p.id, at, t.since(w.dice, 300, 1800), says)
}
