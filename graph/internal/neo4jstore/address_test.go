package neo4jstore

import (
	"strings"
	"testing"

	"spinweb/graph"
)

func TestAddressesAreTakenApart(t *testing.T) {
	for text, want := range map[string]address{
		"neo4j://db.example:7687":           {target: "neo4j://db.example:7687", routed: true},
		"bolt://[::1]:7687":                 {target: "bolt://[::1]:7687"},
		"neo4j+s://anna@db.example":         {target: "neo4j+s://db.example", user: "anna", routed: true},
		"bolt+ssc://db.example/wijk":        {target: "bolt+ssc://db.example", database: "wijk"},
		"neo4j://db.example?policy=central": {target: "neo4j://db.example?policy=central", routed: true},
	} {
		if got, err := parseAddress(text); err != nil || got != want {
			t.Errorf("%s: got %+v, %v", text, got, err)
		}
	}
}

func TestAnAddressThatIsWrongIsNotQuoted(t *testing.T) {
	for _, text := range []string{"", "db.example", "http://db.example", "neo4j://", "neo4j://anna:geheim@db.example",
		"bolt://anna:geheim@db.example:port", "neo4j:geheim", "://geheim"} {
		_, err := parseAddress(text)
		if err == nil {
			t.Errorf("%s was accepted", text)
		} else if strings.Contains(err.Error(), "geheim") {
			t.Errorf("the error quotes a password: %v", err)
		}
	}
}

func TestTheUserOfTheCredentialsGoesFirst(t *testing.T) {
	secret := graph.Seal("geheim")
	for _, c := range []struct {
		address     address
		credentials Credentials
		want        any
	}{
		{address{user: "url"}, Credentials{User: "given", Password: secret}, "given"},
		{address{user: "url"}, Credentials{Password: secret}, "url"},
		{address{}, Credentials{Password: secret}, "neo4j"},
		{address{user: "url"}, Credentials{User: "given"}, nil},
	} {
		if got := c.address.token(c.credentials).Tokens["principal"]; got != c.want {
			t.Errorf("%+v: user %v, want %v", c, got, c.want)
		}
	}
}
