package exchange

import (
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"

	"spinweb/graph"
)

// sheet yields the rows of one sheet of a workbook that are not empty, each at least as wide as the first.
type sheet struct {
	book   *workbook
	part   *elements
	limits Limits
	find   func(column int, finding graph.Finding) // about a cell of the row at hand

	row   int
	width int
	cells []string
}

func (s *sheet) at() int          { return s.row }
func (s *sheet) misquotedAt() int { return -1 }

// next implements rows.
func (s *sheet) next() ([]string, error) {
	for {
		token, err := s.part.next()
		if errors.Is(err, io.EOF) {
			return nil, io.EOF
		}
		if err != nil {
			return nil, s.flaw(err)
		}
		start, is := token.(xml.StartElement)
		if !is || start.Name.Local != "row" {
			continue
		}
		if err := s.place(start); err != nil {
			return nil, err
		}
		if err := s.readRow(); err != nil {
			return nil, s.flaw(err)
		}
		if !empty(s.cells) {
			break
		}
	}
	if s.width == 0 {
		s.width = len(s.cells)
	}
	for len(s.cells) < s.width {
		s.cells = append(s.cells, "")
	}
	return s.cells, nil
}

// flaw puts what went wrong in its row.
func (s *sheet) flaw(err error) error {
	flaw := *flawOf(err)
	flaw.row = s.row
	return &flaw
}

// place finds out which row starts. A sheet need not say so, and leaves rows out.
func (s *sheet) place(start xml.StartElement) error {
	row := s.row + 1
	if stated := attribute(start, "r"); stated != "" {
		number, err := strconv.Atoi(stated)
		if err != nil || number < row || number > 1<<20 {
			return s.flaw(nil)
		}
		row = number
	}
	s.row, s.cells = row, s.cells[:0]
	return nil
}

// readRow reads the cells of the row that has just started.
func (s *sheet) readRow() error {
	outside := s.part.depth - 1
	for {
		token, err := s.part.next()
		if err != nil {
			return err
		}
		switch token := token.(type) {
		case xml.StartElement:
			if token.Name.Local != "c" {
				break
			}
			if err := s.readCell(token); err != nil {
				return err
			}
		case xml.EndElement:
			if s.part.depth == outside {
				return nil
			}
		}
	}
}

// readCell reads the cell that has just started into its column.
func (s *sheet) readCell(start xml.StartElement) error {
	column := len(s.cells)
	if stated := attribute(start, "r"); stated != "" {
		named, err := columnOf(stated)
		if err != nil || named < column {
			return &broken{code: graph.WorkbookDamaged, column: column}
		}
		column = named
	}
	raw, err := s.readContent()
	if err != nil {
		return err
	}
	value, code := s.value(start, raw)
	if value == "" && code == "" {
		return nil
	}
	if column >= s.limits.Columns {
		return &broken{code: graph.TooManyColumns, column: column, params: graph.Params{"limit": strconv.Itoa(s.limits.Columns)}}
	}
	for len(s.cells) < column {
		s.cells = append(s.cells, "")
	}
	if s.cells = append(s.cells, value); code != "" {
		s.find(column, graph.Finding{Code: code, Params: graph.Params{"cell": letters(column) + strconv.Itoa(s.row)}})
	}
	return nil
}

// content is what stands in the element of a cell.
type content struct {
	value, inline string
	formula       bool
}

func (s *sheet) readContent() (content, error) {
	var c content
	outside := s.part.depth - 1
	for {
		token, err := s.part.next()
		if err != nil {
			return c, err
		}
		switch token := token.(type) {
		case xml.StartElement:
			switch token.Name.Local {
			case "v":
				c.value, err = s.part.text()
			case "is":
				c.inline, err = richText(s.part)
			case "f":
				c.formula = true
				err = s.part.skip()
			default:
				err = s.part.skip()
			}
			if err != nil {
				return c, err
			}
		case xml.EndElement:
			if s.part.depth == outside {
				return c, nil
			}
		}
	}
}

// value returns the text of a cell and, where there is none to be had, why.
func (s *sheet) value(start xml.StartElement, c content) (string, graph.Code) {
	kind := attribute(start, "t")
	if c.formula && c.value == "" && kind != "str" {
		return "", graph.FormulaWithoutValue
	}
	switch kind {
	case "s":
		at, err := strconv.Atoi(strings.TrimSpace(c.value))
		if err != nil || at < 0 || at >= len(s.book.strings) {
			return "", when(c.value != "", graph.CellUnreadable)
		}
		return s.book.strings[at], ""
	case "inlineStr":
		return c.inline, ""
	case "str":
		return unescape(c.value), ""
	case "b":
		return map[string]string{"1": "true", "0": "false", "true": "true", "false": "false"}[c.value], ""
	case "e":
		return "", graph.CellError
	case "d":
		day, _, _ := strings.Cut(c.value, "T")
		return day, ""
	default:
		return s.number(attribute(start, "s"), strings.TrimSpace(c.value))
	}
}

// number returns a number as a person would write it, and as a date where its style shows one.
func (s *sheet) number(style, text string) (string, graph.Code) {
	if text == "" {
		return "", ""
	}
	number, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return "", graph.CellUnreadable
	}
	if at, err := strconv.Atoi(style); err == nil && at >= 0 && at < len(s.book.formats) && s.book.formats[at] != noDate {
		if day, is := s.book.serials.day(number, s.book.formats[at]); is {
			return day, ""
		}
	}
	return strconv.FormatFloat(number, 'f', -1, 64), ""
}

func when(condition bool, code graph.Code) graph.Code {
	if condition {
		return code
	}
	return ""
}

// columnOf returns the column of a cell from its name: 2 for C7.
func columnOf(cell string) (int, error) {
	column, digits := 0, strings.TrimLeft(cell, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	name := cell[:len(cell)-len(digits)]
	if name == "" || len(name) > 3 {
		return 0, errShape
	}
	for _, letter := range name {
		column = column*26 + int(letter-'A') + 1
	}
	return column - 1, nil
}

var escaped = regexp.MustCompile(`_x[0-9A-Fa-f]{4}_`)

// unescape turns _x000D_, by which a workbook writes what XML cannot hold, into the character.
func unescape(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	return escaped.ReplaceAllStringFunc(text, func(match string) string {
		code, _ := strconv.ParseUint(match[2:6], 16, 16) // four hexadecimal digits
		return string(rune(code))
	})
}
