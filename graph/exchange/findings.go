package exchange

import (
	"strconv"

	"spinweb/graph"
)

// findings collects what is wrong with one file, up to a limit.
type findings struct {
	file  string
	limit int
	list  []graph.Finding
}

// add notes a finding. Over the limit one last finding says that there are more.
func (f *findings) add(finding graph.Finding) {
	switch {
	case f.full():
		return
	case len(f.list) == f.limit:
		finding = graph.Finding{Code: graph.TooManyFindings, Row: finding.Row,
			Params: graph.Params{"limit": strconv.Itoa(f.limit)}}
	}
	finding.File = f.file
	f.list = append(f.list, finding)
}

// full reports whether reading on serves nobody.
func (f *findings) full() bool { return len(f.list) > f.limit }

func (f *findings) err() error {
	if len(f.list) == 0 {
		return nil
	}
	return graph.Invalid(f.list...)
}
