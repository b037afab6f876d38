package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
)

func resident(attributes map[string]string) graph.Draft {
	all := map[string]string{"name": "Iemand", "legalBasis": "publicTask"}
	for name, text := range attributes {
		all[name] = text
	}
	return graph.Draft{ID: graph.NewID(), Kind: "Resident", Attributes: all}
}

func codes(findings []graph.Finding) string {
	list := make([]string, len(findings))
	for i, f := range findings {
		list[i] = f.Field + ":" + string(f.Code)
	}
	return strings.Join(list, " ")
}

func TestEveryFindingOfADraftComesAtOnce(t *testing.T) {
	_, findings := graph.Draft{ID: graph.NewID(), Kind: "Resident", Since: "2024-13", Until: "x", Attributes: map[string]string{
		"ageBand": "oud", "consentUntil": "2024", "shoeSize": "43", "findable": "misschien"}}.Actor()
	want := "since:date.malformed until:date.malformed ageBand:code.unknown consentUntil:date.incomplete findable:flag.malformed " +
		"legalBasis:value.required name:value.required shoeSize:attribute.unknown"
	if got := codes(findings); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestValuesAreKeptInOneForm(t *testing.T) {
	for _, c := range []struct{ name, raw, want string }{
		{"findable", "Ja", "true"}, {"findable", "0", "false"},
		{"ageBand", "75 tot 85 jaar", "75-84"}, {"ageBand", "85+", "85+"},
		{"roles", "volunteer; buddy 2024-05 3.50 ;volunteer", "buddy 2024-05 3.5;volunteer"},
		{"networkAskedOn", "2026-09-08", "2026-09-08"},
		{"postcode", "5701 AB", "5701 AB"},
		{"pseudonym", "  J. de V.  ", "J. de V."},
	} {
		extra := map[string]string{c.name: c.raw}
		if c.name == "networkAskedOn" {
			extra["networkAskedExtent"] = "partial"
		}
		actor, findings := resident(extra).Actor()
		if actor == nil {
			t.Errorf("%s %q: %s", c.name, c.raw, codes(findings))
			continue
		}
		value := actor.Attributes.Get(c.name)
		if got := value.Plain + personal.Open(value.Sealed); got != c.want {
			t.Errorf("%s %q became %q, want %q", c.name, c.raw, got, c.want)
		}
	}
}

func TestBadValuesAreRefusedWithoutAnEcho(t *testing.T) {
	canary := "Kanarie"
	for _, c := range []struct {
		name, raw string
		code      graph.Code
	}{
		{"name", canary + "\u202e", graph.TextNotPrintable},
		{"name", canary + "\x00", graph.TextNotPrintable},
		{"name", canary + "\u200b", graph.TextNotPrintable},
		{"name", canary + "\nregel", graph.TextNotPrintable},
		{"name", canary + "\xff", graph.TextNotUTF8},
		{"name", strings.Repeat(canary, 150_000), graph.TextTooLong},
		{"name", strings.Repeat("é", 201), graph.TextTooLong},
		{"postcode", "5701 SA", graph.BadPattern},
		{"email", canary, graph.BadPattern},
		{"legalBasis", canary, graph.BadCode},
		{"roles", "buddy gisteren", graph.BadRole},
		{"roles", "buddy 2024 200", graph.BadRole},
		{"networkAskedBy", canary, graph.BadID},
	} {
		_, findings := resident(map[string]string{c.name: c.raw}).Actor()
		found := false
		for _, f := range findings {
			found = found || (f.Field == c.name && f.Code == c.code)
		}
		if !found {
			t.Errorf("%s: want %s, got %s", c.name, c.code, codes(findings))
		}
		said := graph.Invalid(findings...)
		if text := said.Error() + fmt.Sprint(findings); strings.Contains(text, canary) {
			t.Errorf("%s: the input came back: %.80s", c.name, text)
		}
	}
}

func TestTextIsKeptInOneNormalForm(t *testing.T) {
	composed, _ := resident(map[string]string{"name": "Renée Şahin"}).Actor()
	apart, _ := resident(map[string]string{"name": "Rene\u0301e S\u0327ahin"}).Actor()
	if !composed.Attributes.Sealed("name").Equal(apart.Attributes.Sealed("name")) {
		t.Error("the same name in two forms is not the same")
	}
}

func TestConsentAndAskingAreWhole(t *testing.T) {
	for want, attributes := range map[string]map[string]string{
		"consentUntil:consent.withoutEnd":        {"legalBasis": "consent"},
		"networkAskedOn:networkAsked.incomplete": {"networkAskedOn": "2026-01-01"},
	} {
		if _, findings := resident(attributes).Actor(); codes(findings) != want {
			t.Errorf("got %s, want %s", codes(findings), want)
		}
	}
}

func TestAnAreaIsItsCode(t *testing.T) {
	area := func(id, code, level string) graph.Draft {
		return graph.Draft{ID: graph.ID(id), Kind: "Area", Attributes: map[string]string{"name": "Dorp", "code": code, "level": level}}
	}
	for want, draft := range map[string]graph.Draft{
		"":                                     area("BU07940110", "BU07940110", "buurt"),
		"code:area.codeIsID":                   area("BU07940111", "BU07940110", "buurt"),
		"level:area.levelOfCode":               area("WK079401", "WK079401", "buurt"),
		"code:text.pattern":                    area("BU0794011", "BU0794011", "buurt"),
		"code:text.pattern level:code.unknown": area("x", "x", "straat"),
	} {
		if _, findings := draft.Actor(); codes(findings) != want {
			t.Errorf("got %q, want %q", codes(findings), want)
		}
	}
}

func TestATieMayOnlyRunWhereTheSchemaAllows(t *testing.T) {
	person, _ := resident(nil).Actor()
	organisation, _ := graph.Draft{ID: graph.NewID(), Kind: "Organisation", Attributes: map[string]string{"name": "De Schutse"}}.Actor()
	buurt, _ := graph.Draft{ID: "BU07940110", Kind: "Area", Attributes: map[string]string{"name": "B", "code": "BU07940110", "level": "buurt"}}.Actor()
	wijk, _ := graph.Draft{ID: "WK079401", Kind: "Area", Attributes: map[string]string{"name": "W", "code": "WK079401", "level": "wijk"}}.Actor()
	known := map[graph.ID]*graph.Actor{person.ID: person, organisation.ID: organisation, buurt.ID: buurt, wijk.ID: wijk}
	find := func(id graph.ID) *graph.Actor { return known[id] }
	for _, c := range []struct {
		kind     string
		from, to graph.ID
		want     string
	}{
		{"LIVES_IN", person.ID, buurt.ID, ""},
		{"LIVES_IN", buurt.ID, person.ID, "to:tie.notAllowed"},
		{"KNOWS", person.ID, person.ID, "to:tie.toItself"},
		{"KNOWS", person.ID, graph.NewID(), "to:actor.notFound"},
		{"PARTNERS_WITH", person.ID, organisation.ID, "to:tie.notAllowed"},
		{"PART_OF", buurt.ID, wijk.ID, ""},
		{"PART_OF", wijk.ID, buurt.ID, "to:tie.notAllowed"},
		{"HATES", person.ID, buurt.ID, "kind:kind.unknown"},
	} {
		_, findings := graph.Draft{ID: graph.NewID(), Kind: c.kind, From: c.from, To: c.to}.Tie(find)
		if got := codes(findings); got != c.want {
			t.Errorf("%s: got %q, want %q", c.kind, got, c.want)
		}
	}
}

func TestANewResidentIsKeptByTheRetentionOfItsKind(t *testing.T) {
	today := date(t, "2026-11-25").First()
	if got := resident(nil).Complete(today).Attributes["retainUntil"]; got != "2028-11-25" { // 24 months
		t.Errorf("kept until %s", got)
	}
	if got := resident(map[string]string{"retainUntil": "2030-01-01"}).Complete(today).Attributes["retainUntil"]; got != "2030-01-01" {
		t.Errorf("a date that was given became %s", got)
	}
}

func TestAnOutlineIsARingOfPositions(t *testing.T) {
	area := func(outline string) graph.Draft {
		return graph.Draft{ID: "GM0794", Kind: "Area", Attributes: map[string]string{"name": "H", "code": "GM0794", "level": "gemeente", "outline": outline}}
	}
	for outline, want := range map[string]string{
		`{"type":"Polygon","coordinates":[[[5,51],[6,51],[6,52],[5,51]]]}`:                 "",
		`{"type":"Polygon","coordinates":[[[5,51],[5,51],[5,51],[5,51]]]}`:                 "", // no area, but an outline
		`{"type":"Polygon","coordinates":[[[5,51],[6,51],[6,52]]]}`:                        "outline:outline.malformed",
		`{"type":"Polygon","coordinates":[[[5,51],[6,51],[6,52],[5,52]]]}`:                 "outline:outline.malformed",
		`{"type":"Polygon","coordinates":[[[170000,390000],[1,1],[2,2],[170000,390000]]]}`: "outline:outline.malformed",
		`{"type":"Point","coordinates":[5,51]}`:                                            "outline:outline.malformed",
		`nonsense`:                                                                         "outline:outline.malformed",
	} {
		if _, findings := area(outline).Actor(); codes(findings) != want {
			t.Errorf("%s: got %q, want %q", outline, codes(findings), want)
		}
	}
}

func FuzzAttributes(f *testing.F) {
	f.Add("name", "Jan")
	f.Add("roles", "buddy 2024 3")
	f.Add("postcode", "5701 AB")
	f.Fuzz(func(t *testing.T, name, text string) {
		actor, findings := resident(map[string]string{name: text}).Actor()
		if (actor == nil) == (len(findings) == 0) {
			t.Fatal("either an actor or findings")
		}
		if actor == nil {
			return
		}
		again, findings := actor.Draft(personal.Open).Actor()
		if len(findings) > 0 || !graph.Same(actor, again) {
			t.Fatalf("what was accepted is not accepted as it is kept: %s", codes(findings))
		}
	})
}
