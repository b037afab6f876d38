package fictional

import (
	"fmt"

	"spinweb/graph"
)

// Organisations that other tables name.
const (
	schutse    = "Welzijn De Schutse"
	kantel     = "Jongerenwerk Kantel"
	zilver     = "Thuiszorg Zilverspoor"
	morgendauw = "Praktijk Morgendauw"
	kapelhoek  = "Huisartsenpraktijk Kapelhoek"
	peelrand   = "Woonstichting Peelrand"
	police     = "Politieteam Peelkant"
	gemHelmond = "Gemeente Helmond (fictief)"
	gemLely    = "Gemeente Lelystad (fictief)"
	kompas     = "Basisschool ’t Kompasnest"
	stuurhut   = "Praktijkcollege De Stuurhut"
	aaoever    = "Zorgcoöperatie Aa-oever"
	peelhof    = "Ziekenhuis Peelhof"
	beweeg     = "Fysiotherapie Beweegpunt Horst"
	duinmark   = "Zorgverzekeraar Duinmark"
	nour       = "Stichting Nour Brouwhuis"
	lichtkring = "Geloofsgemeenschap De Lichtkring"
	bruist     = "Bewonersvereniging Brouwhuis Bruist"
	kwik       = "Sportvereniging Oranje Kwik"
	desem      = "Bakkerij De Zuurdesem"
	kenniskr   = "Kenniskring Naoberschap"
	branche    = "Brancheplatform Welzijn Peelland"
	zeebodem   = "Welzijn Zeebodem"
	randmeer   = "Huisartsenpraktijk Randmeer"
)

var organisations = []struct {
	name, kind, line, domain string
	areas                    []graph.AreaCode
	themes                   []string
	description              string
}{
	{schutse, "welfare", "1", "deschutse", []graph.AreaCode{brouwhuis, rijp}, []string{meeting, caring, money, language, working}, "Breed welzijnswerk: netwerkers, opbouwwerk, maatschappelijk werk en ouderenadvies."},
	{kantel, "welfare", "1", "kantel", []graph.AreaCode{west, horst, rijp}, []string{growing, moving}, "Jongerenwerk op straat, op school en in De Kelder."},
	{zilver, "care", "1", "zilverspoor", []graph.AreaCode{brouwhuis, rijp}, []string{caring, memory}, "Wijkverpleging en hulp bij het huishouden."},
	{morgendauw, "mentalHealth", "2", "morgendauw", []graph.AreaCode{brouwhuis}, []string{working}, "Gesprekken en begeleiding thuis."},
	{kapelhoek, "primaryCare", "1", "kapelhoek", []graph.AreaCode{dorp, oost}, []string{caring, moving}, "Huisartsen en praktijkondersteuners; doet mee met Welzijn op recept."},
	{peelrand, "housing", "", "peelrand", []graph.AreaCode{brouwhuis, rijp}, []string{living, safety}, "Huurwoningen in Brouwhuis en Rijpelberg."},
	{police, "police", "", "peelkant", []graph.AreaCode{brouwhuis, rijp}, []string{safety}, "Wijkagenten."},
	{gemHelmond, "municipality", "", "gemeentehelmond", []graph.AreaCode{helmond}, []string{living, money}, "Opdrachtgever van het welzijnswerk in de demo."},
	{gemLely, "municipality", "", "gemeentelelystad", []graph.AreaCode{lelystad}, nil, ""},
	{kompas, "school", "", "kompasnest", []graph.AreaCode{dorp}, []string{growing, language}, "Basisschool met een oudergroep."},
	{stuurhut, "school", "", "stuurhut", []graph.AreaCode{rijpWest}, []string{growing, working}, "Praktijkonderwijs."},
	{aaoever, "careCooperative", "0", "aaoever", []graph.AreaCode{klooster, oost}, []string{caring, meeting}, "Zorg en gezelschap door en voor leden."},
	{peelhof, "hospital", "2", "peelhof", []graph.AreaCode{helmond}, nil, "Ziekenhuis; regelt wat er na een opname thuis nodig is."},
	{beweeg, "primaryCare", "1", "beweegpunt", []graph.AreaCode{horst}, []string{moving}, "Oefenen in de praktijk en buiten."},
	{duinmark, "insurer", "", "duinmark", nil, []string{moving}, ""},
	{nour, "faith", "0", "nour", []graph.AreaCode{oost, west}, []string{meeting, language}, "Moskeevereniging met een open keuken op vrijdag."},
	{lichtkring, "faith", "0", "lichtkring", []graph.AreaCode{dorp}, []string{meeting, caring}, "Kerk met een bezoekgroep."},
	{bruist, "residents", "0", "brouwhuisbruist", []graph.AreaCode{brouwhuis}, []string{meeting, living, safety}, "Vereniging van bewoners."},
	{kwik, "other", "0", "oranjekwik", []graph.AreaCode{oost}, []string{moving}, "Voetbal, wandelvoetbal en een kantine voor de buurt."},
	{desem, "business", "", "zuurdesem", []graph.AreaCode{dorp}, []string{working}, "Bakkerij die brood geeft voor de eettafel en leerplekken biedt."},
	{kenniskr, "knowledge", "", "naoberschap", nil, nil, "Onderzoek naar burenhulp."},
	{branche, "sector", "", "welzijnpeelland", nil, nil, ""},
	{zeebodem, "welfare", "1", "zeebodem", []graph.AreaCode{atol, zuiderzee}, []string{meeting, caring}, "Sociale wijkteams in Lelystad."},
	{randmeer, "primaryCare", "1", "randmeer", []graph.AreaCode{atol}, nil, ""},
}

