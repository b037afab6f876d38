package graph

import "regexp"

// AreaCode is the code that Statistics Netherlands (CBS) gives a gemeente, wijk or buurt.
type AreaCode string

// Level is the size of an area.
type Level string

// The levels of the CBS classification, each part of the one above it.
const (
	Gemeente Level = "gemeente"
	Wijk     Level = "wijk"
	Buurt    Level = "buurt"
)

var areaCode = regexp.MustCompile(`^(GM\d{4}|WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{4})$`)

// ParseAreaCode accepts GM + 4 digits, WK + 4 digits + 2 characters, BU + 4 digits + 4 characters.
func ParseAreaCode(s string) (AreaCode, error) {
	if !areaCode.MatchString(s) {
		return "", Invalid(Finding{Field: "code", Code: BadAreaCode})
	}
	return AreaCode(s), nil
}

// Level tells from the code how large the area is.
func (c AreaCode) Level() Level {
	switch c[0] {
	case 'G':
		return Gemeente
	case 'W':
		return Wijk
	default:
		return Buurt
	}
}

// Parent returns the code of the area around it: a buurt's wijk, a wijk's gemeente, "" for a gemeente.
func (c AreaCode) Parent() AreaCode {
	switch c.Level() {
	case Buurt:
		return "WK" + c[2:8]
	case Wijk:
		return "GM" + c[2:6]
	default:
		return ""
	}
}
