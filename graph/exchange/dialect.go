package exchange

import (
	"bufio"
	"bytes"
)

// separators in the order in which a tie is decided: what Dutch Excel writes comes first.
var separators = []byte{';', '\t', ','}

// dialect returns what separates the cells of a table: what its first line that is not empty holds most
// of, outside quotes. A line "sep=;" before the heading, which Excel understands and does not show, is
// taken off and decides. Without any separator the table has one column.
func dialect(in *bufio.Reader) byte {
	if declared, found := declaredSeparator(in); found {
		return declared
	}
	ahead, _ := in.Peek(window)
	best, most := separators[0], 0
	counts := countOutsideQuotes(ahead)
	for _, separator := range separators {
		if counts[separator] > most {
			best, most = separator, counts[separator]
		}
	}
	return best
}

func declaredSeparator(in *bufio.Reader) (byte, bool) {
	ahead, _ := in.Peek(9) // "sep=;" in quotes, CR and LF
	line, _, ended := bytes.Cut(ahead, []byte("\n"))
	declared := bytes.Trim(line, "\"\r")
	if !ended || len(declared) != 5 || !bytes.EqualFold(declared[:4], []byte("sep=")) ||
		!bytes.Contains(separators, declared[4:]) {
		return 0, false
	}
	separator := declared[4]
	_, _ = in.Discard(len(line) + 1) // just peeked
	return separator, true
}

func countOutsideQuotes(text []byte) map[byte]int {
	counts := make(map[byte]int, len(separators))
	quoted, begun := false, false
	for _, c := range text {
		switch {
		case c == '"':
			quoted, begun = !quoted, true
		case quoted:
		case c == '\n' || c == '\r':
			if begun {
				return counts
			}
		default:
			counts[c]++
			begun = begun || c != ' '
		}
	}
	return counts
}
