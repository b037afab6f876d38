package web

import (
	"context"
	"net/http"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// Mode is how a visitor becomes somebody.
type Mode string

// The modes. The zero Mode serves nobody.
const (
	Demo     Mode = "demo"     // by choosing a role; only over fictional data, on this machine
	Accounts Mode = "accounts" // by logging in
)

// sessionCookie holds a ticket. With this prefix a browser takes it over an encrypted connection alone,
// and gives it to no other host, not even one of the same domain.
const sessionCookie = "__Host-spinweb"

// sessionRoutes are in both modes, so that there is one document of the API; the demo refuses log-ins.
func (s *Server) sessionRoutes() []route {
	return []route{
		{get, "/v1/installation", anybody("a page shows by it how one comes in; it says nothing of people"), handle(s.installation),
			says{"getInstallation", "How one comes in here, and whether its people exist", "Hoe u hier binnenkomt, en of de mensen bestaan"}, example{}},
		{post, "/v1/session", anybody("this is how an account comes in"), handle(byAccount(s, s.logIn)),
			says{"logIn", "Log in", "Log in"}, example{body: `{"login":"{login}","password":"{password}"}`}},
		{remove, "/v1/session", anybody("who has come in may always leave"), handle(s.logOut),
			says{"logOut", "Log out", "Log uit"}, example{}},
		{post, "/v1/session/_password", mayDo(graph.ChangePassword), handle(byAccount(s, changePassword)),
			says{"changePassword", "Change the own password; other sessions of the account end", "Verander het eigen wachtwoord; andere sessies van het account stoppen"},
			example{body: `{"current":"{password}","new":"een heel ander wachtwoord"}`}},
		{post, "/v1/invitations/_read", anybody("who holds the token of an invitation has nothing else yet"), handle(byAccount(s, s.readInvitation)),
			says{"readInvitation", "What an invitation is for", "Waar een uitnodiging voor is"}, example{body: `{"token":"{invitation}"}`}},
		{post, "/v1/invitations/_accept", anybody("who holds the token of an invitation has nothing else yet"), handle(byAccount(s, s.acceptInvitation)),
			says{"acceptInvitation", "Choose a password and come in, once", "Kies een wachtwoord en kom binnen, één keer"},
			example{body: `{"token":"{invitation}","password":"een zin van vijf woorden"}`}},
	}
}

// byAccount refuses in the demo what goes by account.
func byAccount[I, O any](s *Server, run handler[I, O]) handler[I, O] {
	return func(ctx context.Context, session *gate.Session, in *I) (*O, error) {
		if s.mode != Accounts {
			return nil, &graph.Error{Kind: graph.ForbiddenKind, Code: graph.LogInNotHere}
		}
		return run(ctx, session, in)
	}
}

// backgroundHeader is how a page tells that it asks by itself, while nobody touches it.
const backgroundHeader = "Background"

// viewer returns who sends a request, UnidentifiedKind for nobody. A stream is open whether or not
// somebody looks at it, and a page that hears of a change asks again by itself; neither keeps a visit from
// ending.
func (s *Server) viewer(r *http.Request, to route) (gate.Viewer, error) {
	if s.mode == Demo {
		return s.demoViewer(r), nil
	}
	cookie, err := r.Cookie(sessionCookie)
	if err != nil {
		return gate.Viewer{}, &graph.Error{Kind: graph.UnidentifiedKind, Code: graph.LogInFirst}
	}
	if to.path == streamPath || r.Header.Get(backgroundHeader) == "true" {
		return s.gate.Recognise(r.Context(), cookie.Value)
	}
	return s.gate.Resume(r.Context(), cookie.Value)
}

// Installation is what a page knows before anybody has come in.
type Installation struct {
	Mode      string `json:"mode" enum:"demo,accounts" doc:"Whether one chooses a role or logs in."`
	Fictional bool   `json:"fictional" doc:"True when nobody here exists."`
	Version   string `json:"version" doc:"The version of the API."`
}

func (s *Server) installation(ctx context.Context, _ *gate.Session, _ *struct{}) (*whole[Installation], error) {
	fictional, err := s.gate.Fictional(ctx)
	if err != nil {
		return nil, err
	}
	return &whole[Installation]{Installation{Mode: string(s.mode), Fictional: fictional, Version: Version}}, nil
}

type credentials struct {
	Body struct {
		Login    string `json:"login" maxLength:"400" doc:"The log-in name; capitals make no difference."`
		Password string `json:"password" maxLength:"2000" doc:"The password."`
	}
}

// cameIn is the answer to who comes in.
type cameIn struct {
	SetCookie http.Cookie `header:"Set-Cookie"`
	Body      struct {
		Account Account `json:"account"`
	}
}

func cameInWith(ticket gate.Ticket) *cameIn {
	out := &cameIn{SetCookie: ticketCookie(ticket.Token, 0)}
	out.Body.Account = accountOf(ticket.Account)
	return out
}

func (s *Server) logIn(ctx context.Context, session *gate.Session, in *credentials) (*cameIn, error) {
	ticket, err := s.gate.LogIn(ctx, gate.Credentials{Login: in.Body.Login, Password: graph.Seal(in.Body.Password),
		Address: clientOf(ctx)}, session.Under())
	if err != nil {
		return nil, err
	}
	return cameInWith(ticket), nil
}

type leavingAccount struct {
	Ticket string `cookie:"__Host-spinweb" doc:"What the log-in gave."`
}

func (s *Server) logOut(ctx context.Context, session *gate.Session, in *leavingAccount) (*cookieSet, error) {
	if s.mode == Accounts && in.Ticket != "" {
		if err := s.gate.LogOut(ctx, in.Ticket, session.Under()); err != nil {
			return nil, err
		}
	}
	return &cookieSet{ticketCookie("", -1)}, nil
}

// ticketCookie ends with the browser; the ticket itself ends earlier if nothing is done with it.
func ticketCookie(value string, maxAge int) http.Cookie {
	return http.Cookie{Name: sessionCookie, Value: value, Path: "/", MaxAge: maxAge, Secure: true, HttpOnly: true,
		SameSite: http.SameSiteStrictMode}
}

type newPassword struct {
	Body struct {
		Current string `json:"current" maxLength:"2000" doc:"The password of now."`
		New     string `json:"new" maxLength:"2000" doc:"12 to 200 characters, and not the log-in name."`
	}
}

func changePassword(ctx context.Context, s *gate.Session, in *newPassword) (*struct{}, error) {
	return nil, s.ChangePassword(ctx, graph.Seal(in.Body.Current), graph.Seal(in.Body.New))
}

type invitationToken struct {
	Body struct {
		Token string `json:"token" maxLength:"100" doc:"What stands in the link behind #."`
	}
}

// Welcome says what an invitation is for.
type Welcome struct {
	Login string `json:"login" doc:"The log-in name; empty for the first administrator, who chooses one."`
	Role  string `json:"role"`
	First bool   `json:"first" doc:"True for the first administrator."`
}

func (s *Server) readInvitation(ctx context.Context, _ *gate.Session, in *invitationToken) (*whole[Welcome], error) {
	welcome, err := s.gate.ReadInvitation(ctx, in.Body.Token)
	if err != nil {
		return nil, err
	}
	return &whole[Welcome]{Welcome{welcome.Login, string(welcome.Role), welcome.First}}, nil
}

type acceptance struct {
	Body struct {
		Token    string `json:"token" maxLength:"100" doc:"What stands in the link behind #."`
		Login    string `json:"login,omitempty" maxLength:"400" doc:"Of the first administrator alone: the log-in name, 3 to 100 characters without spaces."`
		Password string `json:"password" maxLength:"2000" doc:"12 to 200 characters, and not the log-in name."`
	}
}

func (s *Server) acceptInvitation(ctx context.Context, session *gate.Session, in *acceptance) (*cameIn, error) {
	ticket, err := s.gate.AcceptInvitation(ctx, gate.Acceptance{Token: in.Body.Token, Login: in.Body.Login,
		Password: graph.Seal(in.Body.Password)}, session.Under())
	if err != nil {
		return nil, err
	}
	return cameInWith(ticket), nil
}
