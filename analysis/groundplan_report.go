package analysis

import "spinweb/graph"

// GroundPlanReport answers GroundPlan, as one viewer may see it. Before Redact it is empty.
type GroundPlanReport struct {
	Area    AreaMention     `json:"area" doc:"The area that was asked about"`
	Day     string          `json:"day" format:"date" doc:"The day for which the answer holds"`
	Figures string          `json:"figures" enum:"exact,partly,notReleased" doc:"Of which parts there are figures about residents: all, some or none"`
	Whole   AreaFigures     `json:"whole" doc:"The area as a whole; what is present in several parts counts once"`
	Parts   []AreaPart      `json:"parts" nullable:"false" doc:"The smallest areas within the area, by code"`
	Beside  []AreaWithShape `json:"beside" nullable:"false" doc:"Areas around it that a drawing shows too, without figures, by code"`

	complete *groundPlan
}

var _ Report[GroundPlanReport] = GroundPlanReport{}

// AreaWithShape is an area as it is drawn.
type AreaWithShape struct {
	AreaMention
	Outline *Outline `json:"outline" doc:"As fine as a drawing of the whole area shows; null where it is not known"`
}

// AreaPart is a part of the area.
type AreaPart struct {
	AreaWithShape
	AreaFigures
}

// AreaFigures is what is known in an area. Those about residents are null where they are not released.
type AreaFigures struct {
	Figures       graph.Figures `json:"figures" enum:"exact,notReleased" doc:"Whether there are figures about residents"`
	Residents     *int          `json:"residents" minimum:"0" doc:"Residents who live here"`
	Asked         *int          `json:"asked" minimum:"0" doc:"Those of them who were asked for their own network"`
	Schakels      int           `json:"schakels" minimum:"0" doc:"Confirmed schakels that link this area, a part of it or an area around it; without figures about residents those that you may see"`
	Professionals int           `json:"professionals" minimum:"0" doc:"Professionals who are present here or cover this area"`
	Organisations int           `json:"organisations" minimum:"0" doc:"Organisations that are present here or cover this area"`
	Facilities    int           `json:"facilities" minimum:"0" doc:"Facilities and activities that are present here"`
}

// Redact returns what this viewer may see. Figures about residents are there for a part where they are
// exact, and for the whole only where they are for every part: less would follow from more by subtraction.
// What is present is public, but for a schakel, of which without these figures only those count that the
// viewer may see. A report that was redacted before has nothing left to show.
func (r GroundPlanReport) Redact(see graph.Sight) GroundPlanReport {
	out := GroundPlanReport{Parts: []AreaPart{}, Beside: []AreaWithShape{}, Figures: string(graph.NotReleased)}
	whole := graph.NotReleased
	out.Whole.Figures = whole
	f := r.complete
	if f == nil {
		return out
	}
	out.Area, out.Day = AreaMention{f.area, see.Label(graph.ID(f.area))}, f.day.String()
	released := 0
	for _, part := range f.parts {
		figures := see.Figures(graph.AreaCode(part.code))
		if figures == graph.ExactFigures {
			released++
		}
		out.Parts = append(out.Parts, AreaPart{part.shown(see), part.figures(figures, see)})
	}
	switch released {
	case 0:
	case len(f.parts):
		out.Figures = string(graph.ExactFigures)
		whole = see.Figures(f.area)
	default:
		out.Figures = "partly"
	}
	out.Whole = f.whole.figures(whole, see)
	for _, shape := range f.beside {
		out.Beside = append(out.Beside, shape.shown(see))
	}
	return out
}

func (s planShape) shown(see graph.Sight) AreaWithShape {
	return AreaWithShape{AreaMention{graph.AreaCode(s.code), see.Label(s.code)}, s.outline}
}

func (c census) figures(released graph.Figures, see graph.Sight) AreaFigures {
	out := AreaFigures{Figures: released, Professionals: c.professionals, Organisations: c.organisations, Facilities: c.facilities}
	if released == graph.ExactFigures {
		out.Residents, out.Asked, out.Schakels = &c.residents, &c.asked, len(c.schakels)
		return out
	}
	for _, id := range c.schakels {
		if see.Of(id) != graph.Hidden {
			out.Schakels++
		}
	}
	return out
}

// Subjects returns nobody: the report counts.
func (r GroundPlanReport) Subjects() []graph.ID { return nil }
