package exchange

import (
	"maps"
	"strings"
	"unicode/utf8"

	"spinweb/graph"
)

// row turns the cells of one row into an arrival, with findings for what is wrong. A row that has
// findings arrives all the same if it is a record: its values are then judged with those of the others,
// and who ties something to it is not told that it is not there.
func (t *table) row(cells []string) {
	t.shape(cells)
	k := t.kind(cells[:min(len(cells), len(t.heading.titles))])
	if k == nil {
		return
	}
	layout := t.heading.layout(k)
	draft := t.draft(layout, cells)
	if !t.identify(k, &draft) {
		return
	}
	t.delivery.Arrivals = append(t.delivery.Arrivals,
		graph.Arrival{Draft: draft, File: t.file, Row: t.rows.at(), Columns: layout.told(cells)})
}

// told returns the columns that the row says something in.
func (l *layout) told(cells []string) map[string]string {
	columns := l.columns
	for i, use := range l.uses {
		if i >= len(cells) || use.name == "" || use.fixed || cells[i] != withheld {
			continue
		}
		if len(columns) == len(l.columns) {
			columns = maps.Clone(columns)
		}
		delete(columns, use.name)
	}
	return columns
}

// shape judges the row as a line of a table. Excel leaves out empty cells at the end of some rows, so a
// row that is short is read as blank there, and said.
func (t *table) shape(cells []string) {
	width := len(t.heading.titles)
	if at := t.rows.misquotedAt(); at >= 0 {
		t.find(t.titleAt(at), "", graph.BadQuotes)
	}
	for i := width; i < len(cells); i++ {
		if !blank(cells[i]) {
			t.find(letters(i), "", graph.BadRow)
			break
		}
	}
	if len(cells) < width {
		if t.shorts++; t.shorts == 1 {
			t.short = graph.Finding{File: t.file, Row: t.rows.at(), Code: graph.ShortRows}
		}
	}
}

// kind returns what the row says it is, nil with a finding where that cannot be told.
func (t *table) kind(cells []string) *kind {
	column := t.heading.fixed[kindColumn]
	title := t.heading.titles[column]
	if column >= len(cells) || blank(cells[column]) {
		t.find(title, kindColumn, graph.Required)
		return nil
	}
	k := words().byWord[fold(unprotect(cells[column]))]
	if k == nil {
		t.find(title, kindColumn, graph.UnknownKind)
	}
	return k
}

// draft reads the cells that belong to the kind and finds what stands in a column that does not.
func (t *table) draft(l *layout, cells []string) graph.Draft {
	draft := graph.Draft{Kind: l.kind.id, Attributes: make(map[string]string, len(l.kind.attributes)/2)}
	for i, use := range l.uses {
		if i >= len(cells) || blank(cells[i]) || cells[i] == withheld {
			continue
		}
		cell := unprotect(cells[i])
		if use.name != "" && strings.ContainsRune(cell, utf8.RuneError) { // also finds invalid UTF-8
			t.find(t.heading.titles[i], use.name, graph.TextNotUTF8)
			if !use.fixed {
				continue // or the value would be found wrong twice
			}
		}
		switch {
		case use.name == "":
			t.misplaced(i)
		case use.fixed:
			t.reading.fill(&draft, use.name, cell)
		default:
			if value := t.reading.value(cell, use.of); !blank(value) {
				draft.Attributes[use.name] = value
			}
		}
	}
	return draft
}

// misplaced reports a cell in a column that the row's kind does not have, or that has no heading. What
// the heading has been refused for is not said again in every row.
func (t *table) misplaced(column int) {
	title := t.heading.titles[column]
	switch {
	case t.heading.refused[column]:
	case t.heading.words[column] == "":
		t.heading.refused[column] = true
		t.find(title, "", graph.UnknownColumn)
	default:
		t.find(title, fixed(t.heading.words[column]), graph.UnknownAttribute)
	}
}

// identify gives the draft its ID and judges what the record needs to be one. It reports whether it is one
// that no earlier row brought.
func (t *table) identify(k *kind, draft *graph.Draft) bool {
	whole := true
	need := func(name string, value graph.ID) {
		switch _, there := t.heading.fixed[name]; {
		case value != "":
		case !there:
			t.miss(name, t.rows.at())
			whole = false
		default:
			t.find(t.heading.titleOf(name), name, graph.Required)
			whole = false
		}
	}
	if k.tie {
		need(fromColumn, draft.From)
		need(toColumn, draft.To)
		if whole && draft.ID == "" {
			draft.ID = draft.TieID()
		}
	} else {
		need(idColumn, draft.ID)
	}
	if isAreaCode(draft.ID) && k.id != string(graph.Area) {
		t.find(t.heading.titleOf(idColumn), idColumn, graph.AreaCodeOfOther)
		whole = false
	}
	return whole && t.once(draft.ID)
}

// once reports whether no earlier row has brought the record, with a finding where one has.
func (t *table) once(id graph.ID) bool {
	if _, twice := t.first[id]; twice {
		t.find(t.heading.titleOf(idColumn), idColumn, graph.SameRecordTwice)
		return false
	}
	t.first[id] = t.rows.at()
	return true
}

func (t *table) find(column, field string, code graph.Code) {
	t.findings.add(graph.Finding{Field: field, Row: t.rows.at(), Column: column, Code: code})
}

func (r reading) fill(draft *graph.Draft, name, cell string) {
	switch name {
	case idColumn:
		draft.ID = keyed(cell)
	case fromColumn:
		draft.From = keyed(cell)
	case toColumn:
		draft.To = keyed(cell)
	case sinceColumn:
		draft.Since = r.date(cell)
	case untilColumn:
		draft.Until = r.date(cell)
	}
}

func blank(cell string) bool { return strings.TrimSpace(cell) == "" }

func empty(cells []string) bool {
	for _, cell := range cells {
		if !blank(cell) {
			return false
		}
	}
	return true
}

// findAt reports a finding about a cell by the place of its column.
func (t *table) findAt(column int, finding graph.Finding) {
	finding.Row, finding.Column = t.rows.at(), t.titleAt(column)
	t.findings.add(finding)
}
