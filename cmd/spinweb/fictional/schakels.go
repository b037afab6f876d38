package fictional

import "spinweb/graph"

// link is a schakel: who holds it, what it links, and how far it is.
type link struct {
	name      string
	kind      graph.ActorKind // of the holder
	holder    string
	areas     []graph.AreaCode
	themes    []string
	since     int // days ago
	confirmed int // days ago; 0: not confirmed yet
	stops     int // days ahead, negative: days ago that it stopped; 0: goes on
	unnamed   bool
}

var links = []link{
	{"Koffie en Vlierhof", graph.Resident, fatima, []graph.AreaCode{west, horst}, []string{meeting, language}, 820, 40, 24, false},
	{"Eettafel en kerk", graph.Resident, piet, []graph.AreaCode{dorp}, []string{meeting, caring}, 900, 150, 0, false},
	{"Moestuin en plein", graph.Resident, leo, []graph.AreaCode{oost}, []string{meeting, living}, 610, 75, 0, false},
	{"Taalcafé en school", graph.Resident, maysoon, []graph.AreaCode{horst}, []string{language, growing}, 480, 33, 0, false},
	{"Nour en de buurt", graph.Resident, benhadd, []graph.AreaCode{oost, west}, []string{meeting, language}, 700, 210, 0, true},
	{"Jongeren en ouders", graph.Professional, naomi, []graph.AreaCode{west, horst}, []string{growing}, 540, 60, 0, false},
	{"Zorg en welzijn", graph.Professional, wilma, []graph.AreaCode{dorp, oost, klooster}, []string{caring, memory}, 760, 120, 0, false},
	{"Huurders en hulp", graph.Professional, gerrie, []graph.AreaCode{west}, []string{living, money}, 90, 0, 0, false},
	{"Sport en straat", graph.Resident, twan, []graph.AreaCode{oost}, []string{moving, growing}, 60, 0, 0, false},
	{"Ouders in het dorp", graph.Resident, marieke, []graph.AreaCode{dorp}, []string{growing}, 30, 0, 0, true},
	{"Huiskamer in het buitengebied", graph.Resident, harrie, []graph.AreaCode{klooster}, []string{meeting, caring}, 1200, 700, -65, false},
	{"Wereldkeuken en wijk", graph.Resident, mavis, []graph.AreaCode{rijpWest, rijpOost}, []string{meeting}, 640, 95, 0, false},
	{"Over de Rijpelbergse brug", graph.Resident, grzegorz, []graph.AreaCode{rijpOost, horst}, []string{working, living}, 350, 18, 0, false},
	{"Steiger en straat", graph.Resident, douwe, []graph.AreaCode{atol, zuiderzee}, []string{meeting}, 420, 140, 0, false},
}

// confirmers are the networkers, who alone say that somebody is a schakel.
var confirmers = map[graph.AreaCode]string{brouwhuis: noor, rijp: yusuf, "WK099511": grietje}

func (t *town) addSchakels() {
	for _, l := range links {
		when := graph.Period{Since: t.ago(l.since)}
		if l.stops != 0 {
			when.Until = t.ago(-l.stops)
		}
		attributes := says{"name": l.name, "agreedToBeNamed": "true"}
		if l.unnamed {
			attributes["agreedToBeNamed"] = "false"
		}
		if l.confirmed > 0 {
			attributes["confirmedOn"] = t.ago(l.confirmed).String()
			attributes["confirmedBy"] = string(named(graph.Professional, confirmers[l.areas[0].Parent()]))
		}
		id := t.actorDuring(graph.Schakel, l.name, when, attributes)
		t.tie(graph.HeldBy, id, named(l.kind, l.holder), when, nil)
		for _, area := range l.areas {
			t.tie(graph.LinksArea, id, graph.ID(area), when, nil)
		}
		for _, code := range l.themes {
			t.tie(graph.LinksTheme, id, theme(code), when, nil)
		}
	}
}
