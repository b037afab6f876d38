package fictional_test

import (
	"testing"

	"spinweb/graph"
)

// buurt is what there is to see in one buurt.
type buurt struct {
	residents, asked, notAsked, outOfReach, noPath, inReach int
	nobody, onlyProfessionals, endingSoon, articulation     int
	findable                                                int
}

const (
	reach    = 2  // hops to a schakel
	soonDays = 60 // within which a contact ends soon
)

func (p population) buurten(day graph.Day) map[graph.ID]buurt {
	support := p.supportNet(day)
	own := support.without(func(id graph.ID) bool { return p.actors[id].Kind != graph.Resident })
	later := p.supportNet(day + soonDays).without(func(id graph.ID) bool { return p.actors[id].Kind != graph.Resident })
	hops := support.hops(p.holders(day))
	found := map[graph.ID]buurt{}
	for id, area := range p.homes(day) {
		b := found[area]
		b.residents++
		steps, path := hops[id]
		asked := p.actors[id].Attributes.Has("networkAskedOn")
		b.findable += one(p.actors[id].Attributes.Flag("findable"))
		b.asked += one(asked)
		b.notAsked += one(!asked)
		b.inReach += one(asked && path && steps <= reach)
		b.outOfReach += one(asked && (!path || steps > reach))
		b.noPath += one(asked && !path)
		b.nobody += one(len(support[id]) == 0)
		b.onlyProfessionals += one(len(own[id]) == 0 && len(support[id]) > 0)
		b.endingSoon += one(len(own[id]) > 0 && len(later[id]) == 0)
		b.articulation += one(support.holdsTogether(id))
		found[area] = b
	}
	return found
}

func one(condition bool) int {
	if condition {
		return 1
	}
	return 0
}

func TestEachBuurtOfTheWijkHasWhatItsReportShows(t *testing.T) {
	for _, day := range []graph.Day{today, today + 151} {
		p := populate(t, day)
		for code, b := range p.buurten(day) {
			t.Logf("%s %s %+v", day, code, b)
			if p.ends(code, graph.PartOf)[0] == "WK079414" {
				b.check(t, code)
			}
		}
	}
}

func (b buurt) check(t *testing.T, code graph.ID) {
	t.Helper()
	for what, count := range map[string]int{"residents not asked": b.notAsked, "residents in reach": b.inReach,
		"residents out of reach": b.outOfReach, "residents without a path": b.noPath, "residents without contacts": b.nobody,
		"residents with professionals alone": b.onlyProfessionals, "residents whose contacts end": b.endingSoon,
		"residents on whom others depend": b.articulation} {
		if count == 0 {
			t.Errorf("%s has no %s", code, what)
		}
	}
}

func TestScaleIsThatOfTheDemo(t *testing.T) {
	p := populate(t, today)
	kinds, ties := map[graph.ActorKind]int{}, map[graph.TieKind]int{}
	among := 0
	for _, actor := range p.actors {
		kinds[actor.Kind]++
	}
	for _, tie := range p.ties {
		ties[tie.Kind]++
		among += one(isPerson(p.actors[tie.From]) && isPerson(p.actors[tie.To]))
	}
	t.Logf("actors %v", kinds)
	t.Logf("ties %v, among people %d", ties, among)
	if kinds[graph.Resident] < 320 || kinds[graph.Resident] > 350 {
		t.Errorf("%d residents", kinds[graph.Resident])
	}
	if among < 1150 || among > 1450 {
		t.Errorf("%d ties among people", among)
	}
}

func isPerson(actor *graph.Actor) bool {
	return actor.Kind == graph.Resident || actor.Kind == graph.Professional
}

func TestWijkOfTheDemoIsAsLivelyAsAWijk(t *testing.T) {
	p := populate(t, today)
	asked, findable, residents := 0, 0, 0
	for code, b := range p.buurten(today) {
		if p.ends(code, graph.PartOf)[0] == "WK079414" {
			asked, findable, residents = asked+b.asked, findable+b.findable, residents+b.residents
		}
	}
	if residents != 260 {
		t.Errorf("%d residents", residents)
	}
	if share := 100 * asked / residents; share < 55 || share > 66 {
		t.Errorf("%d of a hundred were asked", share)
	}
	if share := 100 * findable / residents; share < 25 || share > 36 {
		t.Errorf("%d of a hundred are findable", share)
	}
	ended, ending, coming, fresh, aged := 0, 0, 0, 0, 0
	for _, tie := range p.ties {
		if tie.Kind != graph.Knows && tie.Kind != graph.Supports {
			continue
		}
		ended += one(tie.Period.Until.Known() && tie.Period.Until.First() <= today)
		ending += one(tie.Period.Until.Known() && tie.Period.Until.First() > today)
		coming += one(tie.Period.Since.Known() && tie.Period.Since.First() > today)
		confirmed := tie.Attributes.Date("lastConfirmed")
		fresh += one(confirmed.Known() && today-confirmed.First() < 14)
		aged += one(confirmed.Known() && today-confirmed.First() > 365)
	}
	for what, count := range map[string]int{"ended": ended, "ending": ending, "coming": coming, "fresh": fresh, "aged": aged} {
		t.Logf("%d ties are %s", count, what)
		if count < 10 {
			t.Errorf("%d ties are %s", count, what)
		}
	}
}

func TestSchakelsAreConfirmedOrNotAndSomeStop(t *testing.T) {
	p := populate(t, today)
	unconfirmed, stopped, stopping := 0, 0, 0
	for _, schakel := range p.of(graph.Schakel) {
		until := p.actors[schakel.ID].Period.Until
		unconfirmed += one(schakel.Attributes["confirmedOn"] == "")
		stopped += one(until.Known() && until.First() <= today)
		stopping += one(until.Known() && until.First() > today && until.First() < today+soonDays)
	}
	if unconfirmed < 2 || stopped != 1 || stopping != 1 {
		t.Errorf("%d not confirmed, %d stopped, %d stopping", unconfirmed, stopped, stopping)
	}
}

func TestFewKnowManyAndManyKnowFew(t *testing.T) {
	p := populate(t, today)
	net := p.supportNet(today).without(func(id graph.ID) bool { return p.actors[id].Kind != graph.Resident })
	most, total, triangles, pairs := 0, 0, 0, 0
	for id := range p.homes(today) {
		most, total = max(most, len(net[id])), total+len(net[id])
		for a := range net[id] {
			for b := range net[id] {
				if a < b {
					pairs++
					triangles += one(net[a][b])
				}
			}
		}
	}
	residents := len(p.homes(today))
	t.Logf("%d residents know %.1f others, at most %d; of two acquaintances %.2f know each other", residents,
		float64(total)/float64(residents), most, float64(triangles)/float64(pairs))
	if most*residents < 4*total {
		t.Errorf("nobody knows more than %d", most)
	}
	// By chance two acquaintances would know each other as often as any two people do.
	if triangles*residents*residents < 10*pairs*total {
		t.Error("acquaintances hardly know each other")
	}
}
