package exchange

import "io"

// lineCount tells on which line of a text a byte stands, for a parser that reads ahead. It remembers where
// the lines begin between the place asked last and the end of what has been read.
type lineCount struct {
	in    io.Reader
	read  int64
	ends  []int64 // of lines, ascending
	lines int     // ended before ends
}

// Read implements io.Reader.
func (l *lineCount) Read(p []byte) (int, error) {
	n, err := l.in.Read(p)
	for i, c := range p[:n] {
		if c == '\n' {
			l.ends = append(l.ends, l.read+int64(i))
		}
	}
	l.read += int64(n)
	return n, err
}

// at returns the line, from 1, in which the byte at a place stands. It may not be asked for an earlier place
// than before.
func (l *lineCount) at(place int64) int {
	passed := 0
	for passed < len(l.ends) && l.ends[passed] < place {
		passed++
	}
	l.lines += passed
	l.ends = append(l.ends[:0], l.ends[passed:]...)
	return l.lines + 1
}
