package exchange

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strconv"

	"spinweb/graph"
)

// WriteNodeLink writes an extract as node-link JSON, as networkx's node_link_data writes a directed multigraph:
// nodes for the actors and edges for the ties, in the order of WriteCSV, one record a line. Numbers are numbers,
// yes or no is true or false, everything else is text. A value that a record does not have, or that the viewer
// may not see, is not written, so that reading the file back leaves it as it is.
func WriteNodeLink(w io.Writer, extract graph.Extract) error {
	out := &linkWriter{out: bufio.NewWriter(w)}
	out.text(`{"directed":true,"multigraph":true,"graph":{},` + "\n" + `"nodes":[`)
	out.records(sorted(extract.Actors), false)
	out.text("],\n" + `"edges":[`)
	out.records(sorted(extract.Ties), true)
	out.text("]}\n")
	if err := out.out.Flush(); err != nil {
		return fmt.Errorf("write JSON: %w", err)
	}
	return nil
}

// linkWriter writes records. A bufio.Writer keeps its error for Flush.
type linkWriter struct {
	out   *bufio.Writer
	comma bool
}

func (l *linkWriter) text(text string) { _, _ = l.out.WriteString(text) }

func (l *linkWriter) records(drafts []graph.Draft, ties bool) {
	names := usedNames(drafts)
	for i, draft := range drafts {
		if i > 0 {
			l.text(",")
		}
		l.text("\n{")
		l.comma = false
		if ties {
			l.member("source", string(draft.From))
			l.member("target", string(draft.To))
			l.member("key", string(draft.ID))
		} else {
			l.member(idColumn, string(draft.ID))
		}
		l.member(kindColumn, draft.Kind)
		l.member(sinceColumn, draft.Since)
		l.member(untilColumn, draft.Until)
		l.attributes(draft, names, ties)
		l.text("}")
	}
}

// sourceInLinks is how the attribute source is called in a link, whose member source is where it starts.
const sourceInLinks = "bron"

func (l *linkWriter) attributes(draft graph.Draft, names []string, tie bool) {
	var types map[string]graph.Type
	if k := words().byWord[fold(draft.Kind)]; k != nil {
		types = k.types
	}
	for _, name := range names {
		value := typed(draft.Attributes[name], types[name])
		if tie && name == "source" {
			name = sourceInLinks
		}
		l.member(name, value)
	}
}

// member writes a member that has a value: a text, a number, true or false.
func (l *linkWriter) member(name string, value any) {
	if value == "" {
		return
	}
	if l.comma {
		l.text(",")
	}
	l.comma = true
	said := value
	if number, is := value.(float64); is {
		said = json.Number(strconv.FormatFloat(number, 'f', -1, 64))
	}
	quoted, _ := json.Marshal(name) // a text, a number and a boolean always can be
	encoded, _ := json.Marshal(said)
	_, _ = l.out.Write(append(append(quoted, ':'), encoded...))
}
