package exchange

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"spinweb/graph"
)

// formulaStarts are the characters at which a spreadsheet takes a text for a formula.
const formulaStarts = "=+-@\t\r＝＋－＠"

func startsFormula(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return strings.ContainsRune(formulaStarts, first)
}

// protect puts an apostrophe before a text that a spreadsheet would run, or that begins with one itself.
func protect(text string) string {
	if startsFormula(text) || strings.HasPrefix(text, "'") {
		return "'" + text
	}
	return text
}

// unprotect takes off the apostrophe that protect put there, and exactly one: 's-Hertogenbosch, as a
// person types it, keeps its own.
func unprotect(cell string) string {
	rest, marked := strings.CutPrefix(cell, "'")
	if marked && (startsFormula(rest) || strings.HasPrefix(rest, "'")) {
		return rest
	}
	return cell
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

var (
	commaNumber  = regexp.MustCompile(`^[+-]?(\d*|\d{1,3}(\.\d{3})+),\d+$`) // 1,5 and 1.234,50
	dottedNumber = regexp.MustCompile(`^[+-]?\d+(\.\d+)?$`)
	dutchDay     = regexp.MustCompile(`^(\d{1,2})-(\d{1,2})-(\d{4})$`)
	dutchMonth   = regexp.MustCompile(`^(\d{1,2})-(\d{4})$`)
)

// number writes a number with a decimal comma with a point instead. Anything else stays as it is.
func number(text string) string {
	text = strings.TrimSpace(text)
	if !commaNumber.MatchString(text) {
		return text
	}
	return strings.Replace(strings.ReplaceAll(text, ".", ""), ",", ".", 1)
}

// commaDecimal writes a number as Dutch Excel expects it, which would read 1.5 as the first of May.
// What is no number is protected like a text.
func commaDecimal(text string) string {
	if !dottedNumber.MatchString(text) {
		return protect(text)
	}
	return strings.Replace(text, ".", ",", 1)
}

// date writes 1-9-2026 as 2026-09-01 and 9-2026 as 2026-09. Anything else stays as it is.
func date(text string) string {
	text = strings.TrimSpace(text)
	if part := dutchDay.FindStringSubmatch(text); part != nil {
		return part[3] + "-" + twoDigits(part[2]) + "-" + twoDigits(part[1])
	}
	if part := dutchMonth.FindStringSubmatch(text); part != nil {
		return part[2] + "-" + twoDigits(part[1])
	}
	return text
}

func twoDigits(digits string) string {
	if len(digits) == 1 {
		return "0" + digits
	}
	return digits
}

// reading says how the cells of one table are to be read.
type reading struct {
	comma   bool    // numbers may have a decimal comma, because the comma does not separate
	serials *serial // how a number in the column of a date is read as one; nil: not
}

// date reads the text of a date, in whatever way this table may write it.
func (r reading) date(cell string) string {
	if r.serials != nil {
		if day, is := r.serials.bare(cell); is {
			return day
		}
	}
	return date(cell)
}

// value returns the text that a cell offers for an attribute of a type. It never judges it.
func (r reading) value(cell string, of graph.Type) string {
	switch of {
	case graph.TextType, graph.NoteType:
		if strings.Contains(cell, "\r") {
			return lineEnds.Replace(cell)
		}
		return cell
	case graph.WholeType, graph.DecimalType:
		if r.comma {
			return number(cell)
		}
	case graph.DayType, graph.DateType:
		return r.date(cell)
	case graph.ReferenceType:
		return string(keyed(cell))
	}
	return strings.TrimSpace(cell)
}
