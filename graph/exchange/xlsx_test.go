package exchange_test

import (
	"archive/zip"
	"bytes"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"

	"spinweb/graph"
	"spinweb/graph/exchange"
)

func TestAnyExtractReadsBackFromAWorkbookAsItWas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		extract := anyExtract(t)
		var file bytes.Buffer
		if err := exchange.WriteXLSX(&file, extract); err != nil {
			t.Fatal(err)
		}
		delivery, err := exchange.Read(bytes.NewReader(file.Bytes()), "export.xlsx", exchange.Limits{}, nil, nil)
		if err != nil {
			t.Fatal(findingsOf(err))
		}
		if difference := cmp.Diff(byID(append(extract.Actors, extract.Ties...)), byID(drafts(delivery))); difference != "" {
			t.Fatalf("written -, read +\n%s", difference)
		}
	})
}

func TestATextThatIsWrittenAsAnEscapeStaysOne(t *testing.T) {
	name := `_x0041_ =1 _x005F_x0041_ _x000D_`
	delivery := mustReadWorkbook(t, exported(t, graph.Extract{Actors: []graph.Draft{{Kind: "Theme", ID: graph.NewID(), Attributes: map[string]string{"name": name}}}}))
	equal(t, delivery.Arrivals[0].Draft.Attributes["name"], name)
}

// excelize reads what is written here as an independent reader.
func TestNoCellOfAnExportIsAFormula(t *testing.T) {
	book, err := excelize.OpenReader(bytes.NewReader(exported(t, extract)))
	if err != nil {
		t.Fatal(err)
	}
	rows, err := book.GetRows("data")
	if err != nil {
		t.Fatal(err)
	}
	equal(t, len(rows), 7)
	equal(t, rows[1][6], `=HYPERLINK("x")`)
	for r, row := range rows {
		for c := range row {
			name, _ := excelize.CoordinatesToCellName(c+1, r+1)
			if formula, err := book.GetCellFormula("data", name); err != nil || formula != "" {
				t.Errorf("%s is a formula", name)
			}
		}
	}
	kind, err := book.GetCellType("data", "G2")
	equal(t, kind, excelize.CellTypeInlineString)
	equal(t, err, nil)
}

func TestAnOutlineTooLongForACellIsLeftAsItIs(t *testing.T) {
	outline := `{"type":"Polygon","coordinates":[[` + strings.Repeat("[5.123456,51.123456],", 2000) + `[5,51]]]}`
	delivery := mustReadWorkbook(t, exported(t, graph.Extract{Actors: []graph.Draft{{Kind: "Area", ID: "BU07940000",
		Attributes: map[string]string{"name": "Binnenstad", "code": "BU07940000", "level": "buurt", "outline": outline}}}}))
	columns := delivery.Arrivals[0].Columns
	equal(t, slices.Sorted(maps.Keys(columns)), []string{"code", "id", "kind", "level", "name", "since", "until"})
	equal(t, delivery.Arrivals[0].Draft.Attributes["outline"], "")
}

func TestWhatIsWithheldIsNoBlankWhenItIsReadBack(t *testing.T) {
	hidden := graph.Extract{
		Actors: []graph.Draft{
			{Kind: "Resident", ID: graph.DerivedID("t", "1"), Attributes: map[string]string{"ageBand": "85+", "legalBasis": "publicTask"}},
			{Kind: "Resident", ID: graph.DerivedID("t", "2"), Attributes: map[string]string{"name": "Jan", "legalBasis": "publicTask"}},
		},
		Withheld: map[graph.ID][]string{graph.DerivedID("t", "1"): {"name", "phone"}},
	}
	for name, delivery := range map[string]graph.Delivery{"csv": written(t, hidden), "xlsx": mustReadWorkbook(t, exported(t, hidden))} {
		for _, arrival := range delivery.Arrivals {
			_, told := arrival.Columns["name"]
			equal(t, told, arrival.Draft.ID == graph.DerivedID("t", "2"))
			_, told = arrival.Columns["ageBand"]
			equal(t, told, true)
			if arrival.Draft.Attributes["name"] == "•••" {
				t.Errorf("%s: the sign became a name", name)
			}
		}
	}
}

