package fictional

import (
	"fmt"
	"strconv"
	"strings"

	"spinweb/graph"
)

// Professionals that other tables name.
const (
	noor     = "Noor Hendriks"
	yusuf    = "Yusuf Karaca"
	anneke   = "Anneke Timmers"
	bram     = "Bram Hoeks"
	loes     = "Loes Vermeltfoort"
	sander   = "Sander Nooijen"
	joke     = "Joke Bakker"
	dilek    = "Dilek Bekkers-Aksu"
	rachid   = "Rachid Zerouali"
	naomi    = "Naomi Pinas"
	wilma    = "Wilma Kokx"
	ewa      = "Ewa Zielonka"
	jeroen   = "Jeroen Ketelaars"
	elif     = "Elif Korkut"
	gerrie   = "Gerrie Knapen"
	ilse     = "Ilse Maassen"
	daphne   = "Daphne Rutjes"
	mirjam   = "Mirjam Teunisse"
	ineke    = "Ineke Duijmelinck"
	gonny    = "Gonny Beniers"
	chantal  = "Chantal Vrijsen"
	grietje  = "Grietje Hoekzema"
	sharmila = "Sharmila Ramdin"
	tim      = "Tim Roefs"
	bianca   = "Bianca Lathouwers"
	marc     = "Marc Hurkmans"
)

type professional struct {
	name, function, employer string
	hours                    int
	areas                    []graph.AreaCode // where residents can meet this professional
	themes                   []string
	trade, expertise         string
	helps, knows             int // residents that this professional supports and knows
}

var professionals = []professional{
	{noor, "networker", schutse, 28, []graph.AreaCode{brouwhuis}, []string{meeting, caring}, "opbouwwerk", "eerste contact, mensen bij elkaar brengen", 3, 11},
	{yusuf, "networker", schutse, 32, []graph.AreaCode{rijp}, []string{meeting, growing}, "jongerenwerk", "gezinnen en jongeren", 2, 10},
	{anneke, "communityWorker", schutse, 32, []graph.AreaCode{dorp, west}, []string{meeting, living}, "", "bewonersinitiatieven", 0, 10},
	{bram, "communityWorker", schutse, 24, []graph.AreaCode{rijp, horst}, []string{meeting, safety}, "", "buurtpreventie", 0, 8},
	{loes, "elderlyAdviser", schutse, 28, []graph.AreaCode{dorp, oost, klooster}, []string{caring, memory}, "", "ouder worden in eigen huis", 8, 2},
	{sander, "socialWorker", schutse, 32, []graph.AreaCode{brouwhuis}, []string{money, caring}, "", "schulden en mantelzorg", 8, 2},
	{chantal, "socialWorker", schutse, 24, []graph.AreaCode{rijp}, []string{money}, "", "gezinnen met zorgen over geld", 4, 1},
	{ineke, "teamLeader", schutse, 36, []graph.AreaCode{rijp}, nil, "", "", 0, 0},
	{joke, "manager", schutse, 36, []graph.AreaCode{brouwhuis}, nil, "", "samenwerking in de wijk", 0, 0},
	{dilek, "welfareCoach", schutse, 24, []graph.AreaCode{brouwhuis}, []string{meeting, moving}, "", "Welzijn op recept", 5, 2},
	{tim, "participationCoach", schutse, 28, []graph.AreaCode{brouwhuis}, []string{working, language}, "", "meedoen en vrijwilligerswerk", 4, 3},
	{"Hennie Koppejan", "director", schutse, 36, nil, nil, "", "", 0, 0},
	{"Jolanda Sengers", "clientContact", schutse, 20, []graph.AreaCode{brouwhuis}, nil, "", "", 0, 2},
	{rachid, "caretaker", schutse, 30, []graph.AreaCode{west}, []string{meeting}, "", "beheer van De Brouwketel", 0, 9},
	{naomi, "youthWorker", kantel, 32, []graph.AreaCode{west, horst}, []string{growing}, "", "meidenwerk", 2, 5},
	{"Stijn Okkerse", "youthWorker", kantel, 28, []graph.AreaCode{rijp}, []string{growing, moving}, "", "sport op straat", 2, 6},
	{wilma, "districtNurse", zilver, 32, []graph.AreaCode{dorp, oost, klooster}, []string{caring, memory}, "", "wijkverpleging", 9, 1},
	{ewa, "districtNurse", zilver, 28, []graph.AreaCode{west, horst}, []string{caring}, "", "wijkverpleging", 8, 1},
	{gonny, "coordinator", zilver, 32, []graph.AreaCode{brouwhuis}, nil, "", "", 0, 0},
	{jeroen, "mentalHealthWorker", morgendauw, 24, []graph.AreaCode{brouwhuis}, []string{working}, "", "begeleiding thuis", 5, 0},
	{elif, "generalPractitioner", kapelhoek, 36, []graph.AreaCode{dorp, oost}, []string{caring}, "", "", 5, 2},
	{marc, "generalPractitioner", kapelhoek, 30, []graph.AreaCode{west, horst}, nil, "", "", 3, 1},
	{bianca, "practiceNurse", kapelhoek, 24, []graph.AreaCode{dorp, oost}, []string{moving, memory}, "", "ouderen en suikerziekte", 4, 0},
	{gerrie, "caretaker", peelrand, 36, []graph.AreaCode{west, horst}, []string{living, safety}, "", "complexbeheer", 0, 10},
	{"Noud Swaans", "other", peelrand, 32, []graph.AreaCode{brouwhuis}, []string{living, money}, "woonconsulent", "huurachterstand", 2, 1},
	{ilse, "communityOfficer", police, 36, []graph.AreaCode{brouwhuis}, []string{safety}, "", "wijkagent", 0, 6},
	{daphne, "policyAdviser", gemHelmond, 32, nil, []string{meeting, living}, "", "sociaal domein", 0, 0},
	{"Koen Siebelink", "other", gemHelmond, 24, []graph.AreaCode{brouwhuis}, []string{living, safety}, "wijkcoördinator", "openbare ruimte", 0, 2},
	{mirjam, "teacher", kompas, 28, []graph.AreaCode{dorp}, []string{growing, language}, "", "contact met ouders", 0, 5},
	{"Oumaima Lahlou", "teacher", stuurhut, 32, []graph.AreaCode{rijpWest}, []string{growing, working}, "", "stages", 0, 4},
	{"Harrie Boumans", "coordinator", aaoever, 16, []graph.AreaCode{klooster, oost}, []string{caring}, "", "vrijwilligers in de zorg", 2, 4},
	{"Saskia de Rond", "other", peelhof, 32, nil, []string{caring}, "transferverpleegkundige", "terug naar huis", 0, 0},
	{"Vincent Tielemans", "other", beweeg, 36, []graph.AreaCode{horst}, []string{moving}, "fysiotherapeut", "valpreventie", 3, 1},
	{grietje, "networker", zeebodem, 24, []graph.AreaCode{atol, zuiderzee}, []string{meeting}, "buurtsport", "eerste contact", 2, 4},
	{sharmila, "socialWorker", zeebodem, 28, []graph.AreaCode{atol, zuiderzee}, []string{money}, "", "", 3, 0},
	{"Olaf Brinkhuis", "generalPractitioner", randmeer, 36, []graph.AreaCode{atol}, nil, "", "", 1, 0},
}

