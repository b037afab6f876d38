package exchange

import (
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"

	"golang.org/x/text/encoding/charmap"

	"spinweb/graph"
)

// xmlGuard passes XML on as long as it declares no types of its own (DOCTYPE, and with it entities) and
// nothing in it, a tag, a text, a comment, is larger than size. It counts before anything parses, because
// a parser keeps each of these whole.
type xmlGuard struct {
	in   io.Reader
	size int

	since int
	last  [3]byte // what came before, the newest last
	state xmlState
	err   error
}

type xmlState uint8

const (
	inText xmlState = iota
	inTag
	inDeclaration // after <!, until it is known which
	inComment
	inSection // CDATA
	inInstruction
)

// Read implements io.Reader.
func (g *xmlGuard) Read(p []byte) (int, error) {
	if g.err != nil {
		return 0, g.err
	}
	n, err := g.in.Read(p)
	for i, c := range p[:n] {
		if flaw := g.step(c); flaw != nil {
			g.err = flaw
			return i, flaw
		}
	}
	g.err = err
	return n, err
}

func (g *xmlGuard) step(c byte) error {
	if g.since++; g.since > g.size {
		return tooLong(g.size)
	}
	was := g.state
	switch g.state {
	case inText:
		if c == '<' {
			g.state = inTag
		}
	case inTag:
		switch {
		case c == '>':
			g.state = inText
		case g.last[2] == '<' && c == '!':
			g.state = inDeclaration
		case g.last[2] == '<' && c == '?':
			g.state = inInstruction
		}
	case inDeclaration:
		switch c {
		case '-':
			g.state = inComment
		case '[':
			g.state = inSection
		default:
			return &broken{code: graph.XMLDoctype, column: -1}
		}
	case inComment, inSection, inInstruction:
		if c == '>' && g.closes() {
			g.state = inText
		}
	}
	if g.state != was && (g.state == inText || was == inText) {
		g.since = 0
	}
	g.last = [3]byte{g.last[1], g.last[2], c}
	return nil
}

// closes reports whether a > at this place ends what is open.
func (g *xmlGuard) closes() bool {
	switch g.state {
	case inComment:
		return g.last[1] == '-' && g.last[2] == '-'
	case inSection:
		return g.last[1] == ']' && g.last[2] == ']'
	default:
		return g.last[2] == '?'
	}
}

// elements reads XML token by token, no deeper than a limit.
type elements struct {
	decoder *xml.Decoder
	deepest int
	longest int // of a text, in bytes
	depth   int
}

func readElements(in io.Reader, limits Limits) *elements {
	decoder := xml.NewDecoder(&xmlGuard{in: in, size: limits.Cell})
	decoder.CharsetReader = declared
	return &elements{decoder: decoder, deepest: limits.Depth, longest: limits.Cell}
}

// declared reads what XML declares not to be in UTF-8: the sets in which a byte is a letter of western Europe.
// They have the characters of a tag where ASCII has them, so that the guard sees what the parser will.
func declared(name string, in io.Reader) (io.Reader, error) {
	switch strings.ToLower(name) {
	case "us-ascii", "ascii":
		return in, nil
	case "iso-8859-1", "latin1", "windows-1252":
		return with(in, charmap.Windows1252), nil
	case "iso-8859-15":
		return with(in, charmap.ISO8859_15), nil
	default:
		return nil, &broken{code: graph.XMLEncoding, column: -1}
	}
}

// next returns the next start, end or text, and io.EOF after the root has closed.
func (e *elements) next() (xml.Token, error) {
	for {
		token, err := e.decoder.Token()
		if err != nil {
			return nil, err
		}
		switch token.(type) {
		case xml.StartElement:
			if e.depth++; e.depth > e.deepest {
				return nil, &broken{code: graph.XMLTooDeep, column: -1, params: graph.Params{"limit": strconv.Itoa(e.deepest)}}
			}
			return token, nil
		case xml.EndElement:
			e.depth--
			return token, nil
		case xml.CharData:
			return token, nil
		}
	}
}

// each calls visit at the start of every element.
func (e *elements) each(visit func(xml.StartElement) error) error {
	for {
		token, err := e.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if start, is := token.(xml.StartElement); is {
			if err := visit(start); err != nil {
				return err
			}
		}
	}
}

// text returns the text of the element that has just started, without that of elements within it.
func (e *elements) text() (string, error) {
	inner := e.depth
	var own strings.Builder
	for {
		token, err := e.next()
		if err != nil {
			return "", err
		}
		switch token := token.(type) {
		case xml.CharData:
			if e.depth == inner {
				own.Write(token)
			}
			if own.Len() > e.longest { // in pieces, each of which the guard let pass
				return "", tooLong(e.longest)
			}
		case xml.EndElement:
			if e.depth < inner {
				return own.String(), nil
			}
		}
	}
}

func tooLong(limit int) error {
	return &broken{code: graph.CellTooLarge, column: -1, params: graph.Params{"limit": strconv.Itoa(limit >> 10)}}
}

// skip passes over the element that has just started.
func (e *elements) skip() error {
	_, err := e.text()
	return err
}

// attribute returns an attribute by its name, whatever its namespace.
func attribute(start xml.StartElement, name string) string {
	for _, a := range start.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
