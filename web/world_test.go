package web

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// The world of these tests: two wijken, and in them residents who differ in one thing each, so that every
// line of the table of rights in domain.md §5 has somebody to be tried on. Every personal attribute holds
// a text or date that occurs nowhere else: a canary.

const (
	ownBuurt   = "BU07940101"
	otherBuurt = "BU07940201"
)

// testNow is a moment in the winter of the tests.
var testNow = time.Date(2026, time.November, 25, 12, 0, 0, 0, time.UTC)

func key(name string) graph.ID {
	if code, err := graph.ParseAreaCode(name); err == nil {
		return graph.ID(code)
	}
	return graph.DerivedID("test", name)
}

// canary is a text that only one attribute of one record holds.
type canary struct {
	text          string
	record        string   // whose it is
	about         []string // the residents that it says something of; none: nobody
	named         bool     // true: seen only by who may see these by name
	whose         graph.ActorKind
	nameAttribute bool
}

type world struct {
	delivery graph.Delivery
	canaries []canary
	dates    int
}

func (w *world) add(draft graph.Draft) {
	w.delivery.Arrivals = append(w.delivery.Arrivals, graph.Arrival{Draft: draft, File: "test", Row: len(w.delivery.Arrivals) + 1})
}

func (w *world) actor(name, kind string, attributes map[string]string) {
	w.add(graph.Draft{ID: key(name), Kind: kind, Attributes: attributes})
}

func (w *world) tie(kind, from, to string, attributes ...string) {
	draft := graph.Draft{ID: key(kind + from + to), Kind: kind, From: key(from), To: key(to), Since: "2020", Attributes: map[string]string{}}
	for i := 0; i+1 < len(attributes); i += 2 {
		draft.Attributes[attributes[i]] = attributes[i+1]
	}
	w.add(draft)
}

func (w *world) area(code, name, partOf string) {
	level := graph.AreaCode(code).Level()
	w.actor(code, "Area", map[string]string{"name": name, "code": code, "level": string(level)})
	if partOf != "" {
		w.tie("PART_OF", code, partOf)
	}
}

// canaryFor fills a personal attribute with something unique that its type allows, "" where the type
// has too few values to be unique.
func (w *world) canaryFor(record string, a graph.Attribute) string {
	switch {
	case a.Name == "phone":
		w.dates++
		return fmt.Sprintf("0612345%03d", w.dates)
	case a.Name == "email":
		return "kanarie-" + record + "-" + a.Name + "@voorbeeld.example"
	case a.Name == "postcode":
		w.dates++
		return fmt.Sprintf("9%03d XX", w.dates)
	case a.Type == graph.TextType || a.Type == graph.NoteType:
		return "Kanarie-" + record + "-" + a.Name
	case a.Type == graph.DayType && a.Name != "networkAskedOn":
		w.dates++
		return graph.Day(36_000 + w.dates).String() // in the year 2068
	default:
		return ""
	}
}

// person adds an actor whose personal attributes are all canaries.
func (w *world) person(name, kind string, about []string, attributes map[string]string) {
	all := map[string]string{}
	for _, a := range graph.ActorKind(kind).Schema().Attributes {
		if a.Personal {
			if text := w.canaryFor(name, a); text != "" {
				all[a.Name] = text
				w.canaries = append(w.canaries, canary{text: text, record: name, about: about, named: a.Identifying,
					whose: graph.ActorKind(kind), nameAttribute: a.Name == "name"})
			}
		}
	}
	for attribute, text := range attributes {
		all[attribute] = text
	}
	w.actor(name, kind, all)
}

func (w *world) resident(name, buurt string, attributes map[string]string) {
	all := map[string]string{"legalBasis": "publicTask"}
	for attribute, text := range attributes {
		all[attribute] = text
	}
	w.person(name, "Resident", []string{name}, all)
	w.tie("LIVES_IN", name, buurt)
}

