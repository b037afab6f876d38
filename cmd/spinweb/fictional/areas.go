package fictional

import (
	"bytes"
	_ "embed"

	"spinweb/graph"
	"spinweb/graph/exchange"
)

const outlineFile = "cbs-areas-2014-helmond-lelystad.geojson"

//go:embed cbs-areas-2014-helmond-lelystad.geojson
var outlineData []byte

// municipalities are the areas around those of the file, which has no outlines of them.
var municipalities = map[graph.AreaCode]string{"GM0794": "Helmond", "GM0995": "Lelystad"}

// outlines returns every area of the file, with the municipalities around them.
func outlines() (graph.Delivery, error) {
	return exchange.ReadGeoJSON(bytes.NewReader(outlineData), outlineFile, exchange.Limits{}, municipalities, nil)
}
