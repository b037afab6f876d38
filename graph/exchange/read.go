package exchange

import (
	"bufio"
	"bytes"
	"io"

	"spinweb/graph"
)

// Read reads a file by what is in it: a workbook, GraphML, GeoJSON, node-link JSON, or a table of text. Of
// JSON that does not tell in its first 4 KiB which it is, the name decides. The name serves findings beside
// that. municipalities is for ReadGeoJSON. A workbook that can be read at any place is not copied.
func Read(r io.Reader, name string, limits Limits, municipalities map[graph.AreaCode]string,
	progress func(rows int)) (graph.Delivery, error) {
	buffered := bufio.NewReader(r)
	start, _ := buffered.Peek(buffered.Size())
	text := bytes.TrimSpace(bytes.TrimPrefix(start, utf8Mark))
	switch {
	case bytes.HasPrefix(start, []byte("PK\x03\x04")):
		if at, is := r.(anyPlace); is {
			return ReadXLSX(at, name, limits, progress)
		}
		return ReadXLSX(buffered, name, limits, progress)
	case bytes.HasPrefix(start, []byte("\xd0\xcf\x11\xe0")): // the container of .xls and of what has a password
		return graph.Delivery{}, graph.Invalid(graph.Finding{File: name, Code: graph.WorkbookOld})
	case bytes.HasPrefix(text, []byte("<")):
		return ReadGraphML(buffered, name, limits, progress)
	case bytes.HasPrefix(text, []byte("{")) && isNodeLink(text, name):
		return ReadNodeLink(buffered, name, limits, progress)
	case bytes.HasPrefix(text, []byte("{")):
		return ReadGeoJSON(buffered, name, limits, municipalities, progress)
	default:
		return ReadCSV(buffered, name, limits, progress)
	}
}

// Join brings the deliveries of several files together, for one import. Where a gemeente was made from a
// code in one and stands in another, or was made in several, it comes once; and no notice is left
// about an area that another file brings. Any other record that comes twice is left to the gate.
func Join(deliveries ...graph.Delivery) graph.Delivery {
	read, kept := map[graph.ID]bool{}, map[graph.ID]bool{}
	for _, delivery := range deliveries {
		for _, arrival := range delivery.Arrivals {
			read[arrival.Draft.ID] = read[arrival.Draft.ID] || arrival.Row > 0
		}
	}
	var joined graph.Delivery
	for _, delivery := range deliveries {
		for _, arrival := range delivery.Arrivals {
			if made := arrival.Row == 0; made {
				if read[arrival.Draft.ID] || kept[arrival.Draft.ID] {
					continue
				}
				kept[arrival.Draft.ID] = true
			}
			joined.Arrivals = append(joined.Arrivals, arrival)
		}
		joined.Findings = append(joined.Findings, delivery.Findings...)
		for _, notice := range delivery.Notices {
			if notice.Code != graph.AreaAroundMissing || !read[graph.ID(notice.Params["code"])] {
				joined.Notices = append(joined.Notices, notice)
			}
		}
	}
	return joined
}