func TestTheWorkbookTemplateOfEachLanguageCanBeImported(t *testing.T) {
	for _, language := range []graph.Language{graph.Dutch, graph.English} {
		var file bytes.Buffer
		if err := exchange.WriteXLSXTemplate(&file, language); err != nil {
			t.Fatal(err)
		}
		delivery := mustReadWorkbook(t, file.Bytes())
		accepted(t, delivery)
		equal(t, drafts(delivery), drafts(mustReadCSV(t, template(t, language))))
		equal(t, len(delivery.Notices), 0)
		book, err := excelize.OpenReader(&file)
		if err != nil {
			t.Fatal(err)
		}
		equal(t, len(book.GetSheetList()), 3)
	}
}

func TestGoldenWorkbooksGiveTheirDeliveries(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "xlsx", "*.xls*"))
	if err != nil || len(files) < 8 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			content, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			delivery, err := exchange.Read(bytes.NewReader(content), filepath.Base(file), exchange.Limits{}, nil, nil)
			compareGolden(t, strings.TrimSuffix(file, filepath.Ext(file))+".json", describe(t, delivery, err))
		})
	}
}

func TestAWorkbookIsReadFromAFileWithoutCopyingIt(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.xlsx")
	if err := os.WriteFile(path, exported(t, extract), 0o600); err != nil {
		t.Fatal(err)
	}
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	delivery, err := exchange.Read(file, "x.xlsx", exchange.Limits{}, nil, nil)
	equal(t, err, nil)
	equal(t, len(delivery.Arrivals), 6)
}

const (
	contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`
	rootRels     = `<Relationships><Relationship Id="rId1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>`
	bookXML      = `<workbook xmlns:r="r"><sheets><sheet name="Blad1" r:id="rId1"/></sheets></workbook>`
	bookRels     = `<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>` +
		`<Relationship Id="rId2" Type="http://x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://x/styles" Target="/xl/styles.xml"/></Relationships>`
	someStrings = `<sst><si><t>kind</t></si><si><t>id</t></si><si><r><t>na</t></r><r><t>me</t></r><rPh><t>x</t></rPh></si></sst>`
	someStyles  = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\-m\-yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`
)

// smallBook returns the parts of a workbook with these rows below its heading.
func smallBook(rows string) map[string]string {
	return map[string]string{"[Content_Types].xml": contentTypes, "_rels/.rels": rootRels, "xl/workbook.xml": bookXML, "xl/_rels/workbook.xml.rels": bookRels,
		"xl/sharedStrings.xml": someStrings, "xl/styles.xml": someStyles,
		"xl/worksheets/sheet1.xml": `<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>` + rows + `</sheetData></worksheet>`}
}

func zipped(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var file bytes.Buffer
	archive := zip.NewWriter(&file)
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		part, err := archive.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(part, parts[name]); err != nil {
			t.Fatal(err)
		}
	}
	if err := archive.Close(); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

func TestAWorkbookThatSaysAlmostNothingIsRead(t *testing.T) {
	delivery := mustReadWorkbook(t, zipped(t, smallBook(`<row><c t="inlineStr"><is><t>Theme</t></is></c><c><v>7</v></c><c t="str"><f>1</f><v>Rouw</v></c></row>`)))
	equal(t, delivery.Arrivals[0].Draft, graph.Draft{ID: graph.DerivedID("csv", "7"), Kind: "Theme", Attributes: map[string]string{"name": "Rouw"}})
	equal(t, delivery.Arrivals[0].Row, 2)
}

func TestAWorkbookWithFaultsIsRefused(t *testing.T) {
	theme := func(name string) string {
		return `<row r="5"><c r="A5" t="inlineStr"><is><t>Theme</t></is></c><c r="B5"><v>7</v></c>` + name + `</row>`
	}
	with := func(name, content string) map[string]string {
		parts := smallBook("")
		parts[name] = content
		return parts
	}
	many := smallBook("")
	for i := range 200 {
		many[strings.Repeat("x", i+1)] = ""
	}
	for name, c := range map[string]struct {
		parts map[string]string
		want  string
	}{
		"a formula without a result": {smallBook(theme(`<c r="C5"><f>A1</f></c>`)), "5 name cell.formula"},
		"the error of a formula":     {smallBook(theme(`<c r="C5" t="e"><v>#N/A</v></c>`)), "5 name cell.error"},
		"a string that is not there": {smallBook(theme(`<c r="C5" t="s"><v>99</v></c>`)), "5 name cell.unreadable"},
		"NUL":                        {smallBook(theme(`<c r="C5" t="inlineStr"><is><t>a_x0000_b</t></is></c>`)), ""},
		"rows that go back":          {smallBook(theme("") + `<row r="4"></row>`), "5  workbook.damaged"},
		"cells that go back":         {smallBook(theme(`<c r="A5"><v>1</v></c>`)), "5 name workbook.damaged"},
		"a DOCTYPE":                  {with("xl/worksheets/sheet1.xml", `<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>`), "0  xml.doctype"},
		"a DOCTYPE in its strings":   {with("xl/sharedStrings.xml", `<!DOCTYPE x><sst/>`), "0  xml.doctype"},
		"macros":                     {with("xl/vbaProject.bin", "x"), "0  workbook.macros"},
		"macros by its type":         {with("[Content_Types].xml", `<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>`), "0  workbook.macros"},
		"links":                      {with("xl/externalLinks/externalLink1.xml", "x"), "0  workbook.links"},
		"a zip in it":                {with("xl/embeddings/more.zip", "x"), "0  workbook.links"},
		"too many parts":             {many, "0  workbook.parts"},
		"a part that is a bomb":      {with("xl/worksheets/sheet1.xml", strings.Repeat(" ", 2<<20)), "0  workbook.tooLarge"},
		"nesting":                    {with("xl/worksheets/sheet1.xml", strings.Repeat("<a>", 100)), "0  xml.tooDeep"},
		"a text without end":         {with("xl/worksheets/sheet1.xml", "<a>"+words(1<<20)+"</a>"), "0  cell.tooLarge"},
		"one sheet twice": {with("xl/workbook.xml", `<workbook xmlns:r="r"><sheets><sheet name="data" r:id="rId1"/><sheet name="ties" r:id="rId1"/></sheets></workbook>`),
			"0  workbook.damaged"},
		"no sheet": {with("xl/workbook.xml", `<workbook/>`), "0  file.empty"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := exchange.Read(bytes.NewReader(zipped(t, c.parts)), "x.xlsx", exchange.Limits{}, nil, nil)
			if c.want == "" {
				equal(t, err, nil) // judged with the values, in graph
				return
			}
			equal(t, findingsOf(err), []string{c.want})
		})
	}
}

