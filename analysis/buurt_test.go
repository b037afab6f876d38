package analysis

import "spinweb/graph"

const (
	gemeente graph.ID = "GM0794"
	wijk     graph.ID = "WK079401"
	buurt    graph.ID = "BU07940110" // the one that the tests ask about
	zuid     graph.ID = "BU07940120" // across the border, in the same wijk

	noor graph.ID = "noor2222222222222222222222" // an attribute refers to a real ID only
)

// theBuurt draws the neighbourhood on which the hand calculations below rest. ◉ holds a schakel that
// counts; everybody lives in the buurt (nico with the household) but zus and xandra, who live in zuid.
//
//	anna ── zus ── omar◉ ── kees ── quinten ── pieter        household huis: kees lies mia nico, pairwise
//	 (border)                ├─ lies ─┐
//	                         ├─ mia  ─┤ (each with each)
//	                         └─ nico ─┘
//	frans ── gerda           gerda's schakel ended in October
//	hans ── ine              nobody confirmed ine's schakel
//	bram    carla    dirk    els    jan    rosa    sam    petra◉ (professional)    noor (professional)
//	xandra◉ in zuid, whose schakel links zuid only
//
// What must not count: bram knew omar until June; carla will know omar next year; that dirk should meet
// omar is a proposal, and that they met is not confirmed; "tante" stands in the circle of els and in
// that of omar, as a label; everybody lives in one buurt.
//
// Asked: anna bram carla dirk els frans hans kees lies mia nico omar pieter (13).
// Not asked: gerda ine jan quinten rosa sam (6). Residents of the buurt: 19.
//
// Steps to the nearest schakel: omar 0; kees, zus 1; anna (zus, omar), lies, mia, nico (kees, omar) and
// quinten 2; pieter 3 (quinten, kees, omar); the others reach none. So of the asked, out of reach are
// bram carla dirk els frans hans pieter: 7.
func theBuurt() *world {
	w := newWorld()
	w.areas()
	for _, id := range []graph.ID{"anna", "bram", "carla", "dirk", "els", "frans", "hans", "kees", "lies", "mia", "nico", "omar", "pieter"} {
		w.add(graph.Resident, id, "networkAskedOn=2026-09-08", "networkAskedExtent=complete")
		w.tie(graph.LivesIn, id, buurt)
	}
	for _, id := range []graph.ID{"gerda", "ine", "jan", "quinten", "rosa", "sam"} {
		w.add(graph.Resident, id)
		w.tie(graph.LivesIn, id, buurt)
	}
	for _, id := range []graph.ID{"xandra", "zus"} {
		w.add(graph.Resident, id)
		w.tie(graph.LivesIn, id, zuid)
	}
	w.people()
	w.schakels()
	w.traps()
	return w
}

func (w *world) areas() {
	for _, id := range []graph.ID{gemeente, wijk, buurt, zuid} {
		w.add(graph.Area, id)
	}
	w.tie(graph.PartOf, wijk, gemeente)
	w.tie(graph.PartOf, buurt, wijk)
	w.tie(graph.PartOf, zuid, wijk)
}

func (w *world) people() {
	w.add(graph.Professional, noor, "function=networker")
	w.add(graph.Professional, "petra", "function=communityWorker")
	for _, id := range []graph.ID{"anna", "bram", "els"} {
		set(w.actors[id], "networkAskedBy="+string(noor))
	}
	for _, id := range []graph.ID{"rosa", "sam"} {
		set(w.actors[id], "roles=buddy 2024-05 2", "findable=true")
	}
	w.tie(graph.Knows, "anna", "zus")
	w.tie(graph.Knows, "zus", "omar")
	w.tie(graph.Knows, "omar", "kees")
	w.tie(graph.Knows, "kees", "quinten")
	w.tie(graph.Knows, "quinten", "pieter")
	w.tie(graph.Knows, "frans", "gerda")
	w.tie(graph.Knows, "hans", "ine")
	w.add(graph.Household, "huis")
	for _, id := range []graph.ID{"kees", "lies", "mia", "nico"} {
		w.tie(graph.InHousehold, id, "huis")
	}
	delete(w.ties, "lives_in:nico:"+buurt)
	w.tie(graph.LivesIn, "huis", buurt)
}

func (w *world) schakels() {
	for holder, area := range map[graph.ID]graph.ID{"omar": buurt, "petra": wijk, "xandra": zuid, "gerda": buurt, "ine": buurt} {
		w.add(graph.Schakel, "schakel-"+holder, "confirmedOn=2026-01-15")
		w.tie(graph.HeldBy, "schakel-"+holder, holder)
		w.tie(graph.LinksArea, "schakel-"+holder, area)
	}
}

func (w *world) traps() {
	w.tie(graph.Knows, "bram", "omar", "since=2020", "until=2026-06")
	w.tie(graph.Knows, "carla", "omar", "since=2027")
	w.add(graph.Proposal, "voorstel")
	w.tie(graph.About, "voorstel", "dirk")
	w.tie(graph.About, "voorstel", "omar")
	w.tie(graph.MetAt, "dirk", "omar")
	w.add(graph.CircleEntry, "tante")
	w.tie(graph.InCircle, "tante", "els")
	w.tie(graph.InCircle, "tante", "omar")
	set(w.actors["schakel-gerda"], "until=2026-10")
	delete(w.actors["schakel-ine"].Attributes, "confirmedOn")
}
