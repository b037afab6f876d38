package exchange

import (
	"testing"

	"spinweb/graph"
)

func TestTheApostropheGoesOnAndComesOffOnce(t *testing.T) {
	for text, written := range map[string]string{
		"=1+1": "'=1+1", "+31 6": "'+31 6", "-x": "'-x", "@a": "'@a", "\tx": "'\tx", "\rx": "'\rx",
		"＝1": "'＝1", "＋1": "'＋1", "－1": "'－1", "＠1": "'＠1",
		"'": "''", "'s-Gravenhage": "''s-Gravenhage", "''": "'''", "'=1": "''=1",
		"": "", "plain": "plain", "a=1": "a=1", "é": "é",
	} {
		if got := protect(text); got != written {
			t.Errorf("protect(%q) = %q, want %q", text, got, written)
		}
		if got := unprotect(written); got != text {
			t.Errorf("unprotect(%q) = %q, want %q", written, got, text)
		}
	}
}

func TestAnApostropheThatAPersonTypedStays(t *testing.T) {
	for _, cell := range []string{"'s-Hertogenbosch", "'t Centrum", "'"} {
		if got := unprotect(cell); got != cell {
			t.Errorf("unprotect(%q) = %q", cell, got)
		}
	}
}

func TestNumbersWithADecimalCommaGetAPoint(t *testing.T) {
	for cell, want := range map[string]string{
		"1,5": "1.5", "-0,25": "-0.25", ",5": ".5", "1.234,50": "1234.50", "1.234.567,8": "1234567.8", " 1,5 ": "1.5",
		"1.5": "1.5", "1": "1", "1,2,3": "1,2,3", "1,": "1,", "12.34,5": "12.34,5", "x": "x", "": "",
	} {
		if got := number(cell); got != want {
			t.Errorf("number(%q) = %q, want %q", cell, got, want)
		}
	}
}

func TestACommaSeparatedTableHasNoDecimalComma(t *testing.T) {
	if got := (reading{comma: false}).value("1,5", graph.DecimalType); got != "1,5" {
		t.Errorf("got %q", got)
	}
}

func TestNumbersAreWrittenWithACommaAndNothingElseUnprotected(t *testing.T) {
	for value, want := range map[string]string{"1.5": "1,5", "-3": "-3", "1000": "1000", "-cmd": "'-cmd", "=1": "'=1", "": ""} {
		if got := commaDecimal(value); got != want {
			t.Errorf("commaDecimal(%q) = %q, want %q", value, got, want)
		}
	}
}

func TestDatesInDutchOrderAreTurned(t *testing.T) {
	for cell, want := range map[string]string{
		"1-9-2026": "2026-09-01", "01-09-2026": "2026-09-01", "31-12-1999": "1999-12-31",
		"9-2026": "2026-09", "09-2026": "2026-09", " 2026 ": "2026", "2026-09-01": "2026-09-01", "2026-09": "2026-09",
		"1/9/2026": "1/9/2026", "1-9-26": "1-9-26", "morgen": "morgen",
	} {
		if got := date(cell); got != want {
			t.Errorf("date(%q) = %q, want %q", cell, got, want)
		}
	}
}

func TestColumnsAreNamedAsSpreadsheetsDo(t *testing.T) {
	for column, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 51: "AZ", 52: "BA", 701: "ZZ", 702: "AAA"} {
		if got := letters(column); got != want {
			t.Errorf("letters(%d) = %q, want %q", column, got, want)
		}
	}
}
