package fictional

import "spinweb/graph"

const (
	teamBrouwhuis = "Kernteam Brouwhuis"
	teamRijp      = "Kernteam Rijpelberg"
	teamVlierhof  = "Team rond de Vlierhof"
	situation     = "Vlierhof"
)

var workAreas = []struct {
	name  string
	areas []graph.AreaCode
	by    []string
}{
	{"Werkgebied Brouwhuis", []graph.AreaCode{brouwhuis}, []string{noor}},
	{"Werkgebied Rijpelberg en Dierdonk", []graph.AreaCode{rijp, dierdonk}, []string{yusuf}},
	{"Werkgebied Atolwijk en Zuiderzeewijk", []graph.AreaCode{atol, zuiderzee}, []string{grietje}},
}

var teams = []struct {
	name, kind string
	when       [2]int // days ago that it began, days ahead that it ends; 0 for open
	areas      []graph.AreaCode
	members    []string
}{
	{teamBrouwhuis, "core", [2]int{900, 0}, []graph.AreaCode{brouwhuis}, []string{sander, joke, loes, wilma, anneke, gonny}},
	{teamRijp, "core", [2]int{700, 0}, []graph.AreaCode{rijp}, []string{chantal, ineke, bram, yusuf}},
	{teamVlierhof, "situational", [2]int{55, 70}, []graph.AreaCode{west}, []string{sander, gerrie, ilse, ewa}},
}

func (t *town) addTeams() {
	for _, w := range workAreas {
		id := t.actor(graph.WorkArea, w.name, says{"name": w.name})
		for _, area := range w.areas {
			t.tie(graph.Covers, id, graph.ID(area), t.from(800), nil)
		}
		for _, name := range w.by {
			t.tie(graph.Covers, named(graph.Professional, name), id, t.from(640), says{"hoursPerWeek": "20"})
		}
	}
	for _, each := range teams {
		when := t.from(each.when[0])
		if each.when[1] > 0 {
			when.Until = t.ago(-each.when[1])
		}
		id := t.actorDuring(graph.Team, each.name, when, says{"name": each.name, "teamKind": each.kind, "line": "1"})
		for _, area := range each.areas {
			t.tie(graph.Covers, id, graph.ID(area), when, nil)
		}
		for i, name := range each.members {
			t.tie(graph.MemberOf, named(graph.Professional, name), id, graph.Period{Since: t.ago(each.when[0] - 3*i), Until: when.Until}, nil)
		}
	}
	t.addSituation()
}

// addSituation adds what the situational team is for, with two residents who take part in it.
func (t *town) addSituation() {
	when := graph.Period{Since: t.ago(58), Until: t.ago(-70)}
	id := t.actorDuring(graph.Situation, situation, when, says{"need": "Rust en toezicht in het portiek, hulp bij geldzorgen, en iemand die de buren kent."})
	t.tie(graph.About, id, theme(living), when, nil)
	t.tie(graph.ActsAs, named(graph.Professional, gerrie), id, when, says{"role": "director"})
	t.tie(graph.ActsAs, named(graph.Professional, ilse), id, when, says{"role": "generalist"})
	t.tie(graph.ParticipatesIn, named(graph.Resident, fatima), id, when, nil)
	t.tie(graph.MemberOf, named(graph.Resident, fatima), named(graph.Team, teamVlierhof), when, nil)
}
