package graph

import "regexp"

// The kinds of actor and thing, in the English of the code; the screens show the Dutch label.
const (
	Resident              ActorKind = "Resident"
	Household             ActorKind = "Household"
	CircleEntry           ActorKind = "CircleEntry"
	Professional          ActorKind = "Professional"
	Organisation          ActorKind = "Organisation"
	Area                  ActorKind = "Area"
	WorkArea              ActorKind = "WorkArea"
	Schakel               ActorKind = "Schakel"
	Team                  ActorKind = "Team"
	Situation             ActorKind = "Situation"
	Question              ActorKind = "Question"
	Signal                ActorKind = "Signal"
	Referral              ActorKind = "Referral"
	SupportPlan           ActorKind = "SupportPlan"
	CollectiveArrangement ActorKind = "CollectiveArrangement"
	Initiative            ActorKind = "Initiative"
	Facility              ActorKind = "Facility"
	Course                ActorKind = "Course"
	Agreement             ActorKind = "Agreement"
	Funding               ActorKind = "Funding"
	Request               ActorKind = "Request"
	Offer                 ActorKind = "Offer"
	Theme                 ActorKind = "Theme"
	OpenNetwork           ActorKind = "OpenNetwork"
	LearningCircle        ActorKind = "LearningCircle"
	CoachOffer            ActorKind = "CoachOffer"
	CoachRequest          ActorKind = "CoachRequest"
	Task                  ActorKind = "Task"
	Proposal              ActorKind = "Proposal"
	Dismissal             ActorKind = "Dismissal"
	Norm                  ActorKind = "Norm"
	Scenario              ActorKind = "Scenario"
	Case                  ActorKind = "Case"
	Indicator             ActorKind = "Indicator"
	Measurement           ActorKind = "Measurement"
	Installation          ActorKind = "Installation" // one per store: what the store itself is
)

// Limits on text, in characters.
const (
	maxText = 200
	maxNote = 4000
)

var (
	kvkNumber    = regexp.MustCompile(`^\d{8}$`)
	phoneNumber  = regexp.MustCompile(`^\+?[0-9][0-9 \-]{5,18}$`)
	emailAddress = regexp.MustCompile(`^[^@\s]+@[^@\s]+\.[^@\s]+$`)
	postcode     = regexp.MustCompile(`^[1-9]\d{3} ?(?:[A-RT-Z][A-Z]|S[BCE-RT-Z])$`) // not SA, SD, SS
	areaPattern  = areaCode
)

// Retention defaults of standards for Dutch welfare work: Wmo 15 years, voluntary welfare 2 years
// after the last contact, a plan without a provision 5 years.
var (
	keptVoluntary = Retention{24, Label{"het laatste contact", "the last contact"}, Label{"vrijwillig welzijnswerk", "voluntary welfare work"}}
	keptWmo       = Retention{180, Label{"het einde", "the end"}, Label{"Wmo 2015, art. 5.3.4", "Social Support Act 2015, art. 5.3.4"}}
	keptPlan      = Retention{60, Label{"het einde", "the end"}, Label{"plan zonder voorziening", "plan without a provision"}}
)

// attribute builders: each returns a changed copy, so that a line of the table reads as a sentence.

func attr(t Type, name, nl, en string) Attribute {
	a := Attribute{Name: name, Type: t, Label: Label{nl, en}}
	switch t {
	case TextType:
		a.MaxLength = maxText
	case NoteType:
		a.MaxLength = maxNote
	}
	return a
}

func (a Attribute) required() Attribute                { a.Required = true; return a }
func (a Attribute) personal() Attribute                { a.Personal = true; return a }
func (a Attribute) identifying() Attribute             { a.Personal, a.Identifying = true, true; return a }
func (a Attribute) of(codes []CodeOption) Attribute    { a.Codes = codes; return a }
func (a Attribute) like(p *regexp.Regexp) Attribute    { a.Pattern = p; return a }
func (a Attribute) to(kinds ...ActorKind) Attribute    { a.Refers = kinds; return a }
func (a Attribute) within(low, high float64) Attribute { a.Minimum, a.Maximum = low, high; return a }
func (a Attribute) in(nl, en string) Attribute         { a.Unit = Label{nl, en}; return a }
func (a Attribute) atMost(characters int) Attribute    { a.MaxLength = characters; return a }

