package fictional

import "spinweb/graph"

// The areas that play a part. The wijk of the demo is Brouwhuis; Rijpelberg lies beside it and shows
// lines that cross a border; Lelystad is far away.
const (
	helmond   graph.AreaCode = "GM0794"
	brouwhuis graph.AreaCode = "WK079414"
	rijp      graph.AreaCode = "WK079418"
	dierdonk  graph.AreaCode = "WK079419"

	dorp     graph.AreaCode = "BU07941400" // Brouwhuis-Dorp
	west     graph.AreaCode = "BU07941401" // Brouwhuis-West
	oost     graph.AreaCode = "BU07941402" // Brouwhuis-Oost
	horst    graph.AreaCode = "BU07941404" // Brouwhorst
	klooster graph.AreaCode = "BU07941409" // Kloostereind
	rijpOost graph.AreaCode = "BU07941801"
	rijpWest graph.AreaCode = "BU07941802"
	berken   graph.AreaCode = "BU07941809" // Berkendonk

	lelystad  graph.AreaCode = "GM0995"
	zuiderzee graph.AreaCode = "BU09951110"
	atol      graph.AreaCode = "BU09951120"
)

// place is a buurt with its streets, which are invented, and its number of residents.
type place struct {
	code      graph.AreaCode
	postcode  string // of the first street; the others follow
	streets   []string
	residents int
	apart     quota
}

// quota says for how many who live by themselves a place has a special lot.
type quota struct {
	none          int // nobody is known
	professionals int // only professionals are known
	ending        int // the only contact ends soon
	one           int // one neighbour, and nobody else
	pair          int // two who know each other, and nobody else
}

var places = []place{
	{dorp, "5704 ZA", []string{"Kapelhoek", "Smidsakker", "Pastorieweide", "Lindepad", "Molenkamp", "Brink"}, 62, quota{2, 2, 1, 4, 2}},
	{west, "5704 ZG", []string{"Vlierhof", "Hazelaarhof", "Meidoornhof", "Sleedoornhof", "Kardinaalsmuts", "Kornoelje"}, 66, quota{2, 2, 1, 4, 2}},
	{oost, "5704 ZN", []string{"Weversplein", "Spoelhof", "Klosgang", "Ververspad", "Drosthof", "Schietspoel"}, 64, quota{2, 2, 1, 4, 2}},
	{horst, "5704 ZU", []string{"Reigershorst", "Valkhorst", "Sperwerhorst", "Wouwhorst"}, 46, quota{1, 2, 1, 3, 2}},
	{klooster, "5705 ZA", []string{"Kloosterdreef", "Abdijpad"}, 22, quota{1, 1, 1, 1, 0}},
	{rijpWest, "5709 ZA", []string{"Korenbloem", "Klaverveld", "Zuring"}, 28, quota{1, 1, 0, 1, 0}},
	{rijpOost, "5709 ZE", []string{"Hermelijn", "Bunzing", "Eekhoorn"}, 26, quota{1, 0, 1, 1, 0}},
	{berken, "5709 ZJ", []string{"Berkenpad"}, 8, quota{0, 1, 0, 0, 0}},
	{atol, "8232 ZA", []string{"Zeekomma", "Rifkant"}, 13, quota{1, 0, 0, 1, 0}},
	{zuiderzee, "8224 ZA", []string{"Netteboet", "Wierpad"}, 8, quota{0, 1, 0, 0, 0}},
}

// postcodeOf returns the postcode of a street: the last letter of the first one, counted on.
func (p place) postcodeOf(street int) string {
	last := len(p.postcode) - 1
	return p.postcode[:last] + string(p.postcode[last]+byte(street))
}
