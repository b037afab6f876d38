package exchange

import (
	"strconv"

	"spinweb/graph"
)

// nest makes the ties between the areas of the map, and the gemeenten that it does not hold.
func (c *collection) nest(municipalities map[graph.AreaCode]string) {
	absent := map[graph.AreaCode]bool{}
	shared := map[string]map[string]string{} // the columns of ties, by the property of the code
	for _, a := range c.areas {
		around := a.code.Parent()
		if around == "" {
			continue
		}
		if shared[a.codeProperty] == nil {
			shared[a.codeProperty] = map[string]string{idColumn: a.codeProperty, fromColumn: a.codeProperty, toColumn: a.codeProperty}
		}
		c.ties = append(c.ties, c.arrival(a.arrival.Row, shared[a.codeProperty], graph.Draft{
			ID: graph.DerivedID("part-of", string(a.code)), Kind: string(graph.PartOf),
			From: graph.ID(a.code), To: graph.ID(around), Attributes: map[string]string{}}))
		if _, there := c.first[around]; there || absent[around] {
			continue
		}
		absent[around] = true
		if around.Level() == graph.Gemeente {
			c.makeMunicipality(around, a, municipalities)
			continue
		}
		c.notices = append(c.notices, graph.Finding{Field: toColumn, File: c.file, Row: a.arrival.Row,
			Column: a.codeProperty, Code: graph.AreaAroundMissing, Params: graph.Params{"code": string(around)}})
	}
}

// makeMunicipality makes a gemeente from its code, for a map that shows wijken only.
func (c *collection) makeMunicipality(code graph.AreaCode, part area, municipalities map[graph.AreaCode]string) {
	name, column := municipalities[code], "--municipality"
	if name == "" {
		name, column = c.names[code], "gemeentenaam"
	}
	if name == "" {
		c.findings.add(graph.Finding{Field: "name", Row: part.arrival.Row, Column: part.codeProperty,
			Code: graph.MunicipalityName, Params: graph.Params{"code": string(code)}})
		return
	}
	attributes := map[string]string{"name": name, "code": string(code), "level": string(graph.Gemeente)}
	columns := map[string]string{idColumn: part.codeProperty, "name": column, "code": part.codeProperty, "level": part.codeProperty}
	if part.year != "" {
		attributes["year"], columns["year"] = string(part.year), "jaar"
	}
	c.made = append(c.made, c.arrival(0, columns, graph.Draft{ID: graph.ID(code), Kind: string(graph.Area), Attributes: attributes}))
}

// delivery lists the areas before the ties between them.
func (c *collection) delivery() graph.Delivery {
	arrivals := make([]graph.Arrival, 0, len(c.made)+len(c.areas)+len(c.ties))
	arrivals = append(arrivals, c.made...)
	for _, a := range c.areas {
		arrivals = append(arrivals, a.arrival)
	}
	arrivals = append(arrivals, c.ties...)
	if len(c.water) > 0 {
		c.notices = append(c.notices, graph.Finding{File: c.file, Row: c.water[0], Column: "water",
			Code: graph.WaterSkipped, Params: graph.Params{"count": strconv.Itoa(len(c.water))}})
	}
	return graph.Delivery{Arrivals: arrivals, Notices: c.notices}
}
