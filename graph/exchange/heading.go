package exchange

import (
	"strings"
	"unicode"

	"spinweb/graph"
)

// heading is the first line of a table, understood.
type heading struct {
	titles  []string       // how a finding names the column
	words   []string       // folded; "" for a column without a heading
	refused []bool         // columns that a finding has been made of
	at      map[string]int // folded word -> column
	fixed   map[string]int // kind, id, from, to, since, until -> column
	layouts map[*kind]*layout
}

// layout says what each column means in the rows of one kind.
type layout struct {
	kind    *kind
	columns map[string]string // attribute or fixed column -> heading, shared by the arrivals of the kind
	uses    []use
}

// use is the attribute or fixed column that a column holds for a kind; the zero use is none.
type use struct {
	name  string
	of    graph.Type
	fixed bool
}

// readHeading understands the cells of a heading and finds what is wrong with it.
func readHeading(cells []string, row int, found *findings) *heading {
	h := &heading{at: map[string]int{}, fixed: map[string]int{}, layouts: map[*kind]*layout{},
		refused: make([]bool, len(cells))}
	for i, cell := range cells {
		word := fold(unprotect(cell))
		name := fixed(word)
		known := name != "" || words().words[word]
		h.words = append(h.words, word)
		h.titles = append(h.titles, title(cell, known, i))
		_, taken := h.fixed[name]
		_, twice := h.at[word]
		switch {
		case blank(cell):
		case !known:
			h.refuse(i, graph.UnknownColumn, row, found)
		case taken, twice:
			h.refuse(i, graph.ColumnTwice, row, found)
		case name != "":
			h.fixed[name] = i
		default:
			h.at[word] = i
		}
	}
	h.refuseShadowed(row, found)
	return h
}

func (h *heading) refuse(column int, code graph.Code, row int, found *findings) {
	h.refused[column] = true
	found.add(graph.Finding{Row: row, Column: h.titles[column], Code: code})
}

// refuseShadowed refuses columns that say in another word what a column says already.
func (h *heading) refuseShadowed(row int, found *findings) {
	reached := map[int]bool{}
	for _, k := range words().kinds {
		for i := range k.attributes {
			if column, there := h.column(k.words[i]); there {
				reached[column] = true
			}
		}
	}
	for i, word := range h.words {
		if at, there := h.at[word]; there && at == i && !reached[i] {
			h.refuse(i, graph.ColumnTwice, row, found)
		}
	}
}

// column returns the column that one of the words heads; an earlier word goes before a later one.
func (h *heading) column(words []string) (int, bool) {
	for _, word := range words {
		if column, there := h.at[word]; there {
			return column, true
		}
	}
	return 0, false
}

// layout returns what the columns mean for a kind.
func (h *heading) layout(k *kind) *layout {
	if made := h.layouts[k]; made != nil {
		return made
	}
	l := &layout{kind: k, columns: map[string]string{}, uses: make([]use, len(h.titles))}
	for i, attribute := range k.attributes {
		if column, there := h.column(k.words[i]); there {
			l.uses[column] = use{name: attribute.Name, of: attribute.Type}
			l.columns[attribute.Name] = h.titles[column]
		}
	}
	for name, column := range h.fixed {
		if k.tie || name != fromColumn && name != toColumn {
			l.uses[column] = use{name: name, fixed: true}
			l.columns[name] = h.titles[column]
		}
	}
	h.layouts[k] = l
	return l
}

// titleOf returns how a finding names the column of a fixed name, "" where it is absent.
func (h *heading) titleOf(name string) string {
	if column, there := h.fixed[name]; there {
		return h.titles[column]
	}
	return ""
}

// title returns how a finding names a column: by a heading of ours as it was written, any other by its
// letter, for it may be somebody's data.
func title(cell string, known bool, column int) string {
	cell = strings.TrimSpace(cell)
	if !known || strings.ContainsFunc(cell, func(r rune) bool { return !unicode.IsPrint(r) }) {
		return letters(column)
	}
	return cell
}

// letters names a column as spreadsheets do: A, B, …, Z, AA.
func letters(column int) string {
	name := ""
	for column++; column > 0; column = (column - 1) / 26 {
		name = string(rune('A'+(column-1)%26)) + name
	}
	return name
}
