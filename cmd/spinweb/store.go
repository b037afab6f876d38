package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// storeFlags say which store a command opens.
type storeFlags struct {
	Store        string `help:"Where the neighbourhood is kept: sqlite:FOLDER, or a neo4j:// or bolt:// URL." env:"SPINWEB_STORE"`
	PasswordFile string `help:"File with the password of Neo4j; SPINWEB_NEO4J_PASSWORD holds it otherwise." env:"SPINWEB_NEO4J_PASSWORD_FILE" type:"path"`
	KeyFile      string `help:"File with the key that encrypts an SQLite store and every backup: 64 hexadecimal characters." env:"SPINWEB_KEY_FILE" type:"path"`
}

// passwordVariable holds the password of Neo4j. It is no flag, because other users of a machine can read
// command lines.
const passwordVariable = "SPINWEB_NEO4J_PASSWORD"

func (f storeFlags) options(options gate.Options) (gate.Options, error) {
	if f.KeyFile != "" {
		key, err := readKey(f.KeyFile)
		if err != nil {
			return options, err
		}
		options.Key = key
	}
	options.Password = os.Getenv(passwordVariable)
	if f.PasswordFile == "" {
		return options, nil
	}
	text, err := os.ReadFile(f.PasswordFile)
	if err != nil {
		return options, fmt.Errorf("read the password file: %w", err)
	}
	options.Password = strings.TrimRight(string(text), "\r\n")
	return options, nil
}

// location says where the store is and how it is opened.
func (f storeFlags) location() (gate.Location, error) {
	if f.Store == "" {
		return gate.Location{}, graph.Invalid(graph.Finding{Field: "--store", Code: graph.BadStoreAddress})
	}
	options, err := f.options(gate.Options{})
	return gate.Location{Address: f.Store, Options: options}, err
}

// open opens the store as the operator.
func (f storeFlags) open(ctx context.Context) (*gate.Gate, gate.Viewer, error) {
	location, err := f.location()
	if err != nil {
		return nil, gate.Viewer{}, err
	}
	return gate.OpenAsOperator(ctx, location.Address, location.Options)
}

// session is the operator's session for one command.
func (t *terminal) session(g *gate.Gate, operator gate.Viewer, command string) *gate.Session {
	return g.As(operator, gate.Circumstances{Language: t.language, Access: "spinweb " + command})
}