// partners are the organisations that work together, and since how many days.
var partners = []struct {
	a, b   string
	days   int
	source string
}{
	{schutse, kantel, 2400, "jaarplan"}, {schutse, zilver, 1600, "jaarplan"}, {schutse, peelrand, 2100, "convenant"},
	{schutse, police, 1500, "convenant"}, {schutse, bruist, 900, "wijkoverleg"}, {schutse, aaoever, 700, "wijkoverleg"},
	{kapelhoek, zilver, 2900, "praktijkoverleg"}, {kapelhoek, schutse, 800, "Welzijn op recept"}, {peelrand, police, 1900, "convenant"},
	{kompas, kantel, 600, "schooloverleg"}, {nour, bruist, 500, "wijkoverleg"}, {kwik, kantel, 400, "wijkoverleg"},
	{desem, bruist, 300, "eettafel"}, {beweeg, kapelhoek, 1100, "praktijkoverleg"}, {peelhof, zilver, 1300, "overdracht"},
	{lichtkring, aaoever, 650, "bezoekgroep"}, {zeebodem, randmeer, 1000, "Welzijn op recept"}, {stuurhut, desem, 450, "leerplekken"},
}

func organisation(name string) graph.ID { return named(graph.Organisation, name) }

func (t *town) addOrganisations() {
	for i, o := range organisations {
		attributes := says{"name": o.name, "organisationKind": o.kind, "line": o.line, "description": o.description,
			"kvk": fmt.Sprintf("0000%04d", 11+7*i), "website": "https://" + o.domain + ".example",
			"email": "info@" + o.domain + ".example", "phone": fmt.Sprintf("0492 000 %03d", 100+i)}
		id := t.actor(graph.Organisation, o.name, attributes)
		for _, area := range o.areas {
			t.tie(graph.PresentIn, id, graph.ID(area), t.from(900+60*i), nil)
		}
		for _, code := range o.themes {
			t.tie(graph.Offers, id, theme(code), t.from(700+30*i), nil)
		}
	}
	for _, p := range partners {
		t.tie(graph.PartnersWith, organisation(p.a), organisation(p.b), t.from(p.days),
			says{"source": p.source, "lastConfirmed": t.ago(p.days / 9).String(), "strength": "2"})
	}
	t.tie(graph.Commissions, organisation(gemHelmond), organisation(schutse), t.from(1200), nil)
	t.tie(graph.Commissions, organisation(gemHelmond), organisation(kantel), t.from(800), nil)
	t.tie(graph.Commissions, organisation(gemLely), organisation(zeebodem), t.from(1000), nil)
	t.tie(graph.MemberOf, organisation(schutse), organisation(branche), t.from(2000), nil)
	t.tie(graph.MemberOf, organisation(kantel), organisation(branche), t.from(1500), nil)
}
