package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strconv"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/gate"
)

// reportCommand answers questions.
type reportCommand struct {
	MissingLinks missingLinksCommand `cmd:"" help:"Where are links missing in this area, as far as known?"`
	Measures     measuresCommand     `cmd:"" help:"Where does everybody in this area stand in a network, as far as known?"`
}

// reportFlags are what every report on an area takes.
type reportFlags struct {
	storeFlags
	Area   string `help:"CBS code of the area." required:"" placeholder:"BU07940110"`
	Date   string `help:"As it was on this day; today when absent." placeholder:"2026-09-01"`
	Format string `help:"text or json." enum:"text,json" default:"text"`
}

func (f reportFlags) areaAndDate() (graph.AreaCode, graph.Date, error) {
	code, err := graph.ParseAreaCode(f.Area)
	if err != nil {
		return "", graph.Date{}, err
	}
	date, err := graph.ParseDate(f.Date)
	if err != nil {
		return "", graph.Date{}, graph.Invalid(graph.Finding{Field: "--date", Code: graph.BadDate})
	}
	return code, date, nil
}

// print writes a report as JSON, or as the text that a page makes of it.
func (f reportFlags) print(t *terminal, report any, text func(*reportPage)) error {
	if f.Format == "json" {
		encoder := json.NewEncoder(t.out)
		encoder.SetEscapeHTML(false)
		encoder.SetIndent("", "  ")
		return encoder.Encode(report)
	}
	page := &reportPage{w: t.out, language: t.language}
	text(page)
	return page.err
}

// missingLinksCommand asks where links are missing.
type missingLinksCommand struct {
	reportFlags
	Hops int `help:"Within how many steps a schakel is in reach." default:"2"`
}

// Run reports.
func (c missingLinksCommand) Run(ctx context.Context, t *terminal) error {
	code, date, err := c.areaAndDate()
	if err != nil {
		return err
	}
	g, operator, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer g.Close()
	session := t.session(g, operator, "report missing-links")
	report, err := gate.Ask(ctx, session, analysis.MissingLinks{Area: code, Day: session.Day(date), Hops: c.Hops})
	if err != nil {
		return err
	}
	return c.print(t, report, func(page *reportPage) { page.missingLinks(report) })
}

// reportPage writes a report as plain text.
type reportPage struct {
	w        io.Writer
	language graph.Language
	err      error
}

func (p *reportPage) line(text string) {
	if p.err == nil {
		_, p.err = fmt.Fprintln(p.w, text)
	}
}

func (p *reportPage) heading(sentence graph.Label, values ...any) {
	p.line("")
	p.line(fmt.Sprintf(sentence.In(p.language), values...))
}

var (
	titleMissing  = graph.Label{NL: "Waar ontbreken schakels in %s? Op %s, %s.", EN: "Where are links missing in %s? On %s, %s."}
	titleBasis    = graph.Label{NL: "Nagevraagd: %s van %s contacten en %s van %s schakels. Bewoners: %s, gevraagd: %s, onbekend: %s.", EN: "Asked: %s of %s contacts and %s of %s schakels. Residents: %s, asked: %s, unknown: %s."}
	titleTogether = graph.Label{NL: "Wie houdt de buurt bij elkaar", EN: "Who holds the neighbourhood together"}
	titleReach    = graph.Label{NL: "Gevraagd, en geen schakel binnen %d stappen (%s)", EN: "Asked, and no schakel within %d steps (%s)"}
	titleUnknown  = graph.Label{NL: "Nog niet gevraagd, dus onbekend (%s)", EN: "Not asked yet, so unknown (%s)"}
	nobody        = graph.Label{NL: "  niemand", EN: "  nobody"}
)

func (p *reportPage) missingLinks(r analysis.MissingLinksReport) {
	p.line(fmt.Sprintf(titleMissing.In(p.language), r.Area.Name, r.Day, r.Heading))
	b := r.Basis
	p.line(fmt.Sprintf(titleBasis.In(p.language), p.figure(b.ContactsAsked), p.figure(b.ContactsInvolved), p.figure(b.SchakelsAsked),
		p.figure(b.SchakelsInvolved), p.figure(r.Residents), p.figure(r.Asked), p.figure(r.NotAsked)))
	p.heading(titleTogether)
	for _, row := range r.HoldingTogether {
		p.line("  " + row.Person.Label + ": " + row.Reason)
	}
	p.orNobody(len(r.HoldingTogether))
	p.heading(titleReach, r.Hops, p.figure(r.OutOfReach))
	for _, row := range r.OutOfReachResidents {
		p.line("  " + row.Person.Label + ": " + row.Reason)
		p.line("    " + row.Strengths.Text)
		p.line("    " + row.Introduction.Reason)
	}
	p.orNobody(len(r.OutOfReachResidents))
	p.heading(titleUnknown, p.figure(r.NotAsked))
	for _, row := range r.Unknown {
		p.line("  " + row.Person.Label)
	}
	p.orNobody(len(r.Unknown))
}

func (p *reportPage) orNobody(rows int) {
	if rows == 0 {
		p.line(nobody.In(p.language))
	}
}

var bands = map[analysis.Band]graph.Label{
	analysis.Few:  {NL: "enkele", EN: "few"},
	analysis.Some: {NL: "tientallen", EN: "some"},
	analysis.Many: {NL: "veel", EN: "many"},
}

func (p *reportPage) figure(f analysis.Figure) string {
	switch {
	case f.Exact != nil:
		return strconv.Itoa(*f.Exact)
	case f.Band != nil:
		return bands[*f.Band].In(p.language)
	default:
		return "-"
	}
}
