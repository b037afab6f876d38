package analysis

import "spinweb/graph"

// Figure is a count as one viewer may know it: exact, as a band, or neither.
type Figure struct {
	Exact *int  `json:"exact" doc:"The count; null where only a band may be shown, or nothing" minimum:"0"`
	Band  *Band `json:"band" doc:"few (under 10), some (10 to 49) or many; null where the count is exact, or nothing may be shown"`
}

// Band is a count without its value.
type Band string

// The bands. The lowest one holds all counts that disclosure control hides, zero among them.
const (
	Few  Band = "few"  // under 10
	Some Band = "some" // 10 to 49
	Many Band = "many" // 50 and more
)

const (
	minimumShown = 10 // standards.md §5: n ≥ 10, zero included
	manyShown    = 50
)

func bandOf(count int) Band {
	switch {
	case count < minimumShown:
		return Few
	case count < manyShown:
		return Some
	default:
		return Many
	}
}

// figure shows a count exactly, or else as its band.
func figure(count int, exact bool) Figure {
	if exact {
		return Figure{Exact: &count}
	}
	band := bandOf(count)
	return Figure{Band: &band}
}

// derived is a count that was computed from ties. It is exact for who may see all of them.
type derived struct {
	count int
	rests []Link // on these links
}

func (d derived) figure(see graph.Sight) Figure { return figure(d.count, seesAll(see, d.rests)) }

func seesAll(see graph.Sight, links []Link) bool {
	for _, link := range links {
		if !seesLink(see, link) {
			return false
		}
	}
	return true
}

// seesLink reports whether a viewer may see that two nodes are tied: all the ties of one ground.
func seesLink(see graph.Sight, link Link) bool {
	for _, ground := range link.Grounds {
		if seesTies(see, ground.Ties) {
			return true
		}
	}
	return false
}

func seesTies(see graph.Sight, ties []graph.ID) bool {
	for _, tie := range ties {
		if !see.SeesTie(tie) {
			return false
		}
	}
	return true
}
