package graph

// The kinds of tie.
const (
	LivesIn        TieKind = "LIVES_IN"
	InHousehold    TieKind = "IN_HOUSEHOLD"
	Knows          TieKind = "KNOWS"
	Supports       TieKind = "SUPPORTS"
	WorksFor       TieKind = "WORKS_FOR"
	SecondedTo     TieKind = "SECONDED_TO"
	Covers         TieKind = "COVERS"
	MemberOf       TieKind = "MEMBER_OF"
	ActsAs         TieKind = "ACTS_AS"
	RefersTo       TieKind = "REFERS_TO"
	AskedTo        TieKind = "ASKED_TO"
	ForwardedTo    TieKind = "FORWARDED_TO"
	PartyTo        TieKind = "PARTY_TO"
	PartnersWith   TieKind = "PARTNERS_WITH"
	Commissions    TieKind = "COMMISSIONS"
	Funds          TieKind = "FUNDS"
	PresentIn      TieKind = "PRESENT_IN"
	ExpertIn       TieKind = "EXPERT_IN"
	Offers         TieKind = "OFFERS"
	VolunteersAt   TieKind = "VOLUNTEERS_AT"
	ParticipatesIn TieKind = "PARTICIPATES_IN"
	MetAt          TieKind = "MET_AT"
	Owns           TieKind = "OWNS"
	Coaches        TieKind = "COACHES"
	AlignsWith     TieKind = "ALIGNS_WITH"
	HeldBy         TieKind = "HELD_BY"
	LinksArea      TieKind = "LINKS_AREA"
	LinksTheme     TieKind = "LINKS_THEME"
	SameAs         TieKind = "SAME_AS"
	InCircle       TieKind = "IN_CIRCLE"
	CaseOf         TieKind = "CASE_OF"
	WorkedBy       TieKind = "WORKED_BY"
	PartOf         TieKind = "PART_OF"
	About          TieKind = "ABOUT" // what a task, proposal, dismissal, signal, question or scenario is about
)

var (
	people        = []ActorKind{Resident, Professional}
	organisations = []ActorKind{Organisation, Team}
	places        = []ActorKind{Initiative, Facility, Course}
	working       = []ActorKind{Professional, Organisation, Team}
)

// everyTie is what every kind of tie may say of itself, beside its period.
var everyTie = []Attribute{
	attr(DecimalType, "strength", "sterkte", "strength").within(0.001, 1000),
	attr(CodeType, "line", "lijn", "line").of(lineCodes),
	attr(TextType, "source", "bron", "source").identifying(),
	attr(DayType, "lastConfirmed", "laatst bevestigd", "last confirmed"),
	attr(CodeType, "legalBasis", "grondslag", "legal basis").of(legalBasisCodes),
	attr(DayType, "consentUntil", "toestemming tot", "consent until"),
}

func tie(kind TieKind, nl, en string, from, to []ActorKind, own ...Attribute) *TieSchema {
	return &TieSchema{Kind: kind, Label: Label{nl, en}, From: from, To: to, Attributes: append(own, everyTie...)}
}

func (s *TieSchema) symmetric() *TieSchema { s.Symmetric = true; return s }
func (s *TieSchema) reserved() *TieSchema  { s.Reserved = true; return s }

func kinds(list ...ActorKind) []ActorKind { return list }

func join(lists ...[]ActorKind) []ActorKind {
	var all []ActorKind
	for _, list := range lists {
		all = append(all, list...)
	}
	return all
}

