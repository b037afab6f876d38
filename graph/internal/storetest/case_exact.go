package storetest

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// comesBackExactly adds records and finds them the same by every way that leads out of a store, also
// after reopening.
func comesBackExactly(t testing.TB, db Database, records ...graph.Record) {
	t.Helper()
	s := db.Open(t)
	batch := Adding(records...)
	want := store.Stamped(batch, 1)
	sameRecords(t, "delta", apply(t, s, batch).Records, want)
	wanted := byID(t, want)
	for _, s := range []store.Store{s, db.Open(t)} {
		loaded, _ := load(t, s)
		equal(t, "loaded", map[graph.ID]store.Encoded(loaded), wanted)
		inUTC(t, s)
		equal(t, "since", byID(t, since(t, s, 0).Records), wanted)
		var told []graph.Record
		for _, entry := range history(t, s, graph.HistoryQuery{}) {
			told = append(told, entry.Change.Record)
		}
		sameRecords(t, "history", told, want)
	}
}

func inUTC(t testing.TB, s store.Store) {
	t.Helper()
	_, err := s.Load(t.Context(), func(record graph.Record) error {
		if at := recordedAt(record); at.Location() != time.UTC {
			return fmt.Errorf("record %s was recorded at %v", record.RecordID(), at)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// specimen returns a text that the attribute accepts; variant 1 is the other extreme.
func specimen(a graph.Attribute, variant int) string {
	patterned := map[string]string{"kvk": "01234567", "phone": "+31 6 12345678", "email": "anna@voorbeeld.nl",
		"postcode": "1012 AB", "code": "BU0363AD01"}
	switch a.Type {
	case graph.TextType:
		if a.Pattern != nil {
			return patterned[a.Name]
		}
		return [2]string{"Zoë's \"kop\" \\ café; --", strings.Repeat("ö", a.MaxLength)}[variant]
	case graph.NoteType:
		return [2]string{"één\n\ttwee\n\n$drie {vier}", strings.Repeat("é👍🏽", a.MaxLength/3)}[variant]
	case graph.CodeType:
		return [2]string{a.Codes[0].Code, a.Codes[len(a.Codes)-1].Code}[variant]
	case graph.CodesType:
		return [2]string{a.Codes[0].Code, a.Codes[0].Code + ";" + a.Codes[1].Code}[variant]
	case graph.WholeType:
		return [2]string{fmt.Sprint(a.Minimum), fmt.Sprint(a.Maximum)}[variant]
	case graph.DecimalType:
		return [2]string{fmt.Sprint(a.Minimum + 0.125), fmt.Sprint(a.Maximum)}[variant]
	case graph.FlagType:
		return [2]string{"true", "false"}[variant]
	case graph.DayType, graph.DateType:
		return [2]string{"2024-03-31", "2199-12-31"}[variant]
	case graph.ReferenceType:
		return string(graph.DerivedID("storetest", a.Name))
	case graph.RolesType:
		return [2]string{"buddy 2024-05 3.5;volunteer", "carer"}[variant]
	case graph.OutlineType:
		return [2]string{`{"type":"Polygon","coordinates":[[[4.9,52.3712345678],[4.91,52.37],[4.9,52.38],[4.9,52.3712345678]]]}`,
			`{"type":"MultiPolygon","coordinates":[[[[-180,-90],[180,-90],[180,90],[-180,-90]]],[[[4,5],[6,7],[8,9],[4,5]]]]}`}[variant]
	}
	panic("no specimen of type " + string(a.Type))
}

// specimens fills all attributes, or only those that a record must have. An attribute that only goes
// with another one is left to the full variants.
func specimens(attributes []graph.Attribute, variant int, all bool) map[string]string {
	texts := map[string]string{}
	for _, a := range attributes {
		if all || a.Required {
			texts[a.Name] = specimen(a, variant)
		}
	}
	return texts
}

func everyActor(t testing.TB, db Database) {
	var records []graph.Record
	for _, schema := range graph.Actors() {
		for variant := range 2 {
			for _, all := range []bool{true, false} {
				texts := specimens(schema.Attributes, variant, all)
				if schema.Kind == graph.Area {
					code := []string{"BU0363AD01", "GM0363", "WK036301", "WK0363AD"}[len(records)%4]
					texts["code"], texts["level"] = code, string(graph.AreaCode(code).Level())
				}
				records = append(records, Actor(schema.Kind, texts))
			}
		}
	}
	comesBackExactly(t, db, records...)
}

func everyTie(t testing.TB, db Database) {
	actors := map[graph.ActorKind]*graph.Actor{}
	var records []graph.Record
	actor := func(kind graph.ActorKind, name string) *graph.Actor {
		if actors[kind+graph.ActorKind(name)] == nil {
			texts := specimens(kind.Schema().Attributes, 0, false)
			if kind == graph.Area {
				code := map[string]string{"from": "BU0363AD01", "to": "GM0363"}[name]
				texts["code"], texts["level"] = code, string(graph.AreaCode(code).Level())
			}
			made := Actor(kind, texts)
			actors[kind+graph.ActorKind(name)] = made
			records = append(records, made)
		}
		return actors[kind+graph.ActorKind(name)]
	}
	for _, schema := range graph.Ties() {
		from, to := actor(schema.From[0], "from"), actor(schema.To[len(schema.To)-1], "to")
		if schema.Kind == graph.PartOf {
			to = actor(graph.Area, "to")
		}
		bare := Tie(schema.Kind, from, to)
		full := Amended(Tie(schema.Kind, from, to), specimens(schema.Attributes, 0, true))
		other := Amended(During(Tie(schema.Kind, from, to), "1900", "2199-12-31"), specimens(schema.Attributes, 1, true))
		records = append(records, bare, full, other)
	}
	comesBackExactly(t, db, records...)
}
