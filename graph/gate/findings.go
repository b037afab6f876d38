package gate

import (
	"cmp"
	"slices"
	"strconv"

	"spinweb/graph"
)

// mostFindings is how many findings an import tells of: who has more corrects the cause and not the cells.
const mostFindings = 1000

// bounded leaves out what is too much, and says so.
func bounded(findings []graph.Finding) []graph.Finding {
	if len(findings) <= mostFindings {
		return findings
	}
	next := findings[mostFindings]
	return append(findings[:mostFindings:mostFindings], graph.Finding{File: next.File, Row: next.Row, Code: graph.TooManyFindings,
		Params: graph.Params{"limit": strconv.Itoa(mostFindings)}})
}

// inPlace orders findings by file and row, as a reader goes through them.
func inPlace(findings []graph.Finding) []graph.Finding {
	slices.SortStableFunc(findings, func(a, b graph.Finding) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Row, b.Row))
	})
	return findings
}
