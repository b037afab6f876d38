package exchange_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"spinweb/graph"
	"spinweb/graph/exchange"
)

const cbsFile = "cbs-areas-2014-helmond-lelystad.geojson"

var helmondAndLelystad = map[graph.AreaCode]string{"GM0794": "Helmond", "GM0995": "Lelystad"}

func cbsAreas(t *testing.T) []byte {
	t.Helper()
	content, err := os.ReadFile("testdata/geojson/" + cbsFile)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

func readMap(text string) (graph.Delivery, error) {
	return exchange.ReadGeoJSON(strings.NewReader(text), "map.geojson", exchange.Limits{}, nil, nil)
}

func mustReadMap(t *testing.T, text string) graph.Delivery {
	t.Helper()
	delivery, err := readMap(text)
	if err != nil {
		t.Fatal(findingsOf(err))
	}
	return delivery
}

const square = `{"type":"Polygon","coordinates":[[[5,51],[6,51],[6,52],[5,52],[5,51]]]}`

// shape writes a feature with these properties.
func shape(properties, geometry string) string {
	return `{"type":"Feature","properties":{` + properties + `},"geometry":` + geometry + `}`
}

func collected(features ...string) string {
	return `{"type":"FeatureCollection","features":[` + strings.Join(features, ",") + `]}`
}

// told writes findings or notices as "row column code".
func told(findings []graph.Finding) []string {
	return findingsOf(graph.Invalid(findings...))
}

func TestTheRealMapOfHelmondAndLelystadIsAccepted(t *testing.T) {
	var told []int
	delivery, err := exchange.ReadGeoJSON(bytes.NewReader(cbsAreas(t)), cbsFile, exchange.Limits{}, helmondAndLelystad,
		func(features int) { told = append(told, features) })
	if err != nil {
		t.Fatal(findingsOf(err))
	}
	accepted(t, delivery)
	equal(t, told, []int{109})
	equal(t, len(delivery.Arrivals), 2+109+109) // 2 gemeenten, 86 buurten and 23 wijken, a tie each
	equal(t, delivery.Arrivals[0].Draft, graph.Draft{ID: "GM0995", Kind: "Area",
		Attributes: map[string]string{"name": "Lelystad", "code": "GM0995", "level": "gemeente", "year": "2014"}})
	tie := delivery.Arrivals[2+109].Draft
	equal(t, tie, graph.Draft{ID: graph.DerivedID("part-of", "WK099577"), Kind: "PART_OF", From: "WK099577", To: "GM0995", Attributes: map[string]string{}})
}

func TestTheTwoOutlinesWithoutAreaAreKeptWithANotice(t *testing.T) {
	delivery, err := exchange.ReadGeoJSON(bytes.NewReader(cbsAreas(t)), cbsFile, exchange.Limits{}, helmondAndLelystad, nil)
	if err != nil {
		t.Fatal(findingsOf(err))
	}
	var codes []graph.ID
	for _, notice := range delivery.Notices {
		equal(t, notice.Code, graph.NoArea)
		for _, arrival := range delivery.Arrivals {
			if arrival.Row == notice.Row && arrival.Draft.Kind == "Area" {
				codes = append(codes, arrival.Draft.ID)
				equal(t, arrival.Draft.Attributes["outline"] != "", true)
			}
		}
	}
	equal(t, codes, []graph.ID{"BU09956500", "BU09953000"}) // found with a shoelace formula in Python
}

func TestReadingAMapTwiceGivesTheSameDelivery(t *testing.T) {
	read := func() graph.Delivery {
		delivery, err := exchange.Read(bytes.NewReader(cbsAreas(t)), cbsFile, exchange.Limits{}, helmondAndLelystad, nil)
		if err != nil {
			t.Fatal(findingsOf(err))
		}
		return delivery
	}
	equal(t, read(), read())
}

func TestAMunicipalityWithoutANameIsFoundOnce(t *testing.T) {
	_, err := exchange.ReadGeoJSON(bytes.NewReader(cbsAreas(t)), cbsFile, exchange.Limits{}, map[graph.AreaCode]string{"GM0995": "Lelystad"}, nil)
	var failed *graph.Error
	if !errors.As(err, &failed) || len(failed.Findings) != 1 {
		t.Fatal(findingsOf(err))
	}
	equal(t, failed.Findings[0].Code, graph.MunicipalityName)
	equal(t, failed.Findings[0].Params, graph.Params{"code": "GM0794"})
}

func TestTheProperties(t *testing.T) {
	for name, properties := range map[string]string{
		"of the CBS tables":     `"statcode":"WK079400","statnaam":"Binnenstad","rubriek":"wijk","jaar":2014,"gemeentenaam":"Helmond"`,
		"of PDOK":               `"wijkcode":"WK079400","wijknaam":"Binnenstad","gemeentecode":"GM0794","gemeentenaam":"Helmond","jaar":"2014","aantal":[1]`,
		"of the map of the CBS": `"WK_CODE":"WK079400","WK_NAAM":"Binnenstad","GM_CODE":"GM0794","GM_NAAM":"Helmond","JAAR":2014,"WATER":"NEE"`,
	} {
		t.Run(name+" are understood", func(t *testing.T) {
			delivery := mustReadMap(t, collected(shape(properties, square)))
			accepted(t, delivery)
			equal(t, drafts(delivery), []graph.Draft{
				{ID: "GM0794", Kind: "Area", Attributes: map[string]string{"name": "Helmond", "code": "GM0794", "level": "gemeente", "year": "2014"}},
				{ID: "WK079400", Kind: "Area", Attributes: map[string]string{"name": "Binnenstad", "code": "WK079400", "level": "wijk", "year": "2014", "outline": square}},
				{ID: graph.DerivedID("part-of", "WK079400"), Kind: "PART_OF", From: "WK079400", To: "GM0794", Attributes: map[string]string{}},
			})
		})
	}
}

func TestABuurtWhoseWijkIsElsewhereKeepsItsTieWithANotice(t *testing.T) {
	buurt := `"buurtcode":"BU0794000%d","buurtnaam":"x","wijkcode":"WK079400","gemeentecode":"GM0794"`
	delivery := mustReadMap(t, collected(shape(fmt.Sprintf(buurt, 1), square), shape(fmt.Sprintf(buurt, 2), square)))
	equal(t, len(delivery.Arrivals), 4)
	equal(t, delivery.Arrivals[2].Draft.To, graph.ID("WK079400"))
	equal(t, told(delivery.Notices), []string{"1 buurtcode area.aroundMissing"})
}

func TestFilesThatNeedEachOtherAreJoined(t *testing.T) {
	buurten := mustReadMap(t, collected(shape(`"buurtcode":"BU07940001","buurtnaam":"x"`, square)))
	wijken := mustReadMap(t, collected(shape(`"wijkcode":"WK079400","wijknaam":"y","gemeentenaam":"Helmond"`, square)))
	gemeenten := mustReadMap(t, collected(shape(`"gemeentecode":"GM0794","gemeentenaam":"Helmond"`, square)))

	joined := exchange.Join(buurten, wijken, gemeenten)
	accepted(t, joined)
	equal(t, len(joined.Arrivals), 5) // 3 areas, 2 ties
	equal(t, len(joined.Notices), 0)
	equal(t, len(exchange.Join(wijken, wijken).Arrivals), 5) // the wijk and its tie twice, for the gate to refuse; the gemeente once
}

func TestWaterIsLeftOutWithANotice(t *testing.T) {
	delivery := mustReadMap(t, collected(
		shape(`"gemeentecode":"GM0794","gemeentenaam":"Helmond","water":"NEE"`, square),
		shape(`"gemeentecode":"GM0794","gemeentenaam":"Helmond","water":"JA"`, square)))
	equal(t, len(delivery.Arrivals), 1)
	equal(t, told(delivery.Notices), []string{"2 water area.water"})
}

func TestWithoutAnOutlineTheOneThatIsThereStays(t *testing.T) {
	delivery := mustReadMap(t, collected(shape(`"gemeentecode":"GM0794","gemeentenaam":"Helmond"`, "null")))
	_, told := delivery.Arrivals[0].Columns["outline"]
	equal(t, told, false)
	equal(t, delivery.Notices[0].Code, graph.NoOutline)
}

func TestAMapWithFaultsIsRefused(t *testing.T) {
	gm := `"gemeentecode":"GM0794","gemeentenaam":"Helmond"`
	good := shape(gm, square)
	rd := `{"type":"Polygon","coordinates":[[[173000,387000],[173500,387000],[173500,387500],[173000,387000]]]}`
	for name, c := range map[string]struct{ text, want string }{
		"in RD":                   {collected(good, shape(`"gemeentecode":"GM0995"`, rd)), "2  outline.notLonLat"},
		"declared to be in RD":    {`{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},"features":[]}`, "0  outline.notLonLat"},
		"declared so at the end":  {`{"type":"FeatureCollection","features":[` + good + `],"crs":{"properties":{"name":"EPSG:28992"}}}`, "1  outline.notLonLat"},
		"without codes":           {collected(shape(`"naam":"x"`, square)), "1 statcode value.required"},
		"with another code":       {collected(shape(`"statcode":"NL"`, square)), "1 statcode areaCode.malformed"},
		"with a code twice":       {collected(good, good), "2 gemeentecode record.twice"},
		"of one feature":          {good, "0  geojson.malformed"},
		"with another member":     {collected(`{"type":"Point"}`), "1  geojson.malformed"},
		"with another properties": {collected(`{"type":"Feature","properties":[]}`), "1  geojson.malformed"},
		"cut off":                 {collected(good)[:150], "1  geojson.malformed"},
		"with more after it":      {collected(good) + "{}", "1  geojson.malformed"},
		"without features":        {`{"type":"FeatureCollection"}`, "0  geojson.malformed"},
		"without a type":          {`{"features":[]}`, "0  geojson.malformed"},
		"that is a list":          {`[]`, "0  geojson.malformed"},
		"in Windows-1252":         {collected(shape("\"gemeentecode\":\"GM0794\",\"gemeentenaam\":\"Caf\xe9\"", square)), "1 gemeentenaam text.notUTF8"},
		"nested too deep":         {collected(shape(gm+`,"x":`+strings.Repeat("[", 61)+strings.Repeat("]", 61), square)), "1  geojson.tooDeep"},
		"deep outside features":   {`{"x":` + strings.Repeat("[", 1<<20), "0  geojson.tooDeep"},
		"with a huge feature":     {collected(shape(gm+`,"x":"`+strings.Repeat("x", 9<<20)+`"`, square)), "1  cell.tooLarge"},
		"with a huge member":      {`{"x":"` + strings.Repeat("x", 9<<20), "0  cell.tooLarge"},
	} {
		t.Run(name, func(t *testing.T) {
			delivery, err := readMap(c.text)
			equal(t, findingsOf(err), []string{c.want})
			equal(t, delivery, graph.Delivery{})
		})
	}
}

func TestSixtyFourLevelsAreAllowed(t *testing.T) {
	mustReadMap(t, collected(shape(`"gemeentecode":"GM0794","gemeentenaam":"H","x":`+strings.Repeat("[", 60)+strings.Repeat("]", 60), square)))
}

func TestDeclaredDegreesAreAccepted(t *testing.T) {
	for _, name := range []string{"urn:ogc:def:crs:OGC:1.3:CRS84", "http://www.opengis.net/def/crs/OGC/1.3/CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4258"} {
		mustReadMap(t, `{"crs":{"properties":{"name":"`+name+`"}},"name":"x","type":"FeatureCollection","features":[]}`)
	}
}

func TestAMapOverALimitIsTooLarge(t *testing.T) {
	text := collected(shape(`"gemeentecode":"GM0794"`, square), shape(`"gemeentecode":"GM0995"`, square))
	_, err := exchange.ReadGeoJSON(strings.NewReader(text), "map", exchange.Limits{Rows: 1}, nil, nil)
	equal(t, findingsOf(err), []string{"0  file.tooManyRows"})
	_, err = exchange.ReadGeoJSON(strings.NewReader(text), "map", exchange.Limits{Bytes: 100}, nil, nil)
	equal(t, findingsOf(err), []string{"0  file.tooLarge"})
	equal(t, graph.KindOf(err), graph.TooLargeKind)
}

func TestAFailingReaderOfAMapKeepsItsError(t *testing.T) {
	half := io.MultiReader(strings.NewReader(collected()[:30]), iotest.ErrReader(context.Canceled))
	_, err := exchange.ReadGeoJSON(half, "map", exchange.Limits{}, nil, nil)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestTheContentDecidesHowAFileIsRead(t *testing.T) {
	municipality := collected(shape(`"gemeentecode":"GM0794","gemeentenaam":"Helmond"`, square))
	for name, c := range map[string]struct {
		content string
		kind    string
	}{
		"a map":                 {municipality, "Area"},
		"a map after a mark":    {"\ufeff\r\n  " + municipality, "Area"},
		"a table":               {"kind;id;name\nTheme;a;b\n", "Theme"},
		"a table after a mark":  {"\ufeffkind;id;name\nTheme;a;b\n", "Theme"},
		"a table with brackets": {"kind;id;name\nTheme;{a};b\n", "Theme"},
	} {
		t.Run(name, func(t *testing.T) {
			delivery, err := exchange.Read(strings.NewReader(c.content), "misleading.xlsx", exchange.Limits{}, nil, nil)
			if err != nil {
				t.Fatal(findingsOf(err))
			}
			equal(t, delivery.Arrivals[0].Draft.Kind, c.kind)
		})
	}
}