// words returns a text of so many bytes that does not compress a hundredfold.
func words(size int) string {
	var text strings.Builder
	for i := uint32(1); text.Len() < size; i = i*1664525 + 1013904223 {
		text.WriteByte('a' + byte(i>>24)%26)
	}
	return text.String()
}

func TestAnOldOrLockedWorkbookSaysSo(t *testing.T) {
	_, err := exchange.Read(strings.NewReader("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 rest"), "x.xls", exchange.Limits{}, nil, nil)
	equal(t, findingsOf(err), []string{"0  workbook.old"})
}

func TestAWorkbookOverItsLimitsIsRefused(t *testing.T) {
	var rows strings.Builder
	for range 50 {
		rows.WriteString(`<row><c t="inlineStr"><is><t>Theme</t></is></c><c><v>1</v></c></row>`)
	}
	file := zipped(t, smallBook(rows.String()))
	for name, limits := range map[string]exchange.Limits{
		"file.tooManyRows": {Rows: 49}, "workbook.tooLarge": {Bytes: int64(len(file))}, "file.tooManyColumns": {Columns: 2},
	} {
		_, err := exchange.Read(bytes.NewReader(file), "x.xlsx", limits, nil, nil)
		if found := findingsOf(err); len(found) != 1 || !strings.HasSuffix(found[0], name) {
			t.Errorf("%v, want %s", found, name)
		}
	}
}

func exported(t testing.TB, extract graph.Extract) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := exchange.WriteXLSX(&file, extract); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

func mustReadWorkbook(t testing.TB, content []byte) graph.Delivery {
	t.Helper()
	delivery, err := exchange.Read(bytes.NewReader(content), "x.xlsx", exchange.Limits{}, nil, nil)
	if err != nil {
		t.Fatal(findingsOf(err))
	}
	return delivery
}
