package main

import (
	"context"
	"fmt"
	"strconv"
	"text/tabwriter"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/gate"
)

// measuresCommand asks where everybody in an area stands in a net.
type measuresCommand struct {
	reportFlags
	Net  string `help:"Which ties count: support, own or organisations." enum:"support,own,organisations" default:"support"`
	Sort string `help:"The highest first by contacts, betweenness, harmonic or clustering; or by label." enum:"label,contacts,betweenness,harmonic,clustering" default:"betweenness"`
}

var stillMeasuring = graph.Label{NL: "Nog bezig: %d van %d maten.", EN: "Still at work: %d of %d measures."}

// Run reports.
func (c measuresCommand) Run(ctx context.Context, t *terminal) error {
	code, date, err := c.areaAndDate()
	if err != nil {
		return err
	}
	g, operator, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer g.Close()
	asked := gate.MeasuresOf{Area: code, Net: analysis.NetKind(c.Net), Date: date, Order: c.order(), Limit: wholeReport}
	report, progress, err := t.session(g, operator, "report measures").Measures(ctx, asked)
	for err == nil && progress != nil {
		t.say(stillMeasuring, progress.Done, progress.Of)
		report, progress, err = t.session(g, operator, "report measures").Measures(ctx, asked)
	}
	if err != nil {
		return err
	}
	return c.print(t, report, func(page *reportPage) { page.measures(report) })
}

// wholeReport is a limit that no area reaches.
const wholeReport = 1 << 30

func (c measuresCommand) order() analysis.Order {
	if c.Sort == "label" {
		return analysis.Order{Ascending: true}
	}
	return analysis.Order{By: analysis.Measure(c.Sort)}
}

var (
	titleMeasures   = graph.Label{NL: "Waar staat iedereen in %s? Op %s, %s.", EN: "Where does everybody stand in %s? On %s, %s."}
	measureColumns  = graph.Label{NL: "Naam\tContacten\tVerbindt (%)\tNabij (%)\tKring (%)\tEnige verbinding", EN: "Name\tContacts\tBetween (%)\tNear (%)\tCircle (%)\tOnly link"}
	onlyLink        = graph.Label{NL: "ja", EN: "yes"}
	countedInHalo   = graph.Label{NL: "Verbindt: geteld in het gebied en %d stappen eromheen.", EN: "Between: counted in the area and %d steps around it."}
	measuresClasses = map[analysis.Class]graph.Label{analysis.HighClass: {NL: "hoog", EN: "high"},
		analysis.MiddleClass: {NL: "midden", EN: "middle"}, analysis.LowClass: {NL: "laag", EN: "low"}}
)

func (p *reportPage) measures(r analysis.MeasuresReport) {
	p.line(fmt.Sprintf(titleMeasures.In(p.language), r.Area.Name, r.Day, r.Heading))
	if r.Halo != nil {
		p.line(fmt.Sprintf(countedInHalo.In(p.language), *r.Halo))
	}
	p.line("")
	if p.err != nil {
		return
	}
	table := tabwriter.NewWriter(p.w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, measureColumns.In(p.language))
	for _, row := range r.Items {
		only := ""
		if row.Articulation {
			only = onlyLink.In(p.language)
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\n", row.Actor.Label, p.standing(row.Contacts, 1, 0),
			p.standing(row.Betweenness, 100, 1), p.standing(row.Harmonic, 100, 1), p.standing(row.Clustering, 100, 0), only)
	}
	p.err = table.Flush()
	p.orNobody(len(r.Items))
}

// standing writes a value times a factor, else its class, else a dash.
func (p *reportPage) standing(s analysis.Standing, factor float64, decimals int) string {
	switch {
	case s.Exact != nil:
		return strconv.FormatFloat(*s.Exact*factor, 'f', decimals, 64)
	case s.Class != nil:
		return measuresClasses[*s.Class].In(p.language)
	default:
		return "-"
	}
}
