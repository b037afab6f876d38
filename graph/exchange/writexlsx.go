package exchange

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"spinweb/graph"
)

// WriteXLSX writes an extract as a workbook with one sheet, data, in the rows, columns and order of WriteCSV.
// ReadXLSX reads the same drafts back from it.
//
// Text, and with it a date, which may be a year alone, is a text cell with the format of text, so that no
// program takes it for a formula, also when somebody edits it; an apostrophe goes before it only where
// reading would take one off. Numbers are numbers, and yes or no is that. A text longer than a cell may hold,
// an outline, is left out as •••, and reading the file back leaves it as it is.
//
// What does not fit in memory lies in a folder of its own, readable by its owner alone, until WriteXLSX
// returns.
func WriteXLSX(w io.Writer, extract graph.Extract) error {
	actors, ties := sorted(extract.Actors), sorted(extract.Ties)
	names := usedNames(actors, ties)
	return writeWorkbook(w, func(book *workbookWriter) error {
		data, err := book.sheet("data")
		if err != nil {
			return err
		}
		data.row(texts(slices.Concat(fixedColumns, names)))
		for _, drafts := range [][]graph.Draft{actors, ties} {
			for _, draft := range drafts {
				data.row(typedRow(draft, names, extract.Withheld[draft.ID]))
			}
		}
		return data.close()
	})
}

func texts(cells []string) []any {
	row := make([]any, len(cells))
	for i, cell := range cells {
		row[i] = cell
	}
	return row
}

// typedRow returns the cells of a record; nil for a blank one.
func typedRow(draft graph.Draft, names, hidden []string) []any {
	row := texts([]string{draft.Kind, string(draft.ID), string(draft.From), string(draft.To), draft.Since, draft.Until})
	var types map[string]graph.Type
	if k := words().byWord[fold(draft.Kind)]; k != nil {
		types = k.types
	}
	for _, name := range names {
		value := draft.Attributes[name]
		if value == "" && slices.Contains(hidden, name) {
			value = withheld
		}
		row = append(row, typed(value, types[name]))
	}
	return row
}

// typed returns a value as what its type is, if a number of a spreadsheet holds it exactly.
func typed(value string, of graph.Type) any {
	switch of {
	case graph.WholeType, graph.DecimalType:
		number, err := strconv.ParseFloat(value, 64)
		if err == nil && strconv.FormatFloat(number, 'f', -1, 64) == value {
			return number
		}
	case graph.FlagType:
		if value == "true" || value == "false" {
			return value == "true"
		}
	}
	return value
}

// longestText is how many UTF-16 units a cell may hold, by the specification of Excel.
const longestText = 32767

// textCell returns the text of a cell so that reading it gives the same.
func textCell(text string) string {
	if unprotect(text) != text {
		text = "'" + text
	}
	if len(text) > longestText && len(utf16.Encode([]rune(text))) > longestText {
		return withheld
	}
	return text
}

// workbookWriter writes the sheets of a workbook from top to bottom.
type workbookWriter struct {
	book  *excelize.File
	plain int // the style of a text
	bold  int
	first bool
}

// writeWorkbook gives fill a workbook to write sheets in, and writes it out.
func writeWorkbook(w io.Writer, fill func(*workbookWriter) error) (err error) {
	private, err := os.MkdirTemp("", "spinweb-workbook-")
	if err != nil {
		return fmt.Errorf("make a folder for the workbook: %w", err)
	}
	book := excelize.NewFile(excelize.Options{TmpDir: private})
	defer func() { err = errors.Join(err, book.Close(), os.RemoveAll(private)) }()
	writer := &workbookWriter{book: book, first: true}
	if writer.plain, err = book.NewStyle(&excelize.Style{NumFmt: textFormat}); err != nil {
		return fmt.Errorf("write workbook: %w", err)
	}
	if writer.bold, err = book.NewStyle(&excelize.Style{NumFmt: textFormat, Font: &excelize.Font{Bold: true}}); err != nil {
		return fmt.Errorf("write workbook: %w", err)
	}
	if err = fill(writer); err == nil {
		err = book.Write(w)
	}
	if err != nil {
		return fmt.Errorf("write workbook: %w", err)
	}
	return nil
}

const textFormat = 49 // "@" in the table of ECMA-376 part 1, 18.8.30

// sheetWriter writes one sheet. Its first error stays for close.
type sheetWriter struct {
	book *workbookWriter
	out  *excelize.StreamWriter
	rows int
	err  error
}

// sheet starts the next sheet. The one before must have been closed.
func (b *workbookWriter) sheet(name string) (*sheetWriter, error) {
	if b.first {
		b.first = false
		if err := b.book.SetSheetName(b.book.GetSheetName(0), name); err != nil {
			return nil, err
		}
	} else if _, err := b.book.NewSheet(name); err != nil {
		return nil, err
	}
	out, err := b.book.NewStreamWriter(name)
	if err != nil {
		return nil, err
	}
	frozen := &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}
	return &sheetWriter{book: b, out: out}, errors.Join(out.SetColWidth(1, 6, 16), out.SetPanes(frozen))
}

// row writes the next row: texts, numbers, booleans, and nothing for a text that is empty.
func (s *sheetWriter) row(cells []any) {
	style := s.book.plain
	if s.rows == 0 {
		style = s.book.bold
	}
	s.rows++
	row := make([]any, len(cells))
	for i, cell := range cells {
		switch cell := cell.(type) {
		case string:
			if cell != "" {
				row[i] = excelize.Cell{StyleID: style, Value: textCell(cell)}
			}
		default:
			row[i] = cell
		}
	}
	if s.err == nil {
		s.err = s.out.SetRow("A"+strconv.Itoa(s.rows), row)
	}
}

func (s *sheetWriter) close() error {
	return errors.Join(s.err, s.out.Flush())
}
