package exchange_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf16"

	"spinweb/graph"
	"spinweb/graph/exchange"
)

const small = "kind;id;name;from;to;since\n" +
	"Organisation;zon;Café Zon\n" +
	"Professional;jan de vries;Jan\n" +
	"WORKS_FOR;;;jan de vries;zon;2024\n"

func TestReadingTwiceGivesTheSameDelivery(t *testing.T) {
	equal(t, mustReadCSV(t, small), mustReadCSV(t, small))
}

func TestAKeyIsTheSameInIDFromAndTo(t *testing.T) {
	arrivals := mustReadCSV(t, small).Arrivals
	equal(t, arrivals[2].Draft.From, arrivals[1].Draft.ID)
	equal(t, arrivals[2].Draft.To, arrivals[0].Draft.ID)
	equal(t, arrivals[0].Draft.ID, graph.DerivedID("csv", "zon"))
}

func TestAKeyWrittenWithComposedOrCombiningAccentsIsTheSame(t *testing.T) {
	composed := mustReadCSV(t, "kind;id;name\nTheme;caf\u00e9;x\n")
	combining := mustReadCSV(t, "kind;id;name\nTheme; cafe\u0301 ;x\n")
	equal(t, drafts(composed), drafts(combining))
}

func TestATieWithoutKeyIsTheSameHoweverItsStartIsWritten(t *testing.T) {
	iso := mustReadCSV(t, "kind;from;to;since\nKNOWS;a;b;2026-09-01\n")
	dutch := mustReadCSV(t, "soort;van;naar;sinds\nkent;a;b;1-9-2026\n")
	equal(t, drafts(iso), drafts(dutch))
}

func TestAColumnOfAReferenceIsMappedLikeAnEnd(t *testing.T) {
	arrivals := mustReadCSV(t, "kind;id;name;confirmedBy\nSchakel;s;x;jan\n").Arrivals
	equal(t, arrivals[0].Draft.Attributes["confirmedBy"], string(graph.DerivedID("csv", "jan")))
}

func TestColumnsListWhatIsPresentForTheKindAndNothingElse(t *testing.T) {
	arrivals := mustReadCSV(t, "Soort;Kenmerk;Van;Naar;Tot;Naam;Leeftijd\nthema;t;;;;Rouw;\nkent;k;a;b;;;\n").Arrivals
	equal(t, arrivals[0].Columns, map[string]string{"kind": "Soort", "id": "Kenmerk", "until": "Tot", "name": "Naam"})
	equal(t, arrivals[1].Columns, map[string]string{"kind": "Soort", "id": "Kenmerk", "from": "Van", "to": "Naar", "until": "Tot"})
}

func TestABlankCellGivesNoAttribute(t *testing.T) {
	arrivals := mustReadCSV(t, "kind;id;name;description\nOrganisation;o;x; \u00a0\n").Arrivals
	equal(t, arrivals[0].Draft.Attributes, map[string]string{"name": "x"})
}

func TestEveryWritingGivesTheSameDelivery(t *testing.T) {
	want := mustReadCSV(t, small)
	for name, content := range map[string][]byte{
		"UTF-8 with byte order mark": append([]byte("\ufeff"), small...),
		"UTF-16 little endian":       utf16Of(binary.LittleEndian),
		"UTF-16 big endian":          utf16Of(binary.BigEndian),
		"Windows-1252":               []byte(strings.ReplaceAll(small, "é", "\xe9")),
		"CRLF":                       []byte(strings.ReplaceAll(small, "\n", "\r\n")),
		"CR":                         []byte(strings.ReplaceAll(small, "\n", "\r")),
		"tabs":                       []byte(strings.ReplaceAll(small, ";", "\t")),
		"commas":                     []byte(strings.ReplaceAll(small, ";", ",")),
		"sep=":                       []byte("sep=;\r\n" + small),
	} {
		t.Run(name, func(t *testing.T) {
			got, err := exchange.ReadCSV(iotest.OneByteReader(bytes.NewReader(content)), "test.csv", exchange.Limits{}, nil)
			if err != nil {
				t.Fatal(findingsOf(err))
			}
			equal(t, got, want)
		})
	}
}

func utf16Of(order binary.AppendByteOrder) []byte {
	var encoded []byte
	for _, unit := range utf16.Encode([]rune("\ufeff" + small)) {
		encoded = order.AppendUint16(encoded, unit)
	}
	return encoded
}

func TestOneBadByteDoesNotMakeAUTF8FileWindows1252(t *testing.T) {
	equal(t, faults(t, "kind;id;name\nTheme;a;Café Zoë\nTheme;b;x\xff\n"), []string{"3 name text.notUTF8"})
}

func TestUTF8IsToldFarIntoTheFileToo(t *testing.T) {
	long := "kind;id;name;description\nOrganisation;a;x;" + strings.Repeat("x", 200_000) + "\nOrganisation;b;Café;\n"
	equal(t, mustReadCSV(t, long).Arrivals[1].Draft.Attributes["name"], "Café")
}

func TestUTF16CutInHalfACharacterIsFound(t *testing.T) {
	content := utf16Of(binary.LittleEndian)
	_, err := exchange.ReadCSV(bytes.NewReader(content[:len(content)-13]), "test.csv", exchange.Limits{}, nil)
	equal(t, findingsOf(err), []string{"4 to text.notUTF8"})
}

