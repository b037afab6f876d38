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
// work it out. The number of contacts rests on the own links; clustering also on those of the contacts
// with each other; what counts paths rests on the whole net.
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

// seesCircleOf reports whether the viewer sees the links of a node and all between its neighbours.
func (o *openness) seesCircleOf(v int32) bool {
	if !o.seesLinksOf(v) {
		return false
	}
	for _, w := range o.net.Of(v) {
		for k, u := range o.net.Of(w) {
			if u <= w {
				continue
			}
			if _, inCircle := o.net.Link(v, u); inCircle && !seesLink(o.see, o.net.arc(w, k)) {
				return false
			}
		}
	}
	return true
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
	value := o.values[measure][v]
	if math.IsNaN(value) {
		return Standing{}
	}
	class := o.scales[measure].class(value)
	standing := Standing{Class: &class}
	if o.exact(measure, v) {
		standing.Exact = &value
	}
	return standing
}
