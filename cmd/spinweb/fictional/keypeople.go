package fictional

import "spinweb/graph"

// Residents who play a part: holders of schakels, hosts of clubs, and the resident of the demo.
const (
	riet     = "Riet van den Broek"
	fatima   = "Fatima Yılmaz"
	piet     = "Piet Verhoeven"
	leo      = "Leo Bakermans"
	maysoon  = "Maysoon Kassabji"
	benhadd  = "Abdelhak Benhaddou"
	twan     = "Twan Raaijmakers"
	marieke  = "Marieke Slaats-Vos"
	harrie   = "Harrie Vereijken"
	mavis    = "Mavis Landveld"
	grzegorz = "Grzegorz Szczepaniak"
	douwe    = "Douwe Haitsma"
)

// member is a resident of a household that is written out.
type member struct {
	name  string
	woman bool
	age   ageBand
}

// written are the households that the tables name. They come first in their buurt.
var written = []struct {
	place   graph.AreaCode
	kind    string
	members []member
}{
	{dorp, "single", []member{{riet, true, seventies}}},
	{dorp, "couple", []member{{piet, false, sixties}, {"Toos Verhoeven-Aarts", true, sixties}}},
	{dorp, "family", []member{{marieke, true, thirties}, {"Erwin Slaats", false, thirties}, {"Pim Slaats", false, minor}}},
	{west, "singleParent", []member{{fatima, true, fifties}, {"Sümeyye Yılmaz", true, twenties}}},
	{oost, "couple", []member{{leo, false, sixties}, {"Gonnie Bakermans-Kanters", true, sixties}}},
	{oost, "family", []member{{benhadd, false, fifties}, {"Naima Azzouzi", true, fifties}, {"Hiba Benhaddou", true, minor}}},
	{oost, "single", []member{{twan, false, thirties}}},
	{horst, "couple", []member{{maysoon, true, thirties}, {"Ghassan Sabbagh", false, thirties}}},
	{klooster, "couple", []member{{harrie, false, sixties}, {"Diny Vereijken-Smits", true, sixties}}},
	{rijpWest, "singleParent", []member{{mavis, true, fifties}, {"Dion Landveld", false, twenties}}},
	{rijpOost, "couple", []member{{grzegorz, false, thirties}, {"Iwona Szczepaniak", true, thirties}}},
	{atol, "couple", []member{{douwe, false, sixties}, {"Wietske Haitsma-Ypma", true, sixties}}},
}

// keyPeople get around more than others.
var keyPeople = map[string]float64{
	fatima: 3.2, piet: 2.8, leo: 2.6, maysoon: 2.8, benhadd: 2.6, twan: 2.2, marieke: 2.4, harrie: 2.2,
	mavis: 2.6, grzegorz: 2.4, douwe: 2.2, riet: 1.1,
}
