package fictional_test

import (
	"testing"

	"spinweb/cmd/spinweb/fictional"
	"spinweb/graph"
)

// ends returns the other ends of the ties of a kind that hold today.
func (p population) ends(id graph.ID, kind graph.TieKind) []graph.ID {
	var found []graph.ID
	for _, tie := range p.ties {
		if tie.Kind == kind && (tie.From == id || tie.To == id) && tie.Period.Holds(today) {
			found = append(found, tie.Other(id))
		}
	}
	return found
}

// those returns the ones of the IDs that are of a kind.
func (p population) those(ids []graph.ID, kind graph.ActorKind) []graph.ID {
	var found []graph.ID
	for _, id := range ids {
		if p.actors[id].Kind == kind {
			found = append(found, id)
		}
	}
	return found
}

func TestNetworkerCoversTheWijkOfTheDemo(t *testing.T) {
	p := populate(t, today)
	work := p.those(p.ends(fictional.Cast().Networker, graph.Covers), graph.WorkArea)
	if len(work) != 1 {
		t.Fatalf("%d work areas", len(work))
	}
	if areas := p.those(p.ends(work[0], graph.Covers), graph.Area); len(areas) != 1 || areas[0] != "WK079414" {
		t.Errorf("the work area covers %v", areas)
	}
}

func TestTeamMemberAndManagerAreOfTheCoreTeamOfTheWijk(t *testing.T) {
	p := populate(t, today)
	cast := fictional.Cast()
	core := graph.ID("")
	for _, team := range p.ends(cast.TeamMember, graph.MemberOf) {
		if p.actors[team].Attributes.Plain("teamKind") == "core" {
			core = team
		}
	}
	if areas := p.ends(core, graph.Covers); len(areas) != 1 || areas[0] != "WK079414" {
		t.Errorf("the core team covers %v", areas)
	}
	if cases := p.ends(cast.TeamMember, graph.WorkedBy); len(cases) < 8 {
		t.Errorf("the team member works on %d cases", len(cases))
	}
	if teams := p.ends(cast.Manager, graph.MemberOf); len(teams) != 1 || teams[0] != core {
		t.Error("the manager is not of that team alone")
	}
	if function := p.actors[cast.Manager].Attributes.Plain("function"); function != "manager" {
		t.Errorf("the manager is a %s", function)
	}
}

func TestPolicyAdviserWorksForTheMunicipality(t *testing.T) {
	p := populate(t, today)
	adviser := fictional.Cast().PolicyAdviser
	employers := p.ends(adviser, graph.WorksFor)
	if len(employers) != 1 || p.drafts[employers[0]].Attributes["organisationKind"] != "municipality" {
		t.Errorf("the policy adviser works for %v", employers)
	}
	for _, professional := range p.of(graph.Professional) {
		if professional.Attributes["function"] == "policyAdviser" && professional.ID != adviser {
			t.Error("there is another policy adviser, whom the demo may choose")
		}
	}
}

func TestReferrerIsAGeneralPractitionerWithReferrals(t *testing.T) {
	p := populate(t, today)
	referrer := fictional.Cast().Referrer
	if function := p.actors[referrer].Attributes.Plain("function"); function != "generalPractitioner" {
		t.Errorf("the referrer is a %s", function)
	}
	referrals := p.those(p.ends(referrer, graph.RefersTo), graph.Referral)
	if len(referrals) < 3 {
		t.Errorf("%d referrals", len(referrals))
	}
	for _, referral := range referrals {
		if about := p.those(p.ends(referral, graph.About), graph.Resident); len(about) != 1 {
			t.Errorf("a referral is about %d residents", len(about))
		}
	}
}

func TestNoResidentHasMoreOfTheirOwnThanTheOneOfTheDemo(t *testing.T) {
	p := populate(t, today)
	own := map[graph.ID]int{} // a plan counts most, then the circle, then any tie: as the demo chooses
	for _, tie := range p.ties {
		points := map[graph.TieKind]int{graph.Owns: 100, graph.InCircle: 20}[tie.Kind]
		own[tie.From] += max(1, points)
		own[tie.To] += max(1, points)
	}
	cast := fictional.Cast().Resident
	for _, resident := range p.of(graph.Resident) {
		if resident.ID != cast && own[resident.ID] >= own[cast] {
			t.Errorf("%s has as much", resident.Attributes["pseudonym"])
		}
	}
	if area := p.homes(today)[cast]; p.ends(area, graph.PartOf)[0] != "WK079414" {
		t.Errorf("the resident lives in %s", area)
	}
	if friends := p.those(append(p.ends(cast, graph.Knows), p.ends(cast, graph.Supports)...), graph.Resident); len(friends) < 3 {
		t.Errorf("the resident has %d contacts", len(friends))
	}
}

func TestProposalsAreAboutTwoPeople(t *testing.T) {
	p := populate(t, today)
	for _, proposal := range p.of(graph.Proposal) {
		if about := p.those(p.ends(proposal.ID, graph.About), graph.Resident); len(about) != 2 {
			t.Errorf("%q is about %d residents", proposal.Attributes["text"], len(about))
		}
	}
}
