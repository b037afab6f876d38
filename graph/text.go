package graph

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// cleanText trims a text, writes its letters in one form (NFC) and refuses what could deceive a reader
// or a machine: control characters, zero-width characters and those that turn the writing direction.
func cleanText(s string, multiline bool, maxLength int) (string, Code) {
	if len(s) > 8*maxLength+64 { // before any work: a character has at most 4 bytes, 2 before NFC
		return "", TextTooLong
	}
	if !utf8.ValidString(s) {
		return "", TextNotUTF8
	}
	if multiline {
		s = strings.ReplaceAll(s, "\r\n", "\n")
	}
	for _, r := range s {
		if multiline && (r == '\n' || r == '\t') {
			continue
		}
		if deceptive(r) {
			return "", TextNotPrintable
		}
	}
	s = norm.NFC.String(strings.TrimSpace(s))
	if utf8.RuneCountInString(s) > maxLength {
		return "", TextTooLong
	}
	return s, ""
}

func deceptive(r rune) bool {
	switch {
	case r == utf8.RuneError:
		return true
	case unicode.IsControl(r):
		return true
	case unicode.Is(unicode.Cf, r): // zero width, joiners, direction marks, byte order mark, tags
		return true
	case r == '\u2028' || r == '\u2029':
		return true
	case r == '\u115f' || r == '\u1160' || r == '\u3164' || r == '\uffa0': // letters without ink
		return true
	default:
		return unicode.Is(unicode.Co, r) // private use
	}
}
