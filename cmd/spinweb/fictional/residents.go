package fictional

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"spinweb/graph"
)

// addResidents writes down who lives where.
func (t *town) addResidents() {
	r := dice("residents")
	called := map[string]int{}
	for _, p := range t.people {
		attributes := t.describe(r, p)
		attributes["pseudonym"] = pseudonym(called, p.name)
		t.actor(graph.Resident, p.name, attributes)
	}
	homes := map[*place]int{}
	for _, home := range t.households {
		since := t.moved(r, home)
		for _, p := range home.members {
			t.liveAt(r, p, since)
		}
		if homes[home.place]++; len(home.members) > 1 {
			t.addHousehold(r, home, fmt.Sprintf("%s/%d", home.place.code, homes[home.place]), graph.Period{Since: since})
		}
	}
}

func (t *town) addHousehold(r *rand.Rand, home *household, key string, when graph.Period) {
	id := t.actor(graph.Household, key, says{"householdKind": home.kind})
	t.tie(graph.LivesIn, id, graph.ID(home.place.code), when, nil)
	for _, p := range home.members {
		t.tie(graph.InHousehold, p.id, id, graph.Period{}, says{"source": "intake", "lastConfirmed": t.ago(10 + r.IntN(400)).String()})
	}
}

// pseudonym returns the initials, with a number for the second who has them.
func pseudonym(called map[string]int, name string) string {
	short := initials(name)
	if called[short]++; called[short] > 1 {
		return fmt.Sprintf("%s (%d)", short, called[short])
	}
	return short
}

func (t *town) describe(r *rand.Rand, p *person) says {
	attributes := says{
		"name": p.name, "ageBand": string(p.age),
		"legalBasis": "publicTask", "legalArticle": "Wmo 2015, art. 2.2.3",
		"retainUntil": (t.day + graph.Day(200+r.IntN(530))).String(),
		"findable":    fmt.Sprint(t.findable(r, p)),
	}
	if chance(r, 60) {
		attributes["postcode"] = p.place.postcodeOf(p.street)
	}
	if p.adult() && chance(r, 18) {
		attributes["legalBasis"], attributes["legalArticle"] = "consent", ""
		attributes["consentUntil"] = t.ago(-(8 + r.IntN(350))).String()
	}
	if chance(r, 22) {
		attributes["note"] = pick(r, notes)
	}
	attributes["roles"] = t.roles(r, p)
	t.ask(r, p, attributes)
	return attributes
}

func (t *town) findable(r *rand.Rand, p *person) bool {
	_, key := keyPeople[p.name]
	switch {
	case key:
		return true
	case !p.adult() || p.lot != ordinary:
		return false
	default:
		return chance(r, 42)
	}
}

func (t *town) roles(r *rand.Rand, p *person) string {
	var roles []string
	for _, role := range []struct {
		code  string
		odds  int
		hours int
	}{{"volunteer", 15, 4}, {"carer", 11, 18}, {"buddy", 5, 3}} {
		if p.adult() && p.lot == ordinary && p.age != eighties && chance(r, role.odds) {
			since := t.ago(60 + r.IntN(2400)).String()[:4+3*r.IntN(2)]
			roles = append(roles, fmt.Sprintf("%s %s %d", role.code, since, 1+r.IntN(role.hours)))
		}
	}
	return strings.Join(roles, ";")
}

// moved draws since when a household lives at its door, to the year.
func (t *town) moved(r *rand.Rand, home *household) graph.Date {
	oldest := home.members[0].age
	years := 1 + r.IntN(map[ageBand]int{twenties: 6, thirties: 12, fifties: 26}[oldest]+8)
	return t.year(years)
}

func (t *town) year(ago int) graph.Date {
	date, _ := graph.ParseDate(t.ago(ago * 365).String()[:4]) // four digits of a date that is one
	return date
}

// liveAt writes down where a resident lives and, for one in thirty, where before.
func (t *town) liveAt(r *rand.Rand, p *person, since graph.Date) {
	if p.age == minor {
		if born := t.year(3 + r.IntN(10)); born.First() > since.First() {
			since = born
		}
	}
	t.tie(graph.LivesIn, p.id, graph.ID(p.place.code), graph.Period{Since: since}, nil)
	if before := pick(r, places); p.adult() && before.code != p.place.code && chance(r, 3) {
		t.tie(graph.LivesIn, p.id, graph.ID(before.code), graph.Period{Since: t.year(45), Until: since}, nil)
	}
}

// askedShare is for how many of a hundred in the wijk of the demo somebody asked about the own network.
const askedShare = 73

// ask writes down who asked about the own network, when and how far. Outside the wijk few were asked.
func (t *town) ask(r *rand.Rand, p *person, attributes says) {
	share := 25
	if p.deep() {
		share = askedShare
	}
	asked := chance(r, share)
	switch {
	case p.name == riet:
		asked = true
	case p.lot != ordinary:
		asked = p.asks
	case !p.adult():
		asked = asked && chance(r, 30)
	}
	if p.asks = asked; !asked {
		return
	}
	attributes["networkAskedOn"] = t.ago(4 + r.IntN(535)).String()
	attributes["networkAskedExtent"] = "complete"
	if chance(r, 30) {
		attributes["networkAskedExtent"] = "partial"
	}
	if by, known := t.asker(r, p); known {
		attributes["networkAskedBy"] = string(by)
	}
}

// asker is the networker for most, a colleague or a maatje for some, and not known for a few.
func (t *town) asker(r *rand.Rand, p *person) (graph.ID, bool) {
	options := askers[p.place.code.Parent()]
	switch roll := r.IntN(100); {
	case roll < 55:
		return named(graph.Professional, options[0]), true
	case roll < 82:
		return named(graph.Professional, pick(r, options)), true
	case roll < 90 && p.deep() && p.name != piet && p.name != fatima:
		return named(graph.Resident, pick(r, []string{piet, fatima})), true
	default:
		return "", false
	}
}

func (p *person) deep() bool { return p.place.code.Parent() == brouwhuis }

var notes = []string{
	"Belt liever dan dat er gemaild wordt.",
	"’s Ochtends thuis, ’s middags vaak op de volkstuin.",
	"Spreekt rustig; een tolk is fijn bij een lang gesprek.",
	"Kan goed koken voor een grote groep.",
	"Heeft een aanhanger en leent die graag uit.",
	"Repareert fietsen en naaimachines.",
	"Zingt graag, maar niet meer in de avond.",
	"Wil weten wat er in de buurt te doen is.",
	"Hondenbezitter; loopt elke ochtend dezelfde ronde.",
	"Was jarenlang trainer en kent veel ouders.",
	"Helpt met formulieren, op afspraak.",
	"Komt graag langs als er iets te sjouwen is.",
	"Bezoek graag vooraf aankondigen.",
	"Leest voor op school, op vrijdag.",
}

// askers are the professionals who ask about the own network, the networker first.
var askers = map[graph.AreaCode][]string{
	brouwhuis:  {noor, loes, anneke, sander},
	rijp:       {yusuf, chantal},
	"WK099511": {grietje},
}
