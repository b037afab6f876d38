package graph

// Sets of codes that several kinds share.

func options(pairs ...[3]string) []CodeOption {
	list := make([]CodeOption, len(pairs))
	for i, p := range pairs {
		list[i] = CodeOption{Code: p[0], Label: Label{NL: p[1], EN: p[2]}}
	}
	return list
}

var lineCodes = options(
	[3]string{"0", "lijn 0: informeel", "line 0: informal"},
	[3]string{"1", "lijn 1: eerstelijn", "line 1: primary"},
	[3]string{"2", "lijn 2: specialist", "line 2: specialist"},
)

var legalBasisCodes = options(
	[3]string{"publicTask", "publieke taak", "public task"},
	[3]string{"consent", "toestemming", "consent"},
	[3]string{"contract", "overeenkomst", "contract"},
	[3]string{"vital", "vitaal belang", "vital interest"},
)

var ageBandCodes = options(
	[3]string{"0-17", "0 tot 18 jaar", "0 to 17"},
	[3]string{"18-29", "18 tot 30 jaar", "18 to 29"},
	[3]string{"30-44", "30 tot 45 jaar", "30 to 44"},
	[3]string{"45-64", "45 tot 65 jaar", "45 to 64"},
	[3]string{"65-74", "65 tot 75 jaar", "65 to 74"},
	[3]string{"75-84", "75 tot 85 jaar", "75 to 84"},
	[3]string{"85+", "85 jaar en ouder", "85 and over"},
)

var roleCodes = options(
	[3]string{"volunteer", "vrijwilliger", "volunteer"},
	[3]string{"buddy", "maatje", "buddy"},
	[3]string{"carer", "mantelzorger", "informal carer"},
)

var extentCodes = options(
	[3]string{"complete", "volledig", "complete"},
	[3]string{"partial", "gedeeltelijk", "partial"},
)

var functionCodes = options(
	[3]string{"networker", "netwerker", "network worker"},
	[3]string{"coordinator", "uitvoerend coördinator", "operational coordinator"},
	[3]string{"districtNurse", "wijkverpleegkundige", "district nurse"},
	[3]string{"mentalHealthWorker", "medewerker psychische problematiek", "mental health worker"},
	[3]string{"socialWorker", "maatschappelijk werker", "social worker"},
	[3]string{"communityWorker", "opbouwwerker", "community worker"},
	[3]string{"participationCoach", "participatiecoach", "participation coach"},
	[3]string{"elderlyAdviser", "ouderenadviseur", "adviser for older people"},
	[3]string{"caretaker", "beheerder", "caretaker"},
	[3]string{"clientContact", "klantcontactmedewerker", "client contact worker"},
	[3]string{"youthWorker", "jongerenwerker", "youth worker"},
	[3]string{"welfareCoach", "welzijnscoach", "welfare coach"},
	[3]string{"generalPractitioner", "huisarts", "general practitioner"},
	[3]string{"practiceNurse", "praktijkondersteuner", "practice nurse"},
	[3]string{"communityOfficer", "wijkagent", "community police officer"},
	[3]string{"teacher", "leerkracht", "teacher"},
	[3]string{"policyAdviser", "beleidsadviseur", "policy adviser"},
	[3]string{"manager", "manager", "manager"},
	[3]string{"teamLeader", "teamleider", "team leader"},
	[3]string{"director", "directeur", "director"},
	[3]string{"other", "andere functie", "other function"},
)

var organisationCodes = options(
	[3]string{"welfare", "welzijn", "welfare"},
	[3]string{"care", "zorg", "care"},
	[3]string{"mentalHealth", "ggz", "mental health care"},
	[3]string{"municipality", "gemeente", "municipality"},
	[3]string{"insurer", "verzekeraar", "insurer"},
	[3]string{"hospital", "ziekenhuis", "hospital"},
	[3]string{"primaryCare", "eerstelijn", "primary care"},
	[3]string{"housing", "woningcorporatie", "housing corporation"},
	[3]string{"police", "politie", "police"},
	[3]string{"school", "school", "school"},
	[3]string{"business", "bedrijf", "business"},
	[3]string{"residents", "bewonersinitiatief", "residents' initiative"},
	[3]string{"careCooperative", "zorgcoöperatie", "care cooperative"},
	[3]string{"sector", "branche", "sector body"},
	[3]string{"knowledge", "kennisinstelling", "knowledge institute"},
	[3]string{"faith", "geloofsgemeenschap", "faith community"},
	[3]string{"other", "anders", "other"},
)

var levelCodes = options(
	[3]string{string(Gemeente), "gemeente", "municipality"},
	[3]string{string(Wijk), "wijk", "district"},
	[3]string{string(Buurt), "buurt", "neighbourhood"},
)

var teamCodes = options(
	[3]string{"core", "kernteam", "core team"},
	[3]string{"situational", "situationeel team", "situational team"},
)

var stateCodes = options(
	[3]string{"open", "open", "open"},
	[3]string{"accepted", "aangenomen", "accepted"},
	[3]string{"done", "gedaan", "done"},
	[3]string{"declined", "afgewezen", "declined"},
)

var supportCodes = options(
	[3]string{"practical", "praktisch", "practical"},
	[3]string{"company", "gezelschap", "company"},
	[3]string{"advice", "advies", "advice"},
	[3]string{"emotional", "emotioneel", "emotional"},
)

var frequencyCodes = options(
	[3]string{"daily", "elke dag", "daily"},
	[3]string{"weekly", "elke week", "weekly"},
	[3]string{"monthly", "elke maand", "monthly"},
	[3]string{"yearly", "een paar keer per jaar", "a few times a year"},
)

var reasonCodes = options(
	[3]string{"contact", "contact en gezelschap", "contact and company"},
	[3]string{"daytime", "invulling van de dag", "daytime activity"},
	[3]string{"grief", "verlies en rouw", "loss and grief"},
	[3]string{"care", "zorg voor een naaste", "caring for someone"},
	[3]string{"exercise", "bewegen", "exercise"},
	[3]string{"money", "geld en administratie", "money and paperwork"},
	[3]string{"other", "anders", "other"},
)

var stageCodes = options(
	[3]string{"idea", "idee", "idea"},
	[3]string{"starting", "in opbouw", "starting"},
	[3]string{"running", "loopt", "running"},
	[3]string{"stopped", "gestopt", "stopped"},
)

var ringCodes = options(
	[3]string{"0", "huishouden", "household"},
	[3]string{"1", "eigen netwerk", "own network"},
	[3]string{"2", "buurt", "local community"},
	[3]string{"3", "schakels", "schakels"},
	[3]string{"4", "professionals en teams", "professionals and teams"},
	[3]string{"5", "organisaties en beleid", "organisations and policy"},
)
