package fictional

import (
	"math/rand/v2"
	"slices"

	"spinweb/graph"
)

// agesOf says for whom some functions are there; the others are there for every adult.
var agesOf = map[string][]ageBand{
	"youthWorker":    {minor, minor, twenties},
	"elderlyAdviser": {sixties, seventies, eighties},
	"districtNurse":  {fifties, sixties, seventies, eighties},
	"practiceNurse":  {fifties, sixties, seventies, eighties},
	"teacher":        {thirties, fifties},
}

var helpOf = map[string]string{
	"districtNurse": "practical", "elderlyAdviser": "advice;practical", "socialWorker": "advice;practical",
	"youthWorker": "advice;company", "mentalHealthWorker": "advice;emotional", "welfareCoach": "advice;company",
}

// addContacts ties professionals to the residents whom they support or know, and to each other.
func (t *town) addContacts() {
	r := dice("contacts")
	served := map[[2]graph.ID]bool{}
	for _, p := range professionals {
		for n := range p.helps + p.knows {
			resident := t.resident(r, p, served, n < p.helps)
			if resident == nil {
				break
			}
			served[[2]graph.ID{p.id(), resident.id}] = true
			t.contact(r, p, resident, n < p.helps)
		}
	}
	t.serveThoseWithoutOthers(r, served)
	t.addColleagues(r)
}

// resident draws somebody whom the professional does not know yet: for support the quiet rather than
// the warm, for acquaintance the other way round.
func (t *town) resident(r *rand.Rand, p professional, served map[[2]graph.ID]bool, helps bool) *person {
	weights := make([]int, len(t.people))
	found := false
	for i, who := range t.people {
		if who.lot != ordinary || served[[2]graph.ID{p.id(), who.id}] || !p.isThereFor(who) {
			continue
		}
		found = true
		weights[i] = 1 + int(12*who.warmth*who.warmth)
		if helps {
			weights[i] = 1 + int(12/(0.4+who.warmth))
		}
		if who.quiet() {
			weights[i] = (weights[i] + 3) / 4
		}
	}
	if !found {
		return nil
	}
	return t.people[weighted(r, weights)]
}

func (p professional) isThereFor(who *person) bool {
	if ages, some := agesOf[p.function]; some && !slices.Contains(ages, who.age) {
		return false
	}
	if _, some := agesOf[p.function]; !some && !who.adult() {
		return false
	}
	return slices.Contains(p.areas, who.place.code) || slices.Contains(p.areas, who.place.code.Parent())
}

func (t *town) contact(r *rand.Rand, p professional, who *person, helps bool) {
	age := 4 + r.IntN(280)
	line := p.line()
	if line == "" {
		line = "1"
	}
	said := says{"line": line, "source": pick(r, []string{"intake", "huisbezoek", "spreekuur"}), "legalBasis": "publicTask",
		"lastConfirmed": t.ago(age).String()}
	when := t.since(r, age+10, age+1300)
	switch {
	case p.function == "participationCoach" && helps:
		said["strength"] = "1"
		t.tie(graph.Coaches, p.id(), who.id, when, said)
	case helps:
		said["frequency"], said["support"] = pick(r, rhythmOf(p.function)), helpOf[p.function]
		said["strength"] = strengths[said["frequency"]]
		if chance(r, 7) {
			when.Until = t.ago(-(10 + r.IntN(60)))
		}
		t.tie(graph.Supports, p.id(), who.id, when, said)
	default:
		said["frequency"], said["source"] = pick(r, []string{"monthly", "monthly", "yearly"}), pick(r, []string{"wijkwandeling", "koffieochtend", "wijkoverleg"})
		said["strength"], said["relation"] = strengths[said["frequency"]], "uit de wijk"
		t.tie(graph.Knows, p.id(), who.id, when, said)
	}
}

func rhythmOf(function string) []string {
	if function == "generalPractitioner" || function == "practiceNurse" {
		return []string{"monthly", "yearly"}
	}
	return []string{"weekly", "weekly", "monthly"}
}

// helpers are the professionals who come to people about whom nobody else is known.
var helpers = map[graph.AreaCode][]string{
	dorp: {bianca, elif, wilma}, west: {marc, jeroen, ewa}, oost: {bianca, jeroen, wilma}, horst: {marc, jeroen, ewa},
	klooster: {loes, wilma}, rijpWest: {chantal}, rijpOost: {chantal}, berken: {chantal}, atol: {sharmila}, zuiderzee: {sharmila},
}

func (t *town) serveThoseWithoutOthers(r *rand.Rand, served map[[2]graph.ID]bool) {
	for _, who := range t.people {
		if who.lot != onlyProfessionals {
			continue
		}
		names := helpers[who.place.code]
		for range 1 + r.IntN(min(2, len(names))) {
			p := professionalNamed(pick(r, names))
			if pair := [2]graph.ID{p.id(), who.id}; !served[pair] {
				served[pair] = true
				t.contact(r, p, who, true)
			}
		}
	}
}

func professionalNamed(name string) professional {
	i := slices.IndexFunc(professionals, func(p professional) bool { return p.name == name })
	return professionals[i]
}

// addColleagues ties professionals who meet at work: half of those of one employer, some across.
func (t *town) addColleagues(r *rand.Rand) {
	for i, a := range professionals {
		for _, b := range professionals[i+1:] {
			odds := 3
			switch {
			case a.employer == b.employer:
				odds = 45
			case isLelystad(a) != isLelystad(b):
				odds = 0
			case arePartners(a.employer, b.employer):
				odds = 22
			}
			if chance(r, odds) {
				age := 5 + r.IntN(250)
				t.tie(graph.Knows, a.id(), b.id(), t.since(r, age+20, age+1500), says{"relation": "collega’s", "frequency": pick(r, []string{"weekly", "monthly"}),
					"strength": "2", "source": "werkoverleg", "lastConfirmed": t.ago(age).String()})
			}
		}
	}
	for _, name := range []string{noor, sander, loes, anneke} {
		t.tie(graph.AlignsWith, named(graph.Professional, name), named(graph.Professional, joke), t.from(400), nil)
	}
	t.tie(graph.AlignsWith, named(graph.Professional, yusuf), named(graph.Professional, ineke), t.from(300), nil)
}

func isLelystad(p professional) bool { return p.employer == zeebodem || p.employer == randmeer }

func arePartners(a, b string) bool {
	for _, p := range partners {
		if (p.a == a && p.b == b) || (p.a == b && p.b == a) {
			return true
		}
	}
	return false
}
