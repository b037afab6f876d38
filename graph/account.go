package graph

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// An account lets one person in. It is an actor like any other, so that a right that is given or taken
// has its place in the history and counts on every server from the next request on. What nobody may
// read back, such as a password, is kept elsewhere.
const (
	Account   ActorKind = "Account"
	AccountOf TieKind   = "ACCOUNT_OF"
)

// The states of an account.
const (
	AccountActive   = "active"
	AccountDisabled = "disabled"
)

// Limits on a log-in name, in characters.
const (
	minLogin = 3
	maxLogin = 100
)

var accountStateCodes = options(
	[3]string{AccountActive, "actief", "active"},
	[3]string{AccountDisabled, "geblokkeerd", "blocked"},
)

var accountSchema = &ActorSchema{Kind: Account, Label: Label{"account", "account"}, Plural: Label{"accounts", "accounts"}, Named: "login",
	Reserved: true, Retention: Retention{60, Label{"het blokkeren", "its blocking"}, Label{"logboek van toegang", "log of access"}},
	Attributes: []Attribute{
		attr(TextType, "login", "inlognaam", "log-in name").required().identifying().atMost(maxLogin),
		attr(CodeType, "role", "rol", "role").of(accountRoleCodes()).required(),
		attr(CodeType, "state", "stand", "state").of(accountStateCodes).required(),
	}}

// accountRoleCodes are the roles that an account can have.
func accountRoleCodes() []CodeOption {
	codes := make([]CodeOption, 0, len(Roles()))
	for _, role := range Roles() {
		codes = append(codes, CodeOption{Code: string(role), Label: role.Label()})
	}
	return codes
}

// ParseLogin returns the one form of a log-in name: small letters, each written one way (NFC). It has 3
// to 100 characters, none of them a space or invisible.
func ParseLogin(raw string) (string, *Finding) {
	login, code := cleanText(raw, false, maxLogin)
	if code == "" {
		login, code = cleanText(strings.ToLower(login), false, maxLogin)
	}
	if code != "" || utf8.RuneCountInString(login) < minLogin || strings.ContainsFunc(login, unicode.IsSpace) {
		return "", &Finding{Field: "login", Code: BadLogin}
	}
	return login, nil
}

// AccountID is the ID of the account with a log-in name, which thereby is unique in a store however
// many servers add accounts at once.
func AccountID(login string) ID { return DerivedID("account", login) }

// FitsAccount reports whether an account with the role may belong to such an actor: a resident's to a
// resident, every other one to a professional.
func (r Role) FitsAccount(kind ActorKind) bool {
	return (r == ResidentRole) == (kind == Resident)
}