func TestRowsAreCountedAsASpreadsheetShowsThem(t *testing.T) {
	text := "kind;id;name;description\r\n\r\nTheme;;x;\r\nOrganisation;a;x;\"one\r\ntwo\"\r\n;;;\r\nTheme;;y;\r\n"
	equal(t, faults(t, text), []string{"3 id value.required", "6 id value.required"})
}

func TestAFileWithoutAHeadingNamesItsColumnsByLetterOnly(t *testing.T) {
	equal(t, faults(t, "Bewoner;Piet Jansen;Dorpsstraat 1\n"),
		[]string{"1 A column.unknown", "1 B column.unknown", "1 C column.unknown", "1  column.missing"})
}

func TestWhatARowNeedsAndNoColumnHasIsSaidOnce(t *testing.T) {
	equal(t, faults(t, "kind;name\nTheme;a\nTheme;b\nKNOWS;\nKNOWS;\n"),
		[]string{"2  column.missing", "4  column.missing", "4  column.missing"}) // id; from and to
}

func TestFilesThatAreNoTableSaySo(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"empty":       {"", "0  file.empty"},
		"only blanks": {"\ufeff \r\n;;\r\n", "0  file.empty"},
		"a workbook":  {"PK\x03\x04\x14\x00", "0  file.unreadable"},
		"NUL":         {"kind;id;name\nTheme;a;b\x00c\n", "2 name file.notText"},
		"open quote":  {"kind;id;name\nTheme;a;\"b\nTheme;b;c\n", "2 name row.unclosedQuotes"},
	} {
		t.Run(name, func(t *testing.T) { equal(t, faults(t, c.text), []string{c.want}) })
	}
}

func TestAFileWithAHeadingAloneDeliversNothing(t *testing.T) {
	equal(t, mustReadCSV(t, "kind;id;name\n"), graph.Delivery{})
}

func TestAFailingReaderKeepsItsError(t *testing.T) {
	half := io.MultiReader(strings.NewReader(small), iotest.ErrReader(context.Canceled))
	_, err := exchange.ReadCSV(half, "test.csv", exchange.Limits{}, nil)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestLimitsHoldAndSayTheirSize(t *testing.T) {
	table := "kind;id;name\n" + strings.Repeat("Theme;a;x\n", 50) // 513 bytes
	for name, c := range map[string]struct {
		limits exchange.Limits
		want   string
		kind   graph.Kind
	}{
		"bytes":   {exchange.Limits{Bytes: 512}, "0  file.tooLarge", graph.TooLargeKind},
		"rows":    {exchange.Limits{Rows: 49}, "0  file.tooManyRows", graph.TooLargeKind},
		"columns": {exchange.Limits{Columns: 2}, "1 C file.tooManyColumns", graph.InvalidKind},
		"cell":    {exchange.Limits{Cell: 4}, "2 kind cell.tooLarge", graph.InvalidKind},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := exchange.ReadCSV(strings.NewReader(table), "test.csv", c.limits, nil)
			equal(t, findingsOf(err), []string{c.want})
			equal(t, graph.KindOf(err), c.kind)
		})
	}
}

func TestAtItsLimitsAFileIsRead(t *testing.T) {
	table := "kind;id;name\n" + "Theme;a;x\n" + "Theme;b;x\n" // 33 bytes
	limits := exchange.Limits{Bytes: 33, Rows: 2, Columns: 3, Cell: 5}
	if _, err := exchange.ReadCSV(strings.NewReader(table), "test.csv", limits, nil); err != nil {
		t.Error(findingsOf(err))
	}
}

func TestAfterAThousandFindingsOneMoreSaysSo(t *testing.T) {
	found := faults(t, "kind;id;name\n"+strings.Repeat("Theme;;x\n", 5000))
	equal(t, len(found), 1001)
	equal(t, found[1000], "1002  findings.tooMany")
}

func TestProgressIsToldEachThousandRowsAndAtTheEnd(t *testing.T) {
	for rows, want := range map[int][]int{0: nil, 700: {700}, 2000: {1000, 2000}, 2500: {1000, 2000, 2500}} {
		var told []int
		_, err := exchange.ReadCSV(strings.NewReader("kind;id;name\n"+strings.Repeat("\n", rows)), "test.csv",
			exchange.Limits{}, func(rows int) { told = append(told, rows) })
		if err != nil {
			t.Fatal(err)
		}
		equal(t, told, want)
	}
}

func TestTheRealMapIsNotATable(t *testing.T) {
	content, err := os.ReadFile("testdata/geojson/" + cbsFile)
	if err != nil {
		t.Fatal(err)
	}
	_, err = exchange.ReadCSV(bytes.NewReader(content), "test.csv", exchange.Limits{}, nil)
	if graph.KindOf(err) != graph.InvalidKind {
		t.Errorf("got %v", err)
	}
}

func TestARowWithAFindingArrivesWhenItIsARecord(t *testing.T) {
	delivery, err := exchange.ReadCSV(strings.NewReader("kind;id;name;legalBasis\nOrganisation;a;De Schutse;publicTask\nOrganisation;;Zonder\nOrganisation;a;Nog eens\n"),
		"test.csv", exchange.Limits{}, nil)
	equal(t, findingsOf(err), []string{"2 legalBasis attribute.unknown", "3 id value.required", "4 id record.twice"})
	if len(delivery.Arrivals) != 1 || delivery.Arrivals[0].Draft.Attributes["name"] != "De Schutse" || delivery.Arrivals[0].Draft.Attributes["legalBasis"] != "" {
		t.Errorf("%+v", delivery.Arrivals)
	}
}