// newWorld builds it. Its residents:
//
//	plain     own area, nothing else        asked     own area, network asked by the networker
//	vindbaar  own area, findable            mycase    own area, case of the networker
//	teamcase  own area, case of the team    far       other area
//	farvind   other area, findable          referred  other area, referred by the GP
//	holder    own area, holds a schakel under an agreed name
//	me        own area, the resident who looks; knows plain and vindbaar
func newWorld() *world {
	w := &world{canaries: loginCanaries()}
	w.area("GM0794", "Helmond", "")
	w.area("WK079401", "Wijk Een", "GM0794")
	w.area("WK079402", "Wijk Twee", "GM0794")
	w.area(ownBuurt, "Eigenbuurt", "WK079401")
	w.area(otherBuurt, "Overbuurt", "WK079402")

	w.people()
	w.things()
	return w
}

func (w *world) people() {
	for _, who := range [][2]string{{"networker", "networker"}, {"networker2", "networker"}, {"member", "socialWorker"},
		{"manager", "manager"}, {"adviser", "policyAdviser"}, {"gp", "generalPractitioner"}} {
		w.actor(who[0], "Professional", map[string]string{"name": "Professional " + who[0], "function": who[1]})
	}
	w.actor("workarea", "WorkArea", map[string]string{"name": "Werkgebied Een"})
	w.tie("COVERS", "networker", "workarea")
	w.tie("COVERS", "workarea", "WK079401")
	w.tie("COVERS", "networker2", "WK079402")
	w.actor("team", "Team", map[string]string{"name": "Team Een", "teamKind": "core"})
	w.tie("COVERS", "team", "WK079401")
	w.tie("MEMBER_OF", "member", "team")
	w.tie("MEMBER_OF", "manager", "team")

	w.resident("plain", ownBuurt, nil)
	w.resident("asked", ownBuurt, map[string]string{"networkAskedOn": "2026-09-08", "networkAskedExtent": "complete", "networkAskedBy": string(key("networker"))})
	w.resident("vindbaar", ownBuurt, map[string]string{"findable": "true"})
	w.resident("mycase", ownBuurt, nil)
	w.resident("teamcase", ownBuurt, nil)
	w.resident("far", otherBuurt, nil)
	w.resident("farvind", otherBuurt, map[string]string{"findable": "true"})
	w.resident("referred", otherBuurt, nil)
	w.resident("holder", ownBuurt, nil)
	w.resident("me", ownBuurt, nil)
}

func (w *world) things() {
	w.person("case1", "Case", []string{"mycase"}, map[string]string{"state": "open"})
	w.tie("CASE_OF", "case1", "mycase")
	w.tie("WORKED_BY", "case1", "networker")
	w.person("case2", "Case", []string{"teamcase"}, map[string]string{"state": "open"})
	w.tie("CASE_OF", "case2", "teamcase")
	w.tie("WORKED_BY", "case2", "team")
	w.person("referral", "Referral", []string{"referred"}, map[string]string{"reasonCategory": "contact"})
	w.tie("REFERS_TO", "gp", "referral")
	w.tie("ABOUT", "referral", "referred")
	w.person("plan", "SupportPlan", []string{"me"}, nil)
	w.tie("OWNS", "me", "plan")
	w.person("entry", "CircleEntry", []string{"me"}, map[string]string{"ring": "1"})
	w.tie("IN_CIRCLE", "entry", "me")
	w.person("task", "Task", []string{"plain"}, nil)
	w.tie("ABOUT", "task", "plain")
	w.person("signal", "Signal", []string{"far"}, map[string]string{"signalKind": "zorg"})
	w.tie("ABOUT", "signal", "far")
	w.person("proposal", "Proposal", []string{"plain", "far"}, nil)
	w.tie("ABOUT", "proposal", "plain")
	w.tie("ABOUT", "proposal", "far")

	w.actor("schakel", "Schakel", map[string]string{"confirmedOn": "2026-01-01", "agreedToBeNamed": "true"})
	w.tie("HELD_BY", "schakel", "holder")
	w.tie("LINKS_AREA", "schakel", ownBuurt)
	w.actor("organisation", "Organisation", map[string]string{"name": "Welzijn De Schutse", "organisationKind": "welfare"})
	w.actor("partner", "Organisation", map[string]string{"name": "Woonstichting Peelrand", "organisationKind": "housing"})
	w.tie("PARTNERS_WITH", "organisation", "partner")
	w.tie("WORKS_FOR", "networker", "organisation")
	w.actor("theme", "Theme", map[string]string{"name": "Mantelzorg", "code": "mantelzorg"})
	w.tie("OFFERS", "organisation", "theme")

	for _, pair := range [][2]string{{"me", "plain"}, {"me", "vindbaar"}, {"plain", "mycase"}, {"mycase", "vindbaar"}, {"plain", "far"},
		{"asked", "teamcase"}, {"holder", "mycase"}, {"far", "farvind"}, {"networker", "mycase"}} {
		source := "Kanarie-" + pair[0] + "-" + pair[1] + "-source"
		w.tie("KNOWS", pair[0], pair[1], "source", source)
		about := []string{pair[1]}
		if pair[0] != "networker" {
			about = append(about, pair[0])
		}
		w.canaries = append(w.canaries, canary{text: source, record: "KNOWS" + pair[0] + pair[1], about: about, named: true, whose: graph.Resident})
	}
}

