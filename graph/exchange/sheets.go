package exchange

import (
	"errors"
	"io"
	"slices"
	"strconv"

	"spinweb/graph"
)

// tableSheets are the names, folded, of sheets that hold a table; otherSheets of those that explain it.
var (
	tableSheets = map[string]bool{"gegevens": true, "data": true, "actoren": true, "actors": true, "contacten": true, "ties": true}
	otherSheets = map[string]bool{"uitleg": true, "explanation": true, "codes": true}
)

// choose returns the places of the sheets to read, and how many others hold something. Excel once made
// three for every workbook, two of them empty.
func (b *workbook) choose() (chosen []int, skipped int) {
	var others []int
	for i, sheet := range b.sheets {
		switch word := fold(sheet.name); {
		case tableSheets[word]:
			chosen = append(chosen, i)
		case !otherSheets[word]:
			others = append(others, i)
		}
	}
	if len(chosen) == 0 && len(others) > 0 {
		chosen, others = others[:1], others[1:]
	}
	blank := func(place int) bool { return !b.filled(place) }
	return slices.DeleteFunc(chosen, blank), len(slices.DeleteFunc(others, blank))
}

// filled reports whether a sheet has a cell that is not blank, or cannot be read, which reading it tells.
func (b *workbook) filled(place int) bool {
	part, closer, err := b.parts.open(b.sheets[place].target)
	if err != nil {
		return true
	}
	defer closer.Close()
	cells := &sheet{book: b, part: part, limits: b.parts.limits, find: func(int, graph.Finding) {}}
	_, err = cells.next()
	return !errors.Is(err, io.EOF)
}

// title returns how findings name a sheet: by the name of the file for the first, and with a name of ours or
// else its number for another, for a sheet may be called after somebody.
func (b *workbook) title(file string, place int) string {
	switch word := fold(b.sheets[place].name); {
	case place == 0:
		return file
	case tableSheets[word]:
		return file + "#" + word
	default:
		return file + "#" + strconv.Itoa(place+1)
	}
}
