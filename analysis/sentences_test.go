package analysis

import (
	"strings"
	"testing"

	"spinweb/graph"
)

func TestTheReasonTellsWhatIsKnown(t *testing.T) {
	w := theBuurt()
	w.tie(graph.Supports, noor, "dirk", "line=1")
	r := w.ask(t, seesAllNamed())
	for id, want := range map[graph.ID]string{
		"bram":   "Wij kennen nog geen contact van Bram. Er is nog geen weg naar een schakel bekend.",
		"dirk":   "Wij kennen alleen professionals rond Dirk. Er is nog geen weg naar een schakel bekend.",
		"frans":  "Wij kennen 1 contact van Frans. Er is nog geen weg naar een schakel bekend.",
		"pieter": "Wij kennen 1 contact van Pieter. De dichtstbijzijnde schakel is 3 stappen ver.",
	} {
		if got := row(t, r, id).Reason; got != want {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
}

func TestAnEnglishViewerReadsEnglish(t *testing.T) {
	s := seesAllNamed()
	s.language = graph.English
	r := theBuurt().ask(t, s)
	if got := row(t, r, "pieter").Introduction.Reason; r.Heading != "as far as known" || got != "Ask Quinten, who knows somebody who knows Omar." {
		t.Errorf("%q %q", r.Heading, got)
	}
}

func TestSentencesAreShortAndJudgeNobody(t *testing.T) {
	w := theBuurt()
	w.add(graph.Facility, "buurthuis-de-fonkel", "openToAll=true")
	w.tie(graph.PresentIn, "buurthuis-de-fonkel", buurt)
	s := seesAllNamed()
	s.usual = graph.Pseudonym // labels of two words
	for _, hidden := range []graph.ID{"nobody", "rosa", "quinten", noor, "omar"} {
		s.of = map[graph.ID]graph.Visibility{hidden: graph.Hidden, "kees": graph.Named}
		for _, text := range texts(w.ask(t, s)) {
			if strings.ContainsAny(text, "{}") || strings.Contains(text, "eenza") || strings.Contains(text, " zij ") || strings.Contains(text, " hij ") {
				t.Errorf("%q", text)
			}
			for sentence := range strings.SplitSeq(text, ". ") {
				if words := len(strings.Fields(sentence)); words > 15 {
					t.Errorf("%d words: %q", words, sentence)
				}
			}
		}
	}
}

func texts(r MissingLinksReport) []string {
	list := []string{r.Heading}
	for _, row := range r.HoldingTogether {
		list = append(list, row.Reason)
	}
	for _, row := range r.OutOfReachResidents {
		list = append(list, row.Reason, row.Strengths.Text, row.Introduction.Reason)
	}
	return list
}

func TestALabelCannotHoldAPlaceOfTheSentence(t *testing.T) {
	f := redaction{see: seesAllNamed()}
	got := f.say(graph.Label{NL: "Vraag {via}. Die kent {target}."}, "target", "via", "via", "{target} {")
	if want := "Vraag {target} {. Die kent via."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestInitialsEndASentenceWithOneFullStop(t *testing.T) {
	f := redaction{see: seesAllNamed()}
	for label, want := range map[string]string{
		"J. de V.": "Wij kennen 1 contact van J. de V.",
		"Jan":      "Wij kennen 1 contact van Jan.",
	} {
		if got := f.say(oneContact, "person", label); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
