package neo4jstore

import (
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
)

// Credentials say who opens the store. User may stand in the URL instead, Password may not. Without a
// password the server must want none.
type Credentials struct {
	User     string // "" for the one of the URL, or else neo4j
	Password graph.Text
}

// address is a URL taken apart.
type address struct {
	target   string // for the driver
	user     string
	database string // "" for the server's default
	routed   bool   // to whichever server of a cluster leads
}

// parseAddress reads neo4j://[user@]host[:port][/database], or bolt:// for one server without routing;
// +s demands TLS, +ssc accepts a certificate that the server signed itself. Its errors quote nothing of
// the text but its scheme: there might be a password in it.
func parseAddress(text string) (address, error) {
	parsed, err := url.Parse(text)
	if err != nil || parsed.Host == "" {
		return address{}, errors.New("a Neo4j URL looks like neo4j://host:7687")
	}
	switch parsed.Scheme {
	case "neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc":
	default:
		return address{}, fmt.Errorf("a Neo4j URL starts with neo4j://, neo4j+s://, bolt:// or bolt+s://, not with %q", parsed.Scheme)
	}
	if _, given := parsed.User.Password(); given {
		return address{}, errors.New("the password must not stand in the URL, where logs and lists of processes show it")
	}
	a := address{user: parsed.User.Username(), database: strings.Trim(parsed.Path, "/"), routed: strings.HasPrefix(parsed.Scheme, "neo4j")}
	parsed.User, parsed.Path = nil, ""
	a.target = parsed.String()
	return a, nil
}

// bookmarks returns what makes a new leader wait until it knows what we wrote to the one before it; nil where
// there is one server, which knows what it wrote: there a bookmark, taken while a large batch is committing,
// would have every reader wait until that is done.
func (a address) bookmarks() neo4j.BookmarkManager {
	if !a.routed {
		return nil
	}
	return neo4j.NewBookmarkManager(neo4j.BookmarkManagerConfig{})
}

// token returns what the driver shows the server.
func (a address) token(credentials Credentials) neo4j.AuthToken {
	if credentials.Password.Empty() {
		return neo4j.NoAuth()
	}
	user := credentials.User
	if user == "" {
		user = a.user
	}
	if user == "" {
		user = "neo4j"
	}
	return neo4j.BasicAuth(user, personal.Open(credentials.Password), "")
}
