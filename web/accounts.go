package web

import (
	"bytes"
	"context"
	"encoding/json"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"spinweb/graph"
	"spinweb/graph/gate"
)

func accountRoutes() []route {
	return []route{
		{get, "/v1/accounts", mayDo(graph.SeeAccounts), handle(listAccounts),
			says{"listAccounts", "List accounts", "Toon accounts"}, example{query: "limit=200"}},
		{post, "/v1/accounts", mayDo(graph.AddAccount), handle(addAccount),
			says{"addAccount", "Add an account, with a one-time link for whoever it is for", "Voeg een account toe, met een eenmalige link voor wie het is"},
			example{body: `{"login":"nieuwe.collega","role":"networker","person":"{professional}","reason":"nieuw in dienst"}`}},
		{get, "/v1/accounts/{id}", mayDo(graph.SeeAccounts), handle(readAccount),
			says{"getAccount", "Read an account", "Lees een account"}, example{path: "{account}"}},
		{patch, "/v1/accounts/{id}", mayDo(graph.ChangeAccount), handle(changeAccount),
			says{"changeAccount", "Change role, person or state of an account; it counts from the next request on", "Verander rol, persoon of stand van een account; het telt vanaf het volgende verzoek"},
			example{path: "{account}", body: `{"role":"teamMember","reason":"ander werk"}`}},
		{post, "/v1/accounts/{id}/_invite", mayDo(graph.InviteAccount), handle(inviteAccount),
			says{"inviteAccount", "Make a new one-time link, also for a forgotten password", "Maak een nieuwe eenmalige link, ook voor een vergeten wachtwoord"}, example{path: "{account}"}},
		{post, "/v1/accounts/{id}/_sign-out", mayDo(graph.SignOutAccount), handle(signOutAccount),
			says{"signOutAccount", "End every session of an account", "Stop alle sessies van een account"}, example{path: "{account}"}},
	}
}

// Account lets one person in.
type Account struct {
	ID          string     `json:"id"`
	Version     int64      `json:"version" doc:"The version, also in the ETag."`
	Login       string     `json:"login" doc:"The log-in name."`
	Role        string     `json:"role" doc:"The role in which it works."`
	State       string     `json:"state" enum:"active,disabled"`
	HasPassword bool       `json:"hasPassword" doc:"False until an invitation is accepted."`
	Person      *Ref       `json:"person" doc:"Whose account it is: a professional or resident, as far as you may see."`
	LastSeen    *time.Time `json:"lastSeen" doc:"When it was last in use, to the minute."`
}

func accountOf(view gate.AccountView) Account {
	out := Account{ID: string(view.ID), Version: int64(view.Version), Login: view.Login, Role: string(view.Role),
		State: view.State, HasPassword: view.HasPassword, Person: refOrNil(view.Person)}
	if !view.LastSeen.IsZero() {
		seen := view.LastSeen.UTC()
		out.LastSeen = &seen
	}
	return out
}

func oneAccount(view gate.AccountView) *one[Account] {
	if view.ID == "" {
		return &one[Account]{}
	}
	return &one[Account]{ETag: etagOf(view.Version), Body: accountOf(view)}
}

// Invitation is a one-time link.
type Invitation struct {
	Path    string    `json:"path" doc:"The path on this service. Whoever has it can come in: hand it over in person."`
	Expires time.Time `json:"expires"`
}

func invitationOf(made gate.Invitation) Invitation {
	return Invitation{Path: made.Path(), Expires: made.Expires.UTC()}
}

type accountListing struct {
	Limit  int    `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"At most this many."`
	Cursor string `query:"cursor" maxLength:"40" doc:"The field next of the page before."`
}

func listAccounts(ctx context.Context, s *gate.Session, in *accountListing) (*list[Account], error) {
	filter, findings := Paging{Limit: in.Limit, Cursor: in.Cursor}.filter()
	if err := invalid(findings); err != nil {
		return nil, err
	}
	page, err := s.Accounts(ctx, filter)
	if err != nil {
		return nil, err
	}
	return pageOf(page, accountOf), nil
}

