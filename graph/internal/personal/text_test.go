package personal_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"spinweb/graph/internal/personal"
)

const canary = "Kanarie de Vries"

type carrier struct {
	Shown  personal.Text
	hidden personal.Text
	list   []personal.Text
	table  map[string]personal.Text
	nested *carrier
}

type page struct{ Name personal.Text }

func loaded() carrier {
	name := personal.Seal(canary)
	return carrier{
		Shown: name, hidden: name, list: []personal.Text{name},
		table:  map[string]personal.Text{"naam": name},
		nested: &carrier{Shown: name, hidden: name},
	}
}

func TestNoVerbPrintsASealedText(t *testing.T) {
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d", "%T %v"} {
		for _, subject := range []any{personal.Seal(canary), loaded(), &carrier{hidden: personal.Seal(canary)}, []any{loaded()}} {
			printed := fmt.Sprintf(verb, subject)
			if strings.Contains(printed, "Kanarie") || strings.Contains(printed, fmt.Sprintf("%x", canary)) {
				t.Errorf("%s of %T printed the text: %s", verb, subject, printed)
			}
		}
	}
}

func TestNoEncoderWritesASealedText(t *testing.T) {
	asJSON, err := json.Marshal(loaded())
	if err != nil {
		t.Fatal(err)
	}
	asXML, err := xml.Marshal(page{personal.Seal(canary)})
	if err != nil {
		t.Fatal(err)
	}
	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Info("seen", "who", personal.Seal(canary), "all", loaded())
	slog.New(slog.NewTextHandler(&log, nil)).Info("seen", "who", personal.Seal(canary), "all", loaded())
	for _, written := range []string{string(asJSON), string(asXML), log.String()} {
		if strings.Contains(written, "Kanarie") {
			t.Errorf("written: %s", written)
		}
	}
}

func TestOpenReturnsWhatWasSealed(t *testing.T) {
	if got := personal.Open(personal.Seal(canary)); got != canary {
		t.Errorf("opened %q", got)
	}
	if got := personal.Open(personal.Text{}); got != "" {
		t.Errorf("the zero text opened as %q", got)
	}
}

func TestEqualComparesWhatIsSealed(t *testing.T) {
	if !personal.Seal("a").Equal(personal.Seal("a")) || personal.Seal("a").Equal(personal.Seal("b")) {
		t.Error("equality does not follow the text")
	}
	if !personal.Seal("").Empty() || personal.Seal("a").Empty() {
		t.Error("emptiness does not follow the text")
	}
}
