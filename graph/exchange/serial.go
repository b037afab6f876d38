package exchange

import (
	"math"
	"strconv"
	"strings"
	"time"
)

// serial turns the numbers by which a spreadsheet counts days into dates (ECMA-376 part 1, 18.17.4).
type serial struct {
	from1904 bool // as workbooks from an old Mac count
}

// precision is how much of a date its format shows.
type precision uint8

const (
	noDate precision = iota
	toYear
	toMonth
	toDay
)

const (
	lastSerial  = 2958465 // 9999-12-31 in the system of 1900
	leapSerial  = 60      // 29 February 1900, which was no day, but which every spreadsheet counts
	firstBare   = 10000   // 18 May 1927; a smaller number without a format of a date is a year, or nothing
	excelOrigin = "1899-12-30"
	macOrigin   = "1904-01-01"
)

// day returns the date of a number of days; false where the number stands for no day.
func (s serial) day(number float64, shown precision) (string, bool) {
	if math.IsNaN(number) || number < 0 || number > lastSerial {
		return "", false
	}
	days := int(number)
	origin := excelOrigin
	switch {
	case s.from1904:
		origin = macOrigin
	case days == 0, days == leapSerial:
		return "", false
	case days < leapSerial:
		days++
	}
	start, err := time.Parse(time.DateOnly, origin)
	if err != nil {
		return "", false
	}
	text := start.AddDate(0, 0, days).Format(time.DateOnly)
	return text[:[...]int{toYear: 4, toMonth: 7, toDay: 10}[shown]], true
}

// bare reads a number without a format, in a column of dates. 2026 is a year there.
func (s serial) bare(cell string) (string, bool) {
	number, err := strconv.ParseFloat(cell, 64)
	if err != nil || number < firstBare || strings.ContainsAny(cell, "eExXpP_+") {
		return "", false
	}
	return s.day(number, toDay)
}

// shownBy returns what a number format of a workbook shows of a date. What stands in quotes, in brackets
// or behind a backslash is text; m beside hours or seconds is minutes.
func shownBy(format string) precision {
	var year, month, day, clock bool
	for rest := strings.ToLower(format); rest != ""; {
		c := rest[0]
		rest = rest[1:]
		switch c {
		case '"':
			_, rest, _ = strings.Cut(rest, `"`)
		case '[':
			_, rest, _ = strings.Cut(rest, "]")
		case '\\', '_', '*':
			rest = rest[min(1, len(rest)):]
		case ';':
			rest = ""
		case 'y':
			year = true
		case 'm':
			month = true
		case 'd':
			day = true
		case 'h', 's':
			clock = true
		}
	}
	switch {
	case day:
		return toDay
	case month && (year || !clock):
		return toMonth
	case year:
		return toYear
	default:
		return noDate
	}
}

// builtIn returns what the formats that have a number only show (ECMA-376 part 1, 18.8.30).
func builtIn(format int) precision {
	switch {
	case format == 17:
		return toMonth
	case format >= 14 && format <= 16, format == 22, format >= 27 && format <= 31, format == 36,
		format >= 50 && format <= 54, format == 57, format == 58:
		return toDay
	default:
		return noDate
	}
}