type newAccount struct {
	Body struct {
		Login  string `json:"login" maxLength:"400" doc:"The log-in name: 3 to 100 characters without spaces; capitals make no difference."`
		Role   string `json:"role" maxLength:"40" doc:"The role in which it works."`
		Person string `json:"person,omitempty" maxLength:"40" doc:"The ID of the professional or resident whose account it is."`
		Reason string `json:"reason,omitempty" doc:"Why, for the history."`
	}
}

// addedAccount is a new account with its invitation.
type addedAccount struct {
	ETag     string `header:"ETag"`
	Location string `header:"Location"`
	Body     struct {
		Account    Account    `json:"account"`
		Invitation Invitation `json:"invitation"`
	}
}

func addAccount(ctx context.Context, s *gate.Session, in *newAccount) (*addedAccount, error) {
	person, findings := personID(in.Body.Person)
	if err := invalid(findings); err != nil {
		return nil, err
	}
	view, invitation, err := s.AddAccount(ctx, gate.AccountDraft{Login: in.Body.Login, Role: in.Body.Role, Person: person}, in.Body.Reason)
	if err != nil {
		return nil, err
	}
	out := &addedAccount{ETag: etagOf(view.Version), Location: "/v1/accounts/" + string(view.ID)}
	out.Body.Account, out.Body.Invitation = accountOf(view), invitationOf(invitation)
	return out, nil
}

func personID(text string) (graph.ID, []graph.Finding) {
	if text == "" {
		return "", nil
	}
	id, err := graph.ParseID(text)
	if err != nil {
		return "", []graph.Finding{{Field: "person", Code: graph.BadID}}
	}
	return id, nil
}

func readAccount(ctx context.Context, s *gate.Session, in *ByID) (*one[Account], error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	view, err := s.Account(ctx, id)
	if err != nil {
		return nil, err
	}
	return oneAccount(view), nil
}

// nullable is a text that may be absent, null or there.
type nullable struct {
	given bool
	text  string // "" for null
}

// UnmarshalJSON reads a text or null.
func (n *nullable) UnmarshalJSON(data []byte) error {
	n.given, n.text = true, ""
	if bytes.Equal(data, []byte("null")) {
		return nil
	}
	return json.Unmarshal(data, &n.text)
}

// Schema describes it in the API document.
func (nullable) Schema(huma.Registry) *huma.Schema {
	limit := 40
	return &huma.Schema{Type: huma.TypeString, Nullable: true, MaxLength: &limit}
}

type changedAccount struct {
	Matching
	Body struct {
		Role   *string  `json:"role,omitempty" maxLength:"40" doc:"The role in which it works."`
		Person nullable `json:"person,omitempty" doc:"Whose account it is; null for nobody's."`
		State  *string  `json:"state,omitempty" enum:"active,disabled" doc:"A disabled account is out at once."`
		Reason string   `json:"reason,omitempty" doc:"Why, for the history."`
	}
}

func changeAccount(ctx context.Context, s *gate.Session, in *changedAccount) (*one[Account], error) {
	id, seen, err := in.seen()
	if err != nil {
		return nil, err
	}
	patch := gate.AccountPatch{Role: in.Body.Role, State: in.Body.State}
	if in.Body.Person.given {
		person, findings := personID(in.Body.Person.text)
		if err := invalid(findings); err != nil {
			return nil, err
		}
		patch.Person = &person
	}
	view, err := s.ChangeAccount(ctx, id, seen, patch, in.Body.Reason)
	return oneAccount(view), err
}

func inviteAccount(ctx context.Context, s *gate.Session, in *ByID) (*whole[Invitation], error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	made, err := s.Invite(ctx, id)
	if err != nil {
		return nil, err
	}
	return &whole[Invitation]{invitationOf(made)}, nil
}

func signOutAccount(ctx context.Context, s *gate.Session, in *ByID) (*struct{}, error) {
	id, err := in.id()
	if err != nil {
		return nil, err
	}
	return nil, s.SignOut(ctx, id)
}
