package analysis

import (
	"context"

	"spinweb/graph"
)

// A drawing shows this part of the size of an area around it, and is at most so many times as wide as tall.
const (
	margin = 0.06
	widest = 1.8
)

// draw adds the outlines of the parts, as fine as a drawing of the whole area can show, and of the areas
// beside it within the largest area around.
func (f *groundPlan) draw(ctx context.Context) error {
	var whole frame
	inside := map[graph.ID]bool{}
	for i := range f.parts {
		part := &f.parts[i]
		part.outline = outlineOf(f.actor(part.code))
		whole.add(part.outline)
		inside[part.code] = true
	}
	if !whole.filled {
		return nil
	}
	plane, shown := whole.plane(), whole.wider(margin, widest)
	for i := range f.parts {
		f.parts[i].outline = plane.simplified(f.parts[i].outline)
	}
	for _, code := range f.smallest(f.largest(graph.ID(f.area))) {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if inside[code] {
			continue
		}
		outline := outlineOf(f.actor(code))
		var own frame
		own.add(outline)
		if simple := plane.simplified(outline); own.meets(shown) && simple != nil {
			f.beside = append(f.beside, planShape{code, simple})
		}
	}
	return nil
}

// largest returns the area around an area that is itself part of none, the first by ID where there are more.
func (m moment) largest(area graph.ID) graph.ID {
	for _, id := range m.around(area) {
		if len(m.around(id)) == 1 {
			return id
		}
	}
	return area
}
