package graph_test

import (
	"strings"
	"testing"

	"spinweb/graph"
)

func TestALogInNameHasOneForm(t *testing.T) {
	for raw, want := range map[string]string{
		"Noor": "noor", " noor.hendriks@voorbeeld.example ": "noor.hendriks@voorbeeld.example", "RENE\u0301": "ren\u00e9",
		"abc": "abc", strings.Repeat("é", 100): strings.Repeat("é", 100),
		"ab": "", strings.Repeat("é", 101): "", "noor hendriks": "", "noor\u00a0hendriks": "", "no\u200bor": "", "no\u202eor": "", "no\x00or": "", "": "", "\xff\xff\xff": "",
	} {
		got, finding := graph.ParseLogin(raw)
		if got != want || (finding != nil) != (want == "") {
			t.Errorf("%q becomes %q (%v), want %q", raw, got, finding, want)
		}
	}
}

func FuzzALogInNameStaysAsItIs(f *testing.F) {
	for _, seed := range []string{"Noor", "İstanbul", "ΣΑΣ", "ﬁets", "RENE\u0301"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		once, finding := graph.ParseLogin(raw)
		if finding != nil {
			return
		}
		if twice, finding := graph.ParseLogin(once); finding != nil || twice != once {
			t.Errorf("%q becomes %q, and that %q (%v)", raw, once, twice, finding)
		}
	})
}
