package web

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// How the browsers of these tests come in: every role has one account, and takes its invitation when it is
// first needed. Its log-in name is a canary. Two more accounts have no password: one whose log-in name is a canary, and a
// guest whose invitation every role reads and takes.

const (
	testPassword = "negen ganzen gaan naar Gent"
	otherLogin   = "kanarie-login-ander"
	guestLogin   = "gast"
)

// personOf is whom the account of a role is of; the roles that are nobody here have no person.
var personOf = map[graph.Role]string{graph.Networker: "networker", graph.TeamMember: "member", graph.Manager: "manager",
	graph.PolicyAdviser: "adviser", graph.Referrer: "gp", graph.ResidentRole: "me"}

func loginOf(role graph.Role) string { return "kanarie-login-" + strings.ToLower(string(role)) }

// loginCanaries are seen by administrators, and by whose they are.
func loginCanaries() []canary {
	list := []canary{{text: otherLogin, record: "other", whose: graph.Account}}
	for _, role := range graph.Roles() {
		list = append(list, canary{text: loginOf(role), record: string(role), whose: graph.Account})
	}
	return list
}

func maySeeLogin(role graph.Role, c canary) bool {
	return role == graph.Administrator || c.record == string(role)
}

func (s *service) operate(language graph.Language) *gate.Session {
	return s.gate.As(s.operator, gate.Circumstances{Language: language, Access: "test"})
}

// enrol makes an account and returns the token of its invitation.
func (s *service) enrol(t testing.TB, login string, role graph.Role, person string) string {
	t.Helper()
	draft := gate.AccountDraft{Login: login, Role: string(role)}
	if person != "" {
		draft.Person = key(person)
	}
	_, invitation, err := s.operate(graph.English).AddAccount(t.Context(), draft, "")
	if err != nil {
		t.Fatalf("enrol %s: %v", login, err)
	}
	return invitation.Token
}

// as returns a browser that has logged in under a role; "" for one that has not.
func (s *service) as(t testing.TB, role graph.Role) *client {
	t.Helper()
	c := &client{service: s, header: map[string]string{"Accept-Language": "en"}}
	if role == "" {
		return c
	}
	path, body := "/v1/session", fmt.Sprintf(`{"login":%q,"password":%q}`, loginOf(role), testPassword)
	if token, waits := s.invited[role]; waits {
		delete(s.invited, role)
		path, body = "/v1/invitations/_accept", fmt.Sprintf(`{"token":%q,"password":%q}`, token, testPassword)
	}
	got := c.do(http.MethodPost, path, body)
	if got.status != http.StatusOK {
		t.Fatalf("come in as %s: %d %s", role, got.status, got.body)
	}
	c.cookie, _, _ = strings.Cut(got.header.Get("Set-Cookie"), ";")
	return c
}

// guestInvitation is a fresh token for the guest.
func (s *service) guestInvitation(t testing.TB) string {
	t.Helper()
	made, err := s.operate(graph.English).Invite(t.Context(), graph.AccountID(guestLogin))
	if err != nil {
		t.Fatal(err)
	}
	return made.Token
}

// fill puts into the body of an example what only this service knows.
func (s *service) fill(t testing.TB, role graph.Role, body string) string {
	t.Helper()
	if strings.Contains(body, "{invitation}") {
		body = strings.ReplaceAll(body, "{invitation}", s.guestInvitation(t))
	}
	return strings.NewReplacer("{login}", loginOf(role), "{password}", testPassword).Replace(body)
}

// idOf is the ID of a record of the tests, or of an account by its log-in name.
func idOf(name string) graph.ID {
	if login, isAccount := strings.CutPrefix(name, "account "); isAccount {
		return graph.AccountID(login)
	}
	return key(name)
}