var (
	name          = attr(TextType, "name", "naam", "name").required()
	optionalTitle = attr(TextType, "name", "naam", "name")
	note          = attr(NoteType, "note", "notitie", "note").identifying()
	description   = attr(NoteType, "description", "omschrijving", "description")
	lineOf        = attr(CodeType, "line", "lijn", "line").of(lineCodes)
	state         = attr(CodeType, "state", "stand", "state").of(stateCodes)
	due           = attr(DayType, "due", "uiterlijk", "due")
	website       = attr(TextType, "website", "website", "website")
	hours         = attr(DecimalType, "hoursPerWeek", "uren per week", "hours per week").within(0, 80).in("uur", "hours")
	reason        = attr(NoteType, "reason", "reden", "reason").identifying()
	phone         = attr(TextType, "phone", "telefoon", "phone").like(phoneNumber)
	email         = attr(TextType, "email", "e-mail", "email").like(emailAddress)
	networkAsked  = []Attribute{
		attr(DayType, "networkAskedOn", "netwerk gevraagd op", "asked about network on").personal(),
		attr(ReferenceType, "networkAskedBy", "netwerk gevraagd door", "asked about network by").personal().to(Professional, Resident),
		attr(CodeType, "networkAskedExtent", "netwerk gevraagd: omvang", "asked about network: extent").personal().of(extentCodes),
	}
)