var tieSchemas = []*TieSchema{
	tie(LivesIn, "woont in", "lives in", kinds(Resident, Household), kinds(Area)),
	tie(InHousehold, "hoort bij huishouden", "belongs to household", kinds(Resident), kinds(Household)),
	tie(Knows, "kent", "knows", people, people,
		attr(TextType, "relation", "hoe zij elkaar kennen", "how they know each other").identifying().atMost(60),
		attr(CodeType, "frequency", "hoe vaak", "how often").personal().of(frequencyCodes)).symmetric(),
	tie(Supports, "steunt", "supports", people, kinds(Resident),
		attr(CodesType, "support", "soort steun", "kind of support").personal().of(supportCodes),
		attr(CodeType, "frequency", "hoe vaak", "how often").personal().of(frequencyCodes),
		attr(FlagType, "reciprocal", "wederzijds", "reciprocal").personal()),
	tie(WorksFor, "werkt voor", "works for", kinds(Professional), kinds(Organisation), hours),
	tie(SecondedTo, "gedetacheerd bij", "seconded to", kinds(Professional), organisations, hours),
	tie(Covers, "bedient", "covers", kinds(Professional, Team, WorkArea, Organisation), kinds(WorkArea, Area), hours),
	tie(MemberOf, "is lid van", "is member of", join(people, kinds(Organisation)), kinds(Team, Organisation, LearningCircle, OpenNetwork)),
	tie(ActsAs, "treedt op in", "acts in", people, kinds(Situation),
		attr(CodeType, "role", "rol", "role").of(options(
			[3]string{"director", "regisseur", "director"}, [3]string{"generalist", "generalist", "generalist"}))),
	tie(RefersTo, "verwijst naar", "refers to", join(working, kinds(Referral)), join(working, kinds(Referral))),
	tie(AskedTo, "gevraagd aan", "asked to", kinds(Question), join(people, organisations)),
	tie(ForwardedTo, "doorgezet naar", "forwarded to", kinds(Question), join(people, organisations),
		attr(WholeType, "hop", "stap", "hop").within(1, 100)),
	tie(PartyTo, "is partij in", "is party to", organisations, kinds(Agreement)),
	tie(PartnersWith, "werkt samen met", "partners with", organisations, organisations).symmetric(),
	tie(Commissions, "geeft opdracht aan", "commissions", kinds(Organisation), organisations),
	tie(Funds, "financiert", "funds", kinds(Organisation, Funding), join(organisations, places, kinds(CollectiveArrangement))),
	tie(PresentIn, "is aanwezig in", "is present in", join(working, places, kinds(CollectiveArrangement, OpenNetwork)), kinds(Area)),
	tie(ExpertIn, "weet veel van", "is expert in", join(people, kinds(Organisation)), kinds(Theme)),
	tie(Offers, "biedt", "offers", join(people, organisations, places), join(places, kinds(Theme, Offer, Request, CollectiveArrangement, CoachOffer, CoachRequest))),
	tie(VolunteersAt, "is vrijwilliger bij", "volunteers at", kinds(Resident), join(places, kinds(Organisation, CollectiveArrangement)), hours),
	tie(ParticipatesIn, "doet mee aan", "takes part in", join(people, organisations), join(places, kinds(CollectiveArrangement, Situation, OpenNetwork, LearningCircle))),
	tie(MetAt, "ontmoette", "met", people, join(people, kinds(OpenNetwork, Initiative, Facility)),
		attr(FlagType, "confirmed", "bevestigd", "confirmed")),
	tie(Owns, "is eigenaar van", "owns", kinds(Resident, Professional, Team), kinds(SupportPlan, Task, Proposal, Scenario)),
	tie(Coaches, "coacht", "coaches", people, people),
	tie(AlignsWith, "stemt af met", "aligns with", kinds(Professional), kinds(Professional)),
	tie(HeldBy, "wordt ingevuld door", "is held by", kinds(Schakel), people),
	tie(LinksArea, "verbindt gebied", "connects area", kinds(Schakel), kinds(Area)),
	tie(LinksTheme, "verbindt thema", "connects theme", kinds(Schakel), kinds(Theme)),
	tie(SameAs, "is dezelfde mens als", "is the same human as", kinds(Resident), kinds(Professional)).symmetric(),
	tie(InCircle, "hoort in de kring van", "is in the circle of", kinds(CircleEntry), kinds(Resident)),
	tie(CaseOf, "is een casus van", "is a case of", kinds(Case), kinds(Resident)),
	tie(WorkedBy, "is in handen van", "is handled by", kinds(Case), kinds(Team, Professional)),
	tie(PartOf, "is deel van", "is part of", kinds(Area, Theme), kinds(Area, Theme)),
	tie(About, "gaat over", "is about", kinds(Task, Proposal, Dismissal, Signal, Question, Scenario, Norm, Measurement, Situation, Request, Offer, Referral),
		join(people, organisations, places, kinds(Area, Theme, Schakel, Household, Agreement, Indicator, CollectiveArrangement))),
	tie(AccountOf, "is het account van", "is the account of", kinds(Account), people).reserved(),
}