// service is a running server over a store with a delivery in it.
type service struct {
	*Server
	gate     *gate.Gate
	log      *lockedBuffer
	operator gate.Viewer
	invited  map[graph.Role]string // the tokens of accounts that have no password yet
}

type lockedBuffer struct {
	mutex sync.Mutex
	text  bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return b.text.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return b.text.String()
}

// serve runs a server that goes by accounts.
func serve(t testing.TB, delivery graph.Delivery) *service {
	t.Helper()
	s := serveIn(t, Accounts, delivery)
	for _, role := range graph.Roles() {
		s.invited[role] = s.enrol(t, loginOf(role), role, personOf[role])
	}
	s.enrol(t, otherLogin, graph.Networker, "networker2")
	s.enrol(t, guestLogin, graph.Networker, "")
	return s
}

func serveIn(t testing.TB, mode Mode, delivery graph.Delivery) *service {
	t.Helper()
	g, operator, err := gate.OpenAsOperator(t.Context(), "sqlite:"+t.TempDir(), gate.Options{Clock: func() time.Time { return testNow }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = g.Close() })
	session := g.As(operator, gate.Circumstances{Language: graph.English, Access: "test"})
	if _, err := session.Import(t.Context(), delivery, gate.Intake{Fictional: true}); err != nil {
		t.Fatalf("import: %v", err)
	}
	log := &lockedBuffer{}
	server, err := New(Options{Mode: mode, Gate: g, Log: slog.New(slog.NewTextHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug}))})
	if err != nil {
		t.Fatal(err)
	}
	return &service{server, g, log, operator, map[graph.Role]string{}}
}

// answer is a response, whole.
type answer struct {
	status int
	header http.Header
	body   string
}

// text is everything that the client gets.
func (a answer) text() string {
	var b strings.Builder
	_ = a.header.Write(&b)
	return b.String() + "\n" + a.body
}

func (a answer) json(t testing.TB) map[string]any {
	t.Helper()
	var value map[string]any
	if err := json.Unmarshal([]byte(a.body), &value); err != nil {
		t.Fatalf("status %d, no JSON: %v: %.200s", a.status, err, a.body)
	}
	return value
}

// client is a browser in one role.
type client struct {
	service *service
	cookie  string
	header  map[string]string
}

// with returns the same client with one more header.
func (c *client) with(name, value string) *client {
	copied := &client{service: c.service, cookie: c.cookie, header: map[string]string{name: value}}
	for known, text := range c.header {
		if known != name {
			copied.header[known] = text
		}
	}
	return copied
}

func (c *client) do(method, path, body string) answer {
	var reader io.Reader
	if body != "" {
		reader = strings.NewReader(body)
	}
	r := httptest.NewRequestWithContext(context.Background(), method, path, reader)
	r.Host = "127.0.0.1:8080"
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	if c.cookie != "" {
		r.Header.Set("Cookie", c.cookie)
	}
	for name, value := range c.header {
		r.Header.Set(name, value)
	}
	recorder := httptest.NewRecorder()
	c.service.Handler().ServeHTTP(recorder, r)
	return answer{recorder.Code, recorder.Result().Header, recorder.Body.String()}
}
