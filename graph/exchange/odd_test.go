package exchange_test

import (
	"fmt"
	"strings"
	"testing"

	"spinweb/graph/exchange"
)

func TestBracketsWithinTextsAreNotNesting(t *testing.T) {
	name := `\\\"` + strings.Repeat("[{", 100)
	delivery := mustReadMap(t, collected(shape(`"gemeentecode":"GM0794","gemeentenaam":"`+name+`"`, square)))
	equal(t, delivery.Arrivals[0].Draft.Attributes["name"], `\"`+strings.Repeat("[{", 100))
}

func TestANoticeAboutAnAreaThatNoFileBringsStays(t *testing.T) {
	buurten := mustReadMap(t, collected(shape(`"buurtcode":"BU07940001","buurtnaam":"x"`, square)))
	equal(t, told(exchange.Join(buurten).Notices), []string{"1 buurtcode area.aroundMissing"})
}

func TestASecondListOfFeaturesIsRefused(t *testing.T) {
	_, err := readMap(`{"type":"FeatureCollection","features":[],"features":[]}`)
	equal(t, findingsOf(err), []string{"0  geojson.malformed"})
}

func TestACoordinateBeyondAllNumbersIsNotADegree(t *testing.T) {
	_, err := readMap(collected(shape(`"gemeentecode":"GM0794","gemeentenaam":"x"`, `{"type":"Polygon","coordinates":[[[1e999,0]]]}`)))
	equal(t, findingsOf(err), []string{"1  outline.notLonLat"})
}

func TestAPropertyThatIsNoTextIsAbsent(t *testing.T) {
	_, err := readMap(collected(shape(`"statcode":["GM0794"]`, square)))
	equal(t, findingsOf(err), []string{"1 statcode value.required"})
}

func TestOtherWaysOfDeclaringCoordinatesAreLeftToTheCoordinates(t *testing.T) {
	for _, reference := range []string{"null", `"EPSG:4326"`, `{"type":"link"}`} {
		mustReadMap(t, `{"crs":`+reference+`,"type":"FeatureCollection","features":[]}`)
	}
}

func TestAThousandFaultyFeaturesEndTheReading(t *testing.T) {
	var features []string
	for i := range 1500 {
		features = append(features, shape(fmt.Sprintf(`"statcode":"XX%d"`, i), square))
	}
	_, err := readMap(collected(features...))
	found := findingsOf(err)
	equal(t, len(found), 1001)
	equal(t, found[1000], "1001  findings.tooMany")
}

func TestAKindAsLongAsABookIsUnknown(t *testing.T) {
	equal(t, faults(t, "kind;id\n"+strings.Repeat("x", 5000)+";a\n"), []string{"2 kind kind.unknown"})
}

func TestACellOfThreeHundredColumnsIsPlacedByLetters(t *testing.T) {
	equal(t, faults(t, "kind;id\nTheme;a"+strings.Repeat(";", 300)+"x\n"), []string{"2 KP row.malformed"})
}

func TestADecimalCommaIsReadWhereTheCommaDoesNotSeparate(t *testing.T) {
	for text, want := range map[string]string{
		"kind;id;value\nMeasurement;m;1,5\n":       "1.5",
		"kind\tid\tvalue\nMeasurement\tm\t1,5\n":   "1.5",
		"kind,id,value\nMeasurement,m,\"1,5\"\n":   "1,5", // for graph to refuse
		"kind,id,value\nMeasurement,m,1500\n":      "1500",
		"kind;id;value\nMeasurement;m;'-1.250,5\n": "-1250.5",
	} {
		equal(t, mustReadCSV(t, text).Arrivals[0].Draft.Attributes["value"], want)
	}
}

func TestManyFeaturesTogetherMayBeLargerThanOne(t *testing.T) {
	text := collected(shape(`"gemeentecode":"GM0794","gemeentenaam":"x"`, square), shape(`"gemeentecode":"GM0995","gemeentenaam":"y"`, square))
	if _, err := exchange.ReadGeoJSON(strings.NewReader(text), "map", exchange.Limits{Feature: len(text) * 2 / 3}, nil, nil); err != nil {
		t.Error(findingsOf(err))
	}
}

func TestTwoLinesAreNoAreaTogether(t *testing.T) {
	lines := `{"type":"MultiPolygon","coordinates":[[[[5,51],[6,51],[5,51]]],[[[5,52],[5,53],[5,52]]]]}`
	delivery := mustReadMap(t, collected(shape(`"gemeentecode":"GM0794","gemeentenaam":"x"`, lines)))
	equal(t, told(delivery.Notices), []string{"1 geometry outline.noArea"})
}

func TestEachMunicipalityThatTheMapMentionsKeepsItsOwnName(t *testing.T) {
	delivery := mustReadMap(t, collected(shape(`"wijkcode":"WK079400","wijknaam":"a","gemeentenaam":"Helmond"`, square),
		shape(`"wijkcode":"WK099500","wijknaam":"b","gemeentenaam":"Lelystad"`, square)))
	equal(t, delivery.Arrivals[0].Draft.Attributes["name"], "Helmond")
	equal(t, delivery.Arrivals[1].Draft.Attributes["name"], "Lelystad")
}

func TestWhatIsWithinQuotesInTheHeadingDoesNotSeparate(t *testing.T) {
	arrivals := mustReadCSV(t, "kind;id;name;\"n,o,t,i,t,i,e\"\nResident;r;x;y\n").Arrivals
	equal(t, arrivals[0].Draft.Attributes, map[string]string{"name": "x", "note": "y"})
}
