package fictional

import "spinweb/graph"

// Players are the people whom a visitor of the demo can be.
type Players struct {
	Networker     graph.ID // covers the work area of the wijk of the demo
	TeamMember    graph.ID // of its core team, with cases of his own
	Manager       graph.ID // of the same team
	PolicyAdviser graph.ID // of the municipality
	Referrer      graph.ID // a general practitioner with referrals
	Resident      graph.ID // with contacts, a circle and a support plan
}

// Cast returns the players. They are the same on every day.
func Cast() Players {
	return Players{
		Networker:     named(graph.Professional, noor),
		TeamMember:    named(graph.Professional, sander),
		Manager:       named(graph.Professional, joke),
		PolicyAdviser: named(graph.Professional, daphne),
		Referrer:      named(graph.Professional, elif),
		Resident:      named(graph.Resident, riet),
	}
}
