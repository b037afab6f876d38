package graph

import "strconv"

var months = [...]Label{
	{"januari", "January"}, {"februari", "February"}, {"maart", "March"}, {"april", "April"}, {"mei", "May"}, {"juni", "June"},
	{"juli", "July"}, {"augustus", "August"}, {"september", "September"}, {"oktober", "October"}, {"november", "November"},
	{"december", "December"},
}

// Spoken returns the date as a sentence says it, as far as it is known: 2024, mei 2024, 17 mei 2024. It is
// "" for the unknown date.
func (d Date) Spoken(language Language) string {
	if !d.Known() {
		return ""
	}
	spoken := strconv.Itoa(int(d.year))
	if d.month != 0 {
		spoken = months[d.month-1].In(language) + " " + spoken
	}
	if d.day != 0 {
		spoken = strconv.Itoa(int(d.day)) + " " + spoken
	}
	return spoken
}
