package exchange

import (
	"bufio"
	"errors"
	"strconv"
	"strings"

	"spinweb/graph"
)

// readPajek reads a Pajek network: *Vertices, and then any number of *Arcs, *Edges, *Arcslist and *Edgeslist,
// of one relation or several. A vertex is named by its label, and without one by its number; two vertices
// with one label are refused. Arcs go one way. Lines that begin with % are comment, and what stands on a line
// after a label or a weight draws, and is left alone. Other sections are refused.
func readPajek(n *network, in *bufio.Reader) error {
	p := &pajek{network: n, text: bufio.NewScanner(decode(in))}
	p.text.Buffer(make([]byte, window), maxCell)
	for p.text.Scan() {
		n.line++
		p.fields = pajekFields(p.text.Text(), p.fields[:0])
		if len(p.fields) == 0 || strings.HasPrefix(p.fields[0], "%") {
			continue
		}
		if err := p.take(); err != nil {
			return err
		}
	}
	switch err := p.text.Err(); {
	case errors.Is(err, bufio.ErrTooLong):
		return tooLong(maxCell)
	case err != nil:
		return err
	case p.names == nil:
		return p.flaw(graph.BadPajek)
	default:
		return p.nameRest()
	}
}

// pajek reads one file.
type pajek struct {
	*network
	text    *bufio.Scanner
	fields  []string
	section string
	names   []bool // whether a vertex has its label yet
}

func (p *pajek) take() error {
	if strings.HasPrefix(p.fields[0], "*") {
		return p.begin()
	}
	switch p.section {
	case "*vertices":
		return p.vertex()
	case "*arcs", "*edges":
		return p.pair()
	case "*arcslist", "*edgeslist":
		return p.star()
	default:
		return p.flaw(graph.BadPajek)
	}
}

// begin begins a section.
func (p *pajek) begin() error {
	word, _, _ := strings.Cut(strings.ToLower(p.fields[0]), ":")
	p.section = word
	switch word {
	case "*network":
		return nil
	case "*vertices":
		return p.vertices()
	case "*arcs", "*edges", "*arcslist", "*edgeslist":
		if p.names == nil {
			return p.flaw(graph.BadPajek)
		}
		return p.nameRest()
	default:
		return p.flaw(graph.PajekSection)
	}
}

func (p *pajek) vertices() error {
	if p.names != nil {
		return p.flaw(graph.PajekSection)
	}
	if len(p.fields) < 2 {
		return p.flaw(graph.BadPajek)
	}
	count, err := strconv.ParseInt(p.fields[1], 10, 64)
	if err != nil || count < 0 {
		return p.flaw(graph.BadPajek)
	}
	if count > p.options.Memory/bytesPerNode {
		return p.tooLarge()
	}
	p.names = make([]bool, count)
	p.list.Labels = make([]string, count)
	return p.room()
}

func (p *pajek) vertex() error {
	v, err := p.vertexOf(p.fields[0])
	if err != nil {
		return err
	}
	if p.names[v] {
		return p.flaw(graph.NodeTwice)
	}
	if len(p.fields) < 2 || blank(p.fields[1]) {
		return nil
	}
	return p.name(v, p.fields[1])
}

func (p *pajek) name(v int32, label string) error {
	if _, taken := p.index[label]; taken {
		return p.flaw(graph.NodeTwice)
	}
	if !readable(label) {
		return p.flaw(graph.TextNotUTF8)
	}
	label = strings.Clone(label)
	p.labelBytes += int64(len(label))
	p.names[v], p.index[label], p.list.Labels[v] = true, v, label
	return p.room()
}

// nameRest gives the vertices without a label their numbers, once.
func (p *pajek) nameRest() error {
	for v, named := range p.names {
		if named {
			continue
		}
		if err := p.name(int32(v), strconv.Itoa(v+1)); err != nil {
			return err
		}
	}
	return nil
}

// vertexOf returns the vertex of a number in the file.
func (p *pajek) vertexOf(field string) (int32, error) {
	number, err := strconv.Atoi(field)
	if err != nil || number < 1 || number > len(p.names) {
		return 0, p.flaw(graph.BadPajek)
	}
	return int32(number - 1), nil
}

// pair reads a line with two vertices and perhaps a weight.
func (p *pajek) pair() error {
	if len(p.fields) < 2 {
		return p.flaw(graph.BadPajek)
	}
	weight := ""
	if len(p.fields) > 2 {
		weight = p.fields[2]
	}
	value, err := p.weight(weight, false)
	if err != nil {
		return err
	}
	return p.between(p.fields[0], p.fields[1], value)
}

// star reads a line with a vertex and those to which it is tied.
func (p *pajek) star() error {
	for _, field := range p.fields[1:] {
		if err := p.between(p.fields[0], field, 1); err != nil {
			return err
		}
	}
	return nil
}

func (p *pajek) between(from, to string, weight float64) error {
	a, err := p.vertexOf(from)
	if err != nil {
		return err
	}
	b, err := p.vertexOf(to)
	if err != nil {
		return err
	}
	return p.tie(a, b, weight, strings.HasPrefix(p.section, "*arcs"))
}

// pajekFields appends the fields of a line, which are separated by white space; one in quotes may hold it.
func pajekFields(line string, fields []string) []string {
	for {
		line = strings.TrimSpace(line)
		if line == "" {
			return fields
		}
		if line[0] == '"' {
			inner, rest, _ := strings.Cut(line[1:], `"`)
			fields, line = append(fields, inner), rest
			continue
		}
		end := strings.IndexAny(line, " \t")
		if end < 0 {
			end = len(line)
		}
		fields, line = append(fields, line[:end]), line[end:]
	}
}
