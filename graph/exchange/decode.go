package exchange

import (
	"bufio"
	"bytes"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// window is how much is looked at to tell one writing from another, and one dialect from another.
const window = 64 << 10

var (
	utf8Mark    = []byte{0xEF, 0xBB, 0xBF}
	utf16Little = []byte{0xFF, 0xFE}
	utf16Big    = []byte{0xFE, 0xFF}
)

// decode returns a text file as UTF-8. A byte order mark decides; without one, the 64 KiB from the
// first character that is not ASCII: UTF-8 if at least half of such characters are valid in it, and
// Windows-1252, in which Dutch Excel saves "CSV", otherwise. What cannot be read comes out as invalid
// UTF-8 or as U+FFFD, for the reader of cells to find.
func decode(in io.Reader) io.Reader {
	buffered := bufio.NewReaderSize(in, window)
	mark, _ := buffered.Peek(3)
	switch {
	case bytes.Equal(mark, utf8Mark):
		_, _ = buffered.Discard(3) // just peeked
		return buffered
	case bytes.HasPrefix(mark, utf16Little), bytes.HasPrefix(mark, utf16Big):
		return with(buffered, unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM))
	default:
		return &guessing{in: buffered}
	}
}

func with(in io.Reader, writing encoding.Encoding) io.Reader {
	return transform.NewReader(in, writing.NewDecoder())
}

// guessing passes ASCII on until something else comes, and then decides.
type guessing struct {
	in      *bufio.Reader
	decided io.Reader
}

// Read implements io.Reader.
func (g *guessing) Read(p []byte) (int, error) {
	if g.decided != nil {
		return g.decided.Read(p)
	}
	if _, err := g.in.Peek(1); err != nil {
		return 0, err
	}
	ready, _ := g.in.Peek(g.in.Buffered())
	plain := bytes.IndexFunc(ready, func(r rune) bool { return r >= utf8.RuneSelf })
	if plain == 0 {
		g.decide()
		return g.decided.Read(p)
	}
	if plain < 0 {
		plain = len(ready)
	}
	n := copy(p, ready[:plain])
	_, err := g.in.Discard(n)
	return n, err
}

func (g *guessing) decide() {
	ahead, _ := g.in.Peek(window)
	g.decided = g.in
	if !mostlyUTF8(ahead) {
		g.decided = with(g.in, charmap.Windows1252)
	}
}

// mostlyUTF8 reports whether of what is not ASCII at least as many characters are valid UTF-8 as not.
// A last character that the window cut off counts as neither.
func mostlyUTF8(text []byte) bool {
	cut := len(text) == window
	valid, invalid := 0, 0
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		switch {
		case size > 1:
			valid++
		case r != utf8.RuneError, cut && !utf8.FullRune(text):
		default:
			invalid++
		}
		text = text[size:]
	}
	return valid >= invalid
}
