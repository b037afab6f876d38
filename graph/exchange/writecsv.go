package exchange

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"spinweb/graph"
)

// WriteCSV writes an extract so that Dutch Excel opens it with a double click: UTF-8 with a byte order
// mark, separated by semicolons, lines ending in CRLF, decimal commas. ReadCSV reads the same drafts
// back from it, as long as no value is larger than the limit of a cell.
//
// The actors come first, by kind in the order of the schema and then by ID; then the ties, likewise.
// The columns are kind, id, from, to, since and until, and then every attribute that some record has, by
// name, in the order of the schema; at the end those that the schema does not know.
//
// An extract holds what one viewer may see. Where that viewer may not see whether there is a value stands •••,
// which ReadCSV takes as saying nothing, so that a file read back takes away nothing that it never showed.
//
// A text that a spreadsheet would take for a formula gets an apostrophe before it, which ReadCSV takes
// off again. Numbers, dates, codes and IDs never need one.
func WriteCSV(w io.Writer, extract graph.Extract) error {
	actors, ties := sorted(extract.Actors), sorted(extract.Ties)
	names := usedNames(actors, ties)
	out := newTableWriter(w)
	out.row(slices.Concat(fixedColumns, names))
	for _, drafts := range [][]graph.Draft{actors, ties} {
		for _, draft := range drafts {
			out.row(rowOf(draft, names, extract.Withheld[draft.ID]))
		}
	}
	return out.close()
}

// sorted returns the drafts by the place of their kind in the schema and then by ID.
func sorted(drafts []graph.Draft) []graph.Draft {
	place := map[string]int{}
	for i, k := range words().kinds {
		place[k.id] = i - len(words().kinds) // below 0, so that an unknown kind comes last
	}
	return slices.SortedFunc(slices.Values(drafts), func(a, b graph.Draft) int {
		return cmp.Or(cmp.Compare(place[a.Kind], place[b.Kind]), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.ID, b.ID))
	})
}

// usedNames returns the names of the attributes that some draft has a value for.
func usedNames(lists ...[]graph.Draft) []string {
	used := map[string]bool{}
	for _, drafts := range lists {
		for _, draft := range drafts {
			for name, value := range draft.Attributes {
				if value != "" {
					used[name] = true
				}
			}
		}
	}
	var names []string
	for _, k := range words().kinds {
		for _, attribute := range k.attributes {
			if used[attribute.Name] {
				names = append(names, attribute.Name)
				delete(used, attribute.Name)
			}
		}
	}
	var unknown []string
	for name := range used {
		unknown = append(unknown, name)
	}
	slices.Sort(unknown)
	return append(names, unknown...)
}

// withheld stands in a cell of which the file does not say what it holds.
const withheld = "•••"

func rowOf(draft graph.Draft, names, hidden []string) []string {
	cells := make([]string, 0, len(fixedColumns)+len(names))
	cells = append(cells, draft.Kind, string(draft.ID), string(draft.From), string(draft.To), draft.Since, draft.Until)
	for i, cell := range cells {
		cells[i] = protect(cell) // changes nothing of a valid draft
	}
	var types map[string]graph.Type
	if k := words().byWord[fold(draft.Kind)]; k != nil {
		types = k.types
	}
	for _, name := range names {
		value := draft.Attributes[name]
		if value == "" && slices.Contains(hidden, name) {
			cells = append(cells, withheld)
			continue
		}
		switch types[name] {
		case graph.WholeType, graph.DecimalType:
			cells = append(cells, commaDecimal(value))
		default:
			cells = append(cells, protect(value)) // only a text can begin with what protect looks for
		}
	}
	return cells
}

// tableWriter writes rows as ReadCSV reads them. Line breaks within a cell stay LF, for Excel shows the
// CR of a CRLF there.
type tableWriter struct{ out *bufio.Writer }

func newTableWriter(w io.Writer) *tableWriter {
	out := bufio.NewWriter(w)
	_, _ = out.Write(utf8Mark) // a bufio.Writer keeps its error for Flush
	return &tableWriter{out}
}

func (t *tableWriter) row(cells []string) {
	for i, cell := range cells {
		if i > 0 {
			_ = t.out.WriteByte(';')
		}
		if strings.ContainsAny(cell, ";\"\r\n") || strings.TrimSpace(cell) != cell {
			cell = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
		}
		_, _ = t.out.WriteString(cell)
	}
	_, _ = t.out.WriteString("\r\n")
}

func (t *tableWriter) close() error {
	if err := t.out.Flush(); err != nil {
		return fmt.Errorf("write table: %w", err)
	}
	return nil
}
