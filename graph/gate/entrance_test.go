package gate

import (
	"sync/atomic"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

const goodPassword = "negen ganzen gaan naar Gent"

// house is one store with two servers, and a clock that a test sets.
type house struct {
	small
	kept        store.Store
	here, there *Gate
	ahead       atomic.Int64
}

func openHouse(t *testing.T) *house {
	t.Helper()
	oracle := storetest.NewOracle()
	h := &house{kept: oracle.Open(t)}
	h.small = smallWorld(t, h.kept)
	clock := func() time.Time { return testNow.Add(time.Duration(h.ahead.Load())) }
	for _, gate := range []**Gate{&h.here, &h.there} {
		opened, err := open(t.Context(), oracle.Open(t), Options{Clock: clock})
		if err != nil {
			t.Fatal(err)
		}
		*gate = opened
		t.Cleanup(func() { _ = opened.Close() })
	}
	return h
}

func (h *house) wait(d time.Duration) { h.ahead.Add(int64(d)) }

// account makes an account with a password, and returns it with a ticket.
func (h *house) account(t *testing.T, login string, role graph.Role, person graph.ID) (AccountView, string) {
	t.Helper()
	made, invitation, err := h.here.asOperator().AddAccount(t.Context(), AccountDraft{Login: login, Role: string(role), Person: person}, "")
	if err != nil {
		t.Fatal(err)
	}
	ticket, err := h.here.AcceptInvitation(t.Context(), Acceptance{Token: invitation.Token, Password: graph.Seal(goodPassword)}, Circumstances{Access: "test"})
	if err != nil {
		t.Fatal(err)
	}
	return made, ticket.Token
}

// as is the session of whoever holds a ticket, at one server.
func as(t *testing.T, g *Gate, ticket string) *Session {
	t.Helper()
	viewer, err := g.Resume(t.Context(), ticket)
	if err != nil {
		t.Fatalf("resume: %v", err)
	}
	return g.As(viewer, Circumstances{Language: graph.English, Access: "test"})
}

func logIn(t *testing.T, g *Gate, login, password string) (Ticket, error) {
	t.Helper()
	return g.LogIn(t.Context(), Credentials{Login: login, Password: graph.Seal(password), Address: "192.0.2.1"}, Circumstances{Access: "POST /v1/session"})
}

// codeOf is the code of an error, "" for none.
func codeOf(err error) graph.Code {
	var known *graph.Error
	if asError(err, &known) {
		return known.Code
	}
	return ""
}

// told is what a line of the ledger says of coming in.
func told(line graph.LedgerLine) string {
	return string(line.Author.ID) + " " + string(line.Author.Role) + " " + string(line.Action) + " " + string(line.Outcome)
}

// firstFinding is the first finding of an error as field:code, "" for none.
func firstFinding(err error) string {
	var known *graph.Error
	if !asError(err, &known) || len(known.Findings) == 0 {
		return ""
	}
	return known.Findings[0].Field + ":" + string(known.Findings[0].Code)
}

func (h *house) networkerVersion() graph.Revision {
	return h.here.live.now.Load().Actor(h.networker.ID).Version
}
