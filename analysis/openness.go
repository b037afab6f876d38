package analysis

import (
	"math"

	"spinweb/graph"
)

// openness says what of a net one viewer may see, as far as a measure rests on it. What it finds for the
// whole net it remembers. It is for one goroutine.
type openness struct {
	*NetMeasures
	see   graph.Sight
	whole *bool
}

// exact reports whether the viewer may know the value of a measure: whoever sees all that it rests on could
// work it out. The number of contacts rests on the own links; clustering on those of the contacts too; what
// counts paths rests on the whole net.
func (o *openness) exact(measure Measure, v int32) bool {
	switch measure {
	case ByContacts:
		return o.seesLinksOf(v)
	case ByClustering:
		return o.seesCircleOf(v)
	default:
		return o.seesWhole()
	}
}

func (o *openness) seesLinksOf(v int32) bool {
	for k := range o.net.Of(v) {
		if !seesLink(o.see, o.net.arc(v, k)) {
			return false
		}
	}
	return true
}

// seesCircleOf reports whether the viewer sees all links of a node and of its contacts, also those to others:
// if only a hidden link between two contacts counted, that a number is missing would tell of that link.
func (o *openness) seesCircleOf(v int32) bool {
	if !o.seesLinksOf(v) {
		return false
	}
	for _, w := range o.net.Of(v) {
		if !o.seesLinksOf(w) {
			return false
		}
	}
	return true
}

// circleInClasses is how many contacts make 10 pairs (standards.md §5). In a smaller circle a class of the
// clustering would tell of single links.
const circleInClasses = 5

// tellsOfSingles reports whether even the class of a value would tell of single links, or that there is none
// of how few contacts there are.
func (o *openness) tellsOfSingles(measure Measure, v int32) bool {
	return measure == ByClustering && o.net.csr.Degree(v) < circleInClasses
}

// seesWhole reports whether the viewer sees every node and link of the net.
func (o *openness) seesWhole() bool {
	if o.whole == nil {
		all := o.lookAtAll()
		o.whole = &all
	}
	return *o.whole
}

func (o *openness) lookAtAll() bool {
	for _, id := range o.net.ids {
		if o.see.Of(id) == graph.Hidden {
			return false
		}
	}
	for link := range o.net.Links() {
		if !seesLink(o.see, link) {
			return false
		}
	}
	return true
}

// standing is where a node stands by a measure, as the viewer may know it.
func (o *openness) standing(measure Measure, v int32) Standing {
	value, exact := o.values[measure][v], o.exact(measure, v)
	if math.IsNaN(value) || (!exact && o.tellsOfSingles(measure, v)) {
		return Standing{}
	}
	if !exact && measure == ByContacts {
		return Standing{Class: o.contactsAlone.class(value)}
	}
	class := o.scales[measure].class(value)
	standing := Standing{Class: &class}
	if exact {
		standing.Exact = &value
	}
	return standing
}
