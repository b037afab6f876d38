package fictional

import "math"

// spinStreets lets neighbours meet: next door often, three doors down seldom, across the buurt hardly.
func (w *web) spinStreets() {
	for i := range places {
		at := &places[i]
		people := w.town.of(at)
		for j, a := range people {
			for _, b := range people[j+1:] {
				if a.street == b.street {
					w.neighbours(a, b)
				}
			}
		}
	}
}

func (w *web) neighbours(a, b *person) {
	apart := a.home.door - b.home.door
	if apart < 0 {
		apart = -apart
	}
	if apart == 0 || apart > 4 {
		return
	}
	odds := 0.57 / math.Pow(float64(apart), 0.9)
	if !a.adult() || !b.adult() {
		odds *= 0.35
	}
	if a.adult() != b.adult() {
		odds *= 0.3
	}
	relation := "buren"
	if chance(w.dice, 60) {
		relation = "buren, " + a.place.streets[a.street]
	}
	if apart > 1 {
		relation = "uit de straat"
	}
	w.mingle(a, b, odds, street, relation, "")
}
