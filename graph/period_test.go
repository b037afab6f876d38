package graph_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"spinweb/graph"
)

func date(t interface{ Fatalf(string, ...any) }, text string) graph.Date {
	d, err := graph.ParseDate(text)
	if err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return d
}

func TestADayBeginsInAmsterdam(t *testing.T) {
	for _, c := range []struct{ moment, day string }{
		{"2026-06-30T21:59:59Z", "2026-06-30"}, // summer time: midnight is 22:00 UTC
		{"2026-06-30T22:00:00Z", "2026-07-01"},
		{"2026-12-31T22:59:59Z", "2026-12-31"}, // winter time: 23:00 UTC
		{"2026-12-31T23:00:00Z", "2027-01-01"},
		{"2026-03-29T00:59:59Z", "2026-03-29"}, // the clock goes forward at 01:00 UTC
		{"2026-10-25T00:30:00Z", "2026-10-25"}, // and back
	} {
		at, err := time.Parse(time.RFC3339, c.moment)
		if err != nil {
			t.Fatal(err)
		}
		if got := graph.DayOf(at).String(); got != c.day {
			t.Errorf("%s is on %s, want %s", c.moment, got, c.day)
		}
	}
}

func TestAPeriodIsHalfOpen(t *testing.T) {
	for _, c := range []struct {
		since, until, day string
		holds             bool
	}{
		{"2024-05-01", "2024-06-01", "2024-04-30", false},
		{"2024-05-01", "2024-06-01", "2024-05-01", true},
		{"2024-05-01", "2024-06-01", "2024-05-31", true},
		{"2024-05-01", "2024-06-01", "2024-06-01", false},
		{"2023", "2024", "2023-01-01", true}, // the whole of 2023
		{"2023", "2024", "2023-12-31", true},
		{"2023", "2024", "2024-01-01", false},
		{"2024-02", "", "2024-02-01", true},
		{"2024-02", "", "2024-01-31", false},
		{"", "2024-03", "2024-02-29", true},
		{"", "2024-03", "2024-03-01", false},
		{"", "", "1950-01-01", true},
	} {
		period := graph.Period{Since: date(t, c.since), Until: date(t, c.until)}
		if got := period.Holds(date(t, c.day).First()); got != c.holds {
			t.Errorf("[%s, %s) holds on %s: %t", c.since, c.until, c.day, got)
		}
	}
}

func TestAPeriodWithoutADayIsEmpty(t *testing.T) {
	for _, c := range []struct {
		since, until string
		empty        bool
	}{
		{"2024", "2024", true}, {"2024-01-01", "2024", true}, {"2024-05", "2024-04", true},
		{"2024-05", "2024-05-02", false}, {"2024", "", false}, {"", "2024", false}, {"", "", false},
	} {
		if got := (graph.Period{Since: date(t, c.since), Until: date(t, c.until)}).Empty(); got != c.empty {
			t.Errorf("[%s, %s) is empty: %t", c.since, c.until, got)
		}
	}
}

func TestDatesThatAreNoDatesAreRefused(t *testing.T) {
	for _, text := range []string{"24", "2024-13", "2024-02-30", "2023-02-29", "1899", "2200-01-01", "2024-5-1", "2024/05/01", "20240501", "2024-05-01T00:00:00Z", "２０２４"} {
		if _, err := graph.ParseDate(text); graph.KindOf(err) != graph.InvalidKind || err == nil {
			t.Errorf("%q was taken: %v", text, err)
		}
	}
}

func TestADateIsReadAsItIsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := graph.Day(rapid.Int32Range(int32(date(t, "1900").First()), int32(date(t, "2199-12-31").First())).Draw(t, "day"))
		text := day.String()[:rapid.SampledFrom([]int{4, 7, 10}).Draw(t, "precision")]
		read := date(t, text)
		if read.String() != text {
			t.Fatalf("%q came back as %q", text, read)
		}
		if len(text) == 10 && read.First() != day {
			t.Fatalf("%q is day %d, want %d", text, read.First(), day)
		}
	})
}

func TestMonthsLaterIsTheSameDayOfTheMonth(t *testing.T) {
	for _, c := range []struct {
		from   string
		months int
		to     string
	}{{"2026-11-25", 24, "2028-11-25"}, {"2026-01-31", 1, "2026-03-03"}, {"2024-02-29", 12, "2025-03-01"}} {
		if got := date(t, c.from).First().AddMonths(c.months).String(); got != c.to {
			t.Errorf("%d months after %s is %s, want %s", c.months, c.from, got, c.to)
		}
	}
}

func TestPeriodsOverlapOnADayThatFallsInBoth(t *testing.T) {
	for _, c := range []struct {
		since, until, otherSince, otherUntil string
		overlap                              bool
	}{
		{"", "", "", "", true},
		{"2020", "2024", "2024", "", false}, // half-open: the first ends where the second begins
		{"2020", "2024-01-02", "2024", "", true},
		{"", "2020", "2019-12-31", "2019-12-31", false}, // no day falls in the second
		{"2020", "", "", "2020-01", false},
		{"2020", "", "", "2020-01-02", true},
		{"2020", "2026", "2022", "2023", true},
		{"2020", "2021", "2022", "2023", false},
	} {
		one := graph.Period{Since: date(t, c.since), Until: date(t, c.until)}
		other := graph.Period{Since: date(t, c.otherSince), Until: date(t, c.otherUntil)}
		if one.Overlaps(other) != c.overlap || other.Overlaps(one) != c.overlap {
			t.Errorf("[%s, %s) and [%s, %s): %t, and the other way %t", c.since, c.until, c.otherSince, c.otherUntil, one.Overlaps(other), other.Overlaps(one))
		}
	}
}
