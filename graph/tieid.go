package graph

import "strings"

// TieID returns the ID of a tie that has none of its own where it comes from: the same for the same kind, ends
// and start.
func (d Draft) TieID() ID {
	return DerivedID("csv-tie", strings.Join([]string{d.Kind, string(d.From), string(d.To), d.Since}, "|"))
}
