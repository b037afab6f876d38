package fictional

import (
	"fmt"
	"maps"
	"math"
	"math/rand/v2"

	"spinweb/graph"
)

// frequencies and what they are worth as strength.
var (
	frequencies = []string{"daily", "weekly", "monthly", "yearly"}
	strengths   = map[string]string{"daily": "4", "weekly": "2", "monthly": "1", "yearly": "0.5"}
)

// habit is what is usual in a setting.
type habit struct {
	often   []int // weights of the frequencies
	support int   // how many of a hundred bonds are support, too
	sources []string
	kinds   []string // of support
}

var habits = map[setting]habit{
	family: {[]int{22, 50, 22, 6}, 72, []string{"huisbezoek", "keukentafelgesprek", "eigen opgave"},
		[]string{"practical", "emotional;practical", "company;practical", "advice"}},
	street:    {[]int{12, 46, 38, 4}, 24, []string{"huisbezoek", "wijkwandeling", "straatgesprek", "eigen opgave"}, []string{"practical", "practical", "company"}},
	club:      {[]int{0, 58, 38, 4}, 13, []string{"koffieochtend"}, []string{"company", "company;practical", "advice"}},
	elsewhere: {[]int{2, 18, 46, 34}, 14, []string{"eigen opgave", "keukentafelgesprek"}, []string{"advice", "emotional", "company"}},
}

// write words every bond as KNOWS, as SUPPORTS, or as both.
func (w *web) write() {
	r := dice("ties")
	for _, b := range w.bonds {
		habit := habits[b.setting]
		often := frequencies[weighted(r, habit.often)]
		when, confirmed := w.town.span(r, b.fate, b.setting)
		said := w.town.said(r, often, b, confirmed)
		supports := often != "yearly" && chance(r, habit.support) && b.a.adult() && b.b.adult()
		if !supports || chance(r, 80) {
			knows := maps.Clone(said)
			knows["relation"] = b.relation
			w.town.tie(graph.Knows, b.a.id, b.b.id, when, knows)
		}
		if supports {
			helper, helped := b.helped(r)
			said["support"] = pick(r, habit.kinds)
			said["reciprocal"] = fmt.Sprint(b.setting != family && chance(r, 45))
			w.town.tie(graph.Supports, helper, helped, when, said)
		}
	}
}

// said is what every tie between residents tells.
func (t *town) said(r *rand.Rand, often string, b bond, confirmed graph.Date) says {
	source := b.source
	if source == "" || chance(r, 20) {
		source = pick(r, habits[b.setting].sources)
	}
	said := says{"frequency": often, "strength": strengths[often], "line": "0", "source": source, "legalBasis": "publicTask"}
	if confirmed.Known() {
		said["lastConfirmed"] = confirmed.String()
	}
	if chance(r, 8) {
		said["legalBasis"], said["consentUntil"] = "consent", t.ago(-(20 + r.IntN(340))).String()
	}
	return said
}

// span draws when a bond holds and when it was last confirmed. Most data is fresh; some is 14 months old.
func (t *town) span(r *rand.Rand, what fate, how setting) (graph.Period, graph.Date) {
	age := min(425, 3+int(-120*math.Log(1-r.Float64())))
	years := map[setting]int{family: 40, street: 12, club: 5, elsewhere: 18}[how]
	when := t.since(r, age+20, 365*years)
	switch what {
	case ended:
		gone := 6 + r.IntN(380)
		when, age = t.since(r, gone+age+20, 365*years), gone+age/2
		when.Until = t.ago(gone)
	case ending:
		when.Until = t.ago(-(5 + r.IntN(40)))
	case coming:
		return graph.Period{Since: t.ago(-(5 + r.IntN(35)))}, graph.Date{}
	}
	return when, t.ago(age)
}

// since draws a beginning at least so many days ago, known to the year, the month or the day.
func (t *town) since(r *rand.Rand, atLeast, within int) graph.Period {
	text := t.ago(atLeast + r.IntN(max(1, within-atLeast))).String()
	date, err := graph.ParseDate(text[:[]int{4, 4, 7, 7, 10}[r.IntN(5)]])
	if err != nil {
		return graph.Period{}
	}
	return graph.Period{Since: date}
}
