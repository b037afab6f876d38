package fictional

import "spinweb/graph"

// Themes of the wijk; the key is the code.
const (
	caring   = "mantelzorg"
	meeting  = "ontmoeting"
	money    = "geld"
	growing  = "opgroeien"
	living   = "wonen"
	moving   = "bewegen"
	language = "taal"
	memory   = "dementie"
	safety   = "veiligheid"
	working  = "meedoen"
)

var themes = []struct{ code, name, parent string }{
	{meeting, "Ontmoeting", ""},
	{caring, "Mantelzorg", ""},
	{memory, "Dementie", caring},
	{money, "Geld en schulden", ""},
	{growing, "Jeugd en opvoeding", ""},
	{living, "Wonen en woonomgeving", ""},
	{safety, "Veilige buurt", living},
	{moving, "Gezond bewegen", ""},
	{language, "Taal en lezen", ""},
	{working, "Werk en meedoen", ""},
}

func theme(code string) graph.ID { return named(graph.Theme, code) }

func (t *town) addThemes() {
	for _, each := range themes {
		t.actor(graph.Theme, each.code, says{"name": each.name, "code": each.code})
		if each.parent != "" {
			t.tie(graph.PartOf, theme(each.code), theme(each.parent), graph.Period{}, nil)
		}
	}
}