// lineOf is the line of some functions; all others work in the first.
var lineOf = map[string]string{"mentalHealthWorker": "2", "manager": "", "director": "", "policyAdviser": "", "other": ""}

func (p professional) id() graph.ID { return named(graph.Professional, p.name) }

func (p professional) line() string {
	if line, special := lineOf[p.function]; special {
		return line
	}
	return "1"
}

func (t *town) addProfessionals() {
	for i, p := range professionals {
		address := strings.ReplaceAll(strings.ToLower(p.name), " ", ".") + "@" + domainOf(p.employer) + ".example"
		id := t.actor(graph.Professional, p.name, says{"name": p.name, "function": p.function, "trade": p.trade,
			"expertise": p.expertise, "hoursPerWeek": strconv.Itoa(p.hours), "findable": "true", "line": p.line(),
			"email": address, "phone": fmt.Sprintf("06 0000 %04d", 1200+37*i)})
		t.tie(graph.WorksFor, id, organisation(p.employer), t.from(1300+97*(i*7%20)), says{"hoursPerWeek": strconv.Itoa(p.hours)})
		for _, area := range p.areas {
			t.tie(graph.PresentIn, id, graph.ID(area), t.from(700+53*(i%9)), nil)
		}
		for _, code := range p.themes {
			t.tie(graph.ExpertIn, id, theme(code), t.from(700+41*(i%11)), nil)
		}
	}
	t.tie(graph.SecondedTo, named(graph.Professional, wilma), named(graph.Team, teamBrouwhuis), t.from(500), says{"hoursPerWeek": "8"})
}

func domainOf(employer string) string {
	for _, o := range organisations {
		if o.name == employer {
			return o.domain
		}
	}
	return "onbekend"
}

// takenNames are the names that no resident gets.
func (t *town) takenNames() []string {
	var names []string
	for _, p := range professionals {
		names = append(names, p.name)
	}
	return names
}
