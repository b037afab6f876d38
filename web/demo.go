package web

import (
	"context"
	"crypto/rand"
	"net/http"
	"sync"
	"time"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// The demo lets a visitor choose a role. Its sessions live in memory and end with the server.

const (
	demoCookie   = "spinweb_demo"
	demoSession  = 8 * time.Hour
	mostSessions = 10_000
)

type demoSessions struct {
	mutex   sync.Mutex
	viewers map[string]demoViewer
}

type demoViewer struct {
	viewer gate.Viewer
	ends   time.Time
}

func newDemoSessions() *demoSessions { return &demoSessions{viewers: map[string]demoViewer{}} }

func (d *demoSessions) start(viewer gate.Viewer) string {
	token := rand.Text()
	d.mutex.Lock()
	defer d.mutex.Unlock()
	for old, session := range d.viewers {
		if time.Now().After(session.ends) || len(d.viewers) >= mostSessions {
			delete(d.viewers, old)
		}
	}
	d.viewers[token] = demoViewer{viewer, time.Now().Add(demoSession)}
	return token
}

func (d *demoSessions) end(token string) {
	d.mutex.Lock()
	defer d.mutex.Unlock()
	delete(d.viewers, token)
}

// demoViewer returns who sends a request: nobody, unless a role was chosen.
func (s *Server) demoViewer(r *http.Request) gate.Viewer {
	cookie, err := r.Cookie(demoCookie)
	if err != nil {
		return gate.Viewer{}
	}
	s.sessions.mutex.Lock()
	defer s.sessions.mutex.Unlock()
	session, known := s.sessions.viewers[cookie.Value]
	if !known || time.Now().After(session.ends) {
		return gate.Viewer{}
	}
	return session.viewer
}

func (s *Server) demoRoutes() []route {
	return []route{
		{get, "/demo/roles", anybody("a visitor chooses a role before having one; the people are fictional"), handle(s.demoRoles),
			says{"listDemoRoles", "The roles that a visitor can choose", "De rollen waaruit een bezoeker kiest"}, example{}},
		{post, "/demo/session", anybody("this is how a visitor gets a role; the people are fictional"), handle(s.chooseRole),
			says{"startDemoSession", "Choose a role", "Kies een rol"}, example{body: `{"role":"networker"}`}},
		{remove, "/demo/session", anybody("a visitor may always leave"), handle(s.leaveRole),
			says{"endDemoSession", "Leave the role", "Verlaat de rol"}, example{}},
	}
}

// DemoRoles lists the roles of the demo.
type DemoRoles struct {
	Fictional bool       `json:"fictional"`
	Roles     []DemoRole `json:"roles"`
}

// DemoRole is a role that a visitor can choose.
type DemoRole struct {
	Role        string `json:"role"`
	Label       string `json:"label"`
	Who         string `json:"who" doc:"The fictional person that you become; empty for none."`
	Explanation string `json:"explanation"`
}

var explanations = map[graph.Role]graph.Label{
	graph.Networker:      {NL: "Ziet bewoners in het eigen werkgebied met een schuilnaam. Ziet de naam in eigen casussen, en van wie vindbaar is. Schrijft contacten en schakels.", EN: "Sees residents in their own work area by pseudonym. Sees names in their own cases, and of who is findable. Writes contacts and schakels."},
	graph.TeamMember:     {NL: "Ziet bewoners uit eigen situaties met naam, en wie vindbaar is.", EN: "Sees residents of their own situations by name, and who is findable."},
	graph.Manager:        {NL: "Ziet bewoners in de gebieden van het eigen team met een schuilnaam. Een naam opent alleen met een doel, en dat wordt vastgelegd.", EN: "Sees residents in the areas of their own team by pseudonym. A name opens only with a purpose, and that is recorded."},
	graph.PolicyAdviser:  {NL: "Ziet organisaties en samenwerking, geen bewoners.", EN: "Sees organisations and cooperation, no residents."},
	graph.Referrer:       {NL: "Ziet alleen de eigen verwijzingen en de openbare gids.", EN: "Sees their own referrals and the public directory only."},
	graph.ResidentRole:   {NL: "Ziet de eigen gegevens en de openbare gids.", EN: "Sees their own data and the public directory."},
	graph.PrivacyOfficer: {NL: "Ziet geen bewoners. Controleert straks wie wat zag.", EN: "Sees no residents. Will check who saw what."},
	graph.Administrator:  {NL: "Beheert gebieden en werkgebieden. Ziet geen bewoners.", EN: "Keeps areas and work areas. Sees no residents."},
}

func (s *Server) demoRoles(ctx context.Context, session *gate.Session, _ *struct{}) (*whole[DemoRoles], error) {
	out := DemoRoles{Fictional: true}
	for _, role := range graph.Roles() {
		viewer, err := s.gate.Demo(ctx, role)
		if err != nil {
			return nil, err
		}
		self, err := s.gate.As(viewer, gate.Circumstances{Language: session.Language(), Access: "GET /demo/roles"}).Self(ctx)
		if err != nil {
			return nil, err
		}
		demo := DemoRole{Role: string(role), Label: role.Label().In(session.Language()), Explanation: explanations[role].In(session.Language())}
		if self.Person != nil {
			demo.Who = self.Person.Label
		}
		out.Roles = append(out.Roles, demo)
	}
	return &whole[DemoRoles]{out}, nil
}

type chosenRole struct {
	Body struct {
		Role string `json:"role" doc:"One of the roles of GET /demo/roles."`
	}
}

type cookieSet struct {
	SetCookie http.Cookie `header:"Set-Cookie"`
}

func (s *Server) chooseRole(ctx context.Context, _ *gate.Session, in *chosenRole) (*cookieSet, error) {
	viewer, err := s.gate.Demo(ctx, graph.Role(in.Body.Role))
	if err != nil {
		return nil, err
	}
	return &cookieSet{cookie(s.sessions.start(viewer), int(demoSession.Seconds()))}, nil
}

type leaving struct {
	Session string `cookie:"spinweb_demo"`
}

func (s *Server) leaveRole(_ context.Context, _ *gate.Session, in *leaving) (*cookieSet, error) {
	s.sessions.end(in.Session)
	return &cookieSet{cookie("", -1)}, nil
}

func cookie(value string, maxAge int) http.Cookie {
	return http.Cookie{Name: demoCookie, Value: value, Path: "/", MaxAge: maxAge, HttpOnly: true, SameSite: http.SameSiteStrictMode}
}