var actorSchemas = []*ActorSchema{
	{Kind: Resident, Label: Label{"bewoner", "resident"}, Plural: Label{"bewoners", "residents"}, Named: "name", Retention: keptVoluntary,
		Attributes: append([]Attribute{
			name.identifying(),
			attr(TextType, "pseudonym", "pseudoniem", "pseudonym").personal().atMost(40),
			attr(CodeType, "ageBand", "leeftijd", "age band").personal().of(ageBandCodes),
			attr(CodeType, "legalBasis", "grondslag", "legal basis").personal().of(legalBasisCodes).required(),
			attr(TextType, "legalArticle", "wetsartikel", "article of law").atMost(80),
			attr(DayType, "consentUntil", "toestemming tot", "consent until").personal(),
			attr(DayType, "retainUntil", "bewaren tot", "retain until").personal(),
			attr(FlagType, "findable", "vindbaar", "findable").personal(),
			attr(RolesType, "roles", "rollen", "roles").personal().of(roleCodes),
			phone.identifying(), email.identifying(),
			attr(TextType, "postcode", "postcode", "postcode").like(postcode).identifying(),
			note,
		}, networkAsked...)},
	{Kind: Household, Label: Label{"huishouden", "household"}, Plural: Label{"huishoudens", "households"}, Retention: keptVoluntary,
		Attributes: []Attribute{
			attr(CodeType, "householdKind", "soort huishouden", "kind of household").personal().of(options(
				[3]string{"single", "alleenstaand", "single"}, [3]string{"couple", "paar", "couple"},
				[3]string{"family", "gezin", "family"}, [3]string{"singleParent", "eenoudergezin", "single parent"},
				[3]string{"shared", "woongroep", "shared"})),
		}},
	{Kind: CircleEntry, Label: Label{"naaste", "circle entry"}, Plural: Label{"naasten", "circle entries"}, Named: "relation", Retention: keptVoluntary,
		Attributes: []Attribute{
			attr(TextType, "relation", "wie het is", "who it is").required().identifying().atMost(60),
			attr(CodeType, "ring", "ring", "ring").required().personal().of(ringCodes),
		}},
	{Kind: Professional, Label: Label{"professional", "professional"}, Plural: Label{"professionals", "professionals"}, Named: "name",
		Attributes: []Attribute{
			name.personal(),
			attr(CodeType, "function", "functie", "function").of(functionCodes).required(),
			attr(TextType, "trade", "eigen vak", "own trade"),
			attr(TextType, "expertise", "deskundigheid", "expertise"),
			hours,
			attr(FlagType, "findable", "vindbaar", "findable"),
			phone.personal(), email.personal(), lineOf,
		}},
	{Kind: Organisation, Label: Label{"organisatie", "organisation"}, Plural: Label{"organisaties", "organisations"}, Named: "name",
		Attributes: []Attribute{
			name,
			attr(TextType, "kvk", "KvK-nummer", "chamber of commerce number").like(kvkNumber),
			attr(CodeType, "organisationKind", "soort organisatie", "kind of organisation").of(organisationCodes),
			lineOf, website, phone, email, description,
		}},
	{Kind: Area, Label: Label{"gebied", "area"}, Plural: Label{"gebieden", "areas"}, Named: "name",
		Attributes: []Attribute{
			name,
			attr(TextType, "code", "CBS-code", "CBS code").like(areaPattern).required(),
			attr(CodeType, "level", "niveau", "level").of(levelCodes).required(),
			attr(WholeType, "year", "jaar van de indeling", "year of the classification").within(1990, 2100),
			attr(OutlineType, "outline", "grens", "outline"),
		}},
	{Kind: WorkArea, Label: Label{"werkgebied", "work area"}, Plural: Label{"werkgebieden", "work areas"}, Named: "name",
		Attributes: []Attribute{name}},
	{Kind: Schakel, Label: Label{"schakel", "schakel"}, Plural: Label{"schakels", "schakels"}, Named: "name",
		Attributes: []Attribute{
			optionalTitle.personal(),
			attr(DayType, "confirmedOn", "bevestigd op", "confirmed on"),
			attr(ReferenceType, "confirmedBy", "bevestigd door", "confirmed by").to(Professional),
			attr(FlagType, "agreedToBeNamed", "mag genoemd worden", "agreed to be named"),
		}},
	{Kind: Team, Label: Label{"team", "team"}, Plural: Label{"teams", "teams"}, Named: "name",
		Attributes: []Attribute{name, attr(CodeType, "teamKind", "soort team", "kind of team").of(teamCodes).required(), lineOf}},
	{Kind: Situation, Label: Label{"situatie", "situation"}, Plural: Label{"situaties", "situations"}, Retention: keptWmo,
		Attributes: []Attribute{attr(NoteType, "need", "wat nodig is", "need").identifying()}},
	{Kind: Question, Label: Label{"vraag", "question"}, Plural: Label{"vragen", "questions"}, Retention: keptVoluntary,
		Attributes: []Attribute{
			attr(NoteType, "text", "vraag of idee", "question or idea").identifying().required(),
			attr(CodeType, "channel", "kanaal", "channel").of(options(
				[3]string{"phone", "telefoon", "phone"}, [3]string{"visit", "bezoek", "visit"},
				[3]string{"street", "op straat", "in the street"}, [3]string{"digital", "digitaal", "digital"})),
			attr(DayType, "askedOn", "gevraagd op", "asked on"), attr(DayType, "answeredOn", "beantwoord op", "answered on"),
		}},
	{Kind: Signal, Label: Label{"signaal", "signal"}, Plural: Label{"signalen", "signals"}, Retention: keptVoluntary,
		Attributes: []Attribute{attr(TextType, "signalKind", "soort signaal", "kind of signal").required(), note,
			attr(TextType, "source", "bron", "source").identifying()}},
	{Kind: Referral, Label: Label{"verwijzing", "referral"}, Plural: Label{"verwijzingen", "referrals"}, Retention: keptWmo,
		Attributes: []Attribute{
			attr(CodeType, "reasonCategory", "reden", "reason").personal().of(reasonCodes).required(),
			attr(DayType, "acceptedOn", "aangenomen op", "accepted on"),
			attr(DayType, "firstContactOn", "eerste contact op", "first contact on"),
			attr(CodeType, "feedback", "terugkoppeling", "feedback").of(options(
				[3]string{"arrived", "aangekomen", "arrived"}, [3]string{"notReached", "niet bereikt", "not reached"},
				[3]string{"otherOffer", "ander aanbod", "other offer"}, [3]string{"declined", "wilde niet", "declined"})),
		}},
	{Kind: SupportPlan, Label: Label{"ondersteuningsplan", "support plan"}, Plural: Label{"ondersteuningsplannen", "support plans"}, Retention: keptPlan,
		Attributes: []Attribute{
			attr(NoteType, "agreements", "afspraken", "agreements").identifying(),
			attr(NoteType, "goals", "doelen", "goals").identifying(),
			attr(WholeType, "satisfaction", "tevredenheid", "satisfaction").personal().within(1, 10),
		}},
	{Kind: CollectiveArrangement, Label: Label{"collectief arrangement", "group arrangement"}, Plural: Label{"collectieve arrangementen", "group arrangements"}, Named: "name",
		Attributes: []Attribute{name, attr(WholeType, "capacity", "plaatsen", "capacity").within(0, 10000).in("plaatsen", "places"), description}},
	{Kind: Initiative, Label: Label{"bewonersinitiatief", "residents' initiative"}, Plural: Label{"bewonersinitiatieven", "residents' initiatives"}, Named: "name",
		Attributes: []Attribute{name, attr(CodeType, "stage", "fase", "stage").of(stageCodes), description}},
	{Kind: Facility, Label: Label{"voorziening of activiteit", "facility or activity"}, Plural: Label{"voorzieningen en activiteiten", "facilities and activities"}, Named: "name",
		Attributes: []Attribute{name, attr(FlagType, "openToAll", "open voor iedereen", "open to all"),
			attr(TextType, "services", "wat er is", "services"), website, description}},
	{Kind: Course, Label: Label{"cursus", "course"}, Plural: Label{"cursussen", "courses"}, Named: "name",
		Attributes: []Attribute{name, attr(WholeType, "seats", "plaatsen", "seats").within(0, 10000).in("plaatsen", "seats"), description}},
	{Kind: Agreement, Label: Label{"convenant", "covenant"}, Plural: Label{"convenanten", "covenants"}, Named: "name",
		Attributes: []Attribute{name, attr(NoteType, "purpose", "doel", "purpose"),
			attr(CodeType, "legalBasis", "grondslag", "legal basis").of(legalBasisCodes)}},
	{Kind: Funding, Label: Label{"financiering", "funding"}, Plural: Label{"financieringen", "funding"}, Named: "name",
		Attributes: []Attribute{name, attr(TextType, "source", "bron", "source"),
			attr(DecimalType, "amount", "bedrag", "amount").within(0, 1e12).in("euro", "euros")}},
	{Kind: Request, Label: Label{"hulpvraag", "request"}, Plural: Label{"hulpvragen", "requests"}, Retention: keptVoluntary,
		Attributes: []Attribute{attr(NoteType, "text", "wat er nodig is", "what is needed").identifying().required(), state}},
	{Kind: Offer, Label: Label{"aanbod", "offer"}, Plural: Label{"aanbod", "offers"}, Retention: keptVoluntary,
		Attributes: []Attribute{attr(NoteType, "text", "wat iemand biedt", "what is offered").identifying().required(), state}},
	{Kind: Theme, Label: Label{"thema", "theme"}, Plural: Label{"thema's", "themes"}, Named: "name",
		Attributes: []Attribute{name, attr(TextType, "code", "code", "code").atMost(40)}},
	{Kind: OpenNetwork, Label: Label{"open netwerk", "open network"}, Plural: Label{"open netwerken", "open networks"}, Named: "name",
		Attributes: []Attribute{name, description}},
	{Kind: LearningCircle, Label: Label{"leerkring", "learning circle"}, Plural: Label{"leerkringen", "learning circles"}, Named: "name",
		Attributes: []Attribute{name, description}},
	{Kind: CoachOffer, Label: Label{"coachaanbod", "coach offer"}, Plural: Label{"coachaanbod", "coach offers"},
		Attributes: []Attribute{description, state}},
	{Kind: CoachRequest, Label: Label{"coachvraag", "coach request"}, Plural: Label{"coachvragen", "coach requests"},
		Attributes: []Attribute{description, state}},
	{Kind: Task, Label: Label{"taak", "task"}, Plural: Label{"taken", "tasks"}, Retention: keptVoluntary,
		Attributes: []Attribute{attr(TextType, "text", "wat te doen", "what to do").identifying().required(), reason, due, state}},
	{Kind: Proposal, Label: Label{"voorstel", "proposal"}, Plural: Label{"voorstellen", "proposals"}, Retention: keptVoluntary,
		Attributes: []Attribute{attr(NoteType, "text", "voorstel", "proposal").identifying(), reason, due, state}},
	{Kind: Dismissal, Label: Label{"afwijzing", "dismissal"}, Plural: Label{"afwijzingen", "dismissals"}, Retention: keptVoluntary,
		Attributes: []Attribute{reason, attr(DayType, "expiresOn", "geldt tot", "expires on")}},
	{Kind: Norm, Label: Label{"norm", "norm"}, Plural: Label{"normen", "norms"}, Named: "name",
		Attributes: []Attribute{name, description}},
	{Kind: Scenario, Label: Label{"scenario", "scenario"}, Plural: Label{"scenario's", "scenarios"}, Named: "name",
		Attributes: []Attribute{name, description}},
	{Kind: Case, Label: Label{"casus", "case"}, Plural: Label{"casussen", "cases"}, Retention: keptWmo,
		Attributes: []Attribute{state, reason}},
	{Kind: Indicator, Label: Label{"indicator", "indicator"}, Plural: Label{"indicatoren", "indicators"}, Named: "name",
		Attributes: []Attribute{name, attr(CodeType, "goal", "doel", "goal").of(options(
			[3]string{"selfReliance", "zelfredzaamheid", "self-reliance"},
			[3]string{"connectedness", "verbondenheid", "connectedness"},
			[3]string{"lowerCost", "lagere kosten", "lower cost"})), attr(NoteType, "method", "methode", "method")}},
	{Kind: Measurement, Label: Label{"meting", "measurement"}, Plural: Label{"metingen", "measurements"},
		Attributes: []Attribute{
			attr(DecimalType, "value", "waarde", "value").required().within(-1e12, 1e12),
			attr(WholeType, "n", "aantal waarnemingen", "number of observations").within(0, 1e9),
			attr(NoteType, "method", "methode", "method")}},
	{Kind: Installation, Label: Label{"installatie", "installation"}, Plural: Label{"installaties", "installations"}, Named: "name", Reserved: true,
		Attributes: []Attribute{name, attr(FlagType, "fictional", "fictieve gegevens", "fictional data")}},
	accountSchema,
}
