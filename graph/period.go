package graph

import (
	"fmt"
	"strconv"
	"time"
	_ "time/tzdata" // days are days in Amsterdam, on a machine without zone files too
)

// Amsterdam is the zone in which every day of the neighbourhood begins and ends.
var Amsterdam = mustLoad("Europe/Amsterdam")

func mustLoad(name string) *time.Location {
	zone, err := time.LoadLocation(name)
	if err != nil {
		panic(fmt.Sprintf("zone %s is embedded and must load: %v", name, err))
	}
	return zone
}

// Day counts the days since 1 January 1970 in Amsterdam.
type Day int32

// DayOf returns the day in Amsterdam at a moment.
func DayOf(at time.Time) Day {
	year, month, day := at.In(Amsterdam).Date()
	return dayNumber(year, month, day)
}

func dayNumber(year int, month time.Month, day int) Day {
	return Day(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// String writes the day as 2026-09-01.
func (d Day) String() string {
	return time.Unix(int64(d)*86400, 0).UTC().Format(time.DateOnly)
}

// AddMonths returns the day so many months later; past the end of a month it runs into the next.
func (d Day) AddMonths(months int) Day {
	year, month, day := time.Unix(int64(d)*86400, 0).UTC().Date()
	return dayNumber(year, month+time.Month(months), day)
}

// Date returns the day as a complete Date.
func (d Day) Date() Date {
	year, month, day := time.Unix(int64(d)*86400, 0).UTC().Date()
	return Date{year: int16(year), month: uint8(month), day: uint8(day)}
}

// Date is a year, a month or a day, as far as it is known. The zero Date is unknown.
type Date struct {
	year       int16
	month, day uint8
}

// ParseDate reads 2024, 2024-05 or 2024-05-17, from the year 1900 to 2199. "" is the unknown date.
func ParseDate(s string) (Date, error) {
	if s == "" {
		return Date{}, nil
	}
	layout, known := map[int]string{4: "2006", 7: "2006-01", 10: time.DateOnly}[len(s)]
	if !known {
		return Date{}, Invalid(Finding{Code: BadDate})
	}
	at, err := time.Parse(layout, s)
	if err != nil || at.Year() < 1900 || at.Year() > 2199 {
		return Date{}, Invalid(Finding{Code: BadDate})
	}
	date := Date{year: int16(at.Year())}
	if len(s) >= 7 {
		date.month = uint8(at.Month())
	}
	if len(s) == 10 {
		date.day = uint8(at.Day())
	}
	return date, nil
}

// Known reports whether anything is known.
func (d Date) Known() bool { return d.year != 0 }

// Complete reports whether the day is known.
func (d Date) Complete() bool { return d.day != 0 }

// First returns the first day of the year, month or day. An unknown Date has none and gives 0.
func (d Date) First() Day {
	if !d.Known() {
		return 0
	}
	return dayNumber(int(d.year), time.Month(max(d.month, 1)), int(max(d.day, 1)))
}

// String writes what is known, in the form that ParseDate reads.
func (d Date) String() string {
	switch {
	case !d.Known():
		return ""
	case d.month == 0:
		return strconv.Itoa(int(d.year))
	case d.day == 0:
		return fmt.Sprintf("%d-%02d", d.year, d.month)
	default:
		return fmt.Sprintf("%d-%02d-%02d", d.year, d.month, d.day)
	}
}

// Period is when something holds in the world: from Since up to, but not including, Until. A year or
// a month counts from its first day at either end, so that 2023 to 2024 is the whole of 2023.
// An unknown end is open.
type Period struct{ Since, Until Date }

// Holds reports whether the day falls in the period.
func (p Period) Holds(day Day) bool {
	return (!p.Since.Known() || p.Since.First() <= day) && (!p.Until.Known() || day < p.Until.First())
}

// Empty reports whether no day falls in the period.
func (p Period) Empty() bool {
	return p.beginsAfter(p.Until)
}

// Overlaps reports whether some day falls in both periods.
func (p Period) Overlaps(other Period) bool {
	return !p.Empty() && !other.Empty() && !p.beginsAfter(other.Until) && !other.beginsAfter(p.Until)
}

// beginsAfter reports whether the period begins on the first day after another one, or later.
func (p Period) beginsAfter(until Date) bool {
	return p.Since.Known() && until.Known() && until.First() <= p.Since.First()
}
