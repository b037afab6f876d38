package gate

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"
	"golang.org/x/text/unicode/norm"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
	"spinweb/graph/internal/store"
)

// Passwords are kept as argon2id (RFC 9106), with the parameters that OWASP's Password Storage Cheat
// Sheet names for 19 MiB.
const (
	hashPasses  = 2
	hashMemory  = 19 * 1024 // KiB
	hashThreads = 1
	saltLength  = 16
	hashLength  = 32
)

// mostHashing bounds the memory that log-ins take: twice 19 MiB.
const mostHashing = 2

// hashingWait is how long a log-in waits for its turn.
const hashingWait = 5 * time.Second

// Limits on a password, in characters.
const (
	minPassword = 12
	maxPassword = 200
)

const credentialCell = "credential"

// credential is what is kept of a password.
type credential struct{ salt, hash []byte }

// unknownCredential fits no password. Trying one on it takes as long as on any other, so that a log-in
// name that nobody has answers no sooner.
var unknownCredential = credential{salt: make([]byte, saltLength), hash: make([]byte, hashLength)}

const credentialForm = "$argon2id$v=%d$m=%d,t=%d,p=%d$"

func credentialPrefix() string {
	return fmt.Sprintf(credentialForm, argon2.Version, hashMemory, hashPasses, hashThreads)
}

// encode writes the credential in the PHC string format.
func (c credential) encode() []byte {
	return []byte(credentialPrefix() + base64.RawStdEncoding.EncodeToString(c.salt) + "$" + base64.RawStdEncoding.EncodeToString(c.hash))
}

func parseCredential(kept []byte) (credential, error) {
	rest, ours := strings.CutPrefix(string(kept), credentialPrefix())
	salt, hash, whole := strings.Cut(rest, "$")
	if !ours || !whole {
		return credential{}, fmt.Errorf("a credential has not the form of this version")
	}
	c := credential{}
	var err error
	if c.salt, err = base64.RawStdEncoding.DecodeString(salt); err != nil {
		return credential{}, fmt.Errorf("read the salt of a credential: %w", err)
	}
	if c.hash, err = base64.RawStdEncoding.DecodeString(hash); err != nil || len(c.hash) != hashLength {
		return credential{}, fmt.Errorf("read the hash of a credential: %w", err)
	}
	return c, nil
}

// hash works a password out. It waits for one of few places, because each takes 19 MiB.
func (g *Gate) hash(ctx context.Context, password graph.Text, salt []byte) ([]byte, error) {
	waiting, cancel := context.WithTimeout(ctx, hashingWait)
	defer cancel()
	select {
	case g.hashing <- struct{}{}:
		defer func() { <-g.hashing }()
	case <-waiting.Done():
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, graph.Unavailable(waiting.Err())
	}
	text := norm.NFC.String(personal.Open(password))
	return argon2.IDKey([]byte(text), salt, hashPasses, hashMemory, hashThreads, hashLength), nil
}

// isPassword reports whether the password is the account's. An account that is not there, or has none,
// takes as long as any other.
func (g *Gate) isPassword(ctx context.Context, account graph.ID, password graph.Text) (bool, error) {
	kept, found := unknownCredential, true
	cell, err := g.store.Cells().Get(ctx, credentialCell, string(account), g.moment())
	switch {
	case graph.KindOf(err) == graph.NotFoundKind:
		found = false
	case err != nil:
		return false, fmt.Errorf("read a credential: %w", err)
	default:
		if kept, err = parseCredential(cell.Value); err != nil {
			return false, err
		}
	}
	hash, err := g.hash(ctx, password, kept.salt)
	if err != nil {
		return false, err
	}
	return subtle.ConstantTimeCompare(hash, kept.hash) == 1 && found, nil
}

// newCredential works out what is kept of a new password.
func (g *Gate) newCredential(ctx context.Context, password graph.Text) (credential, error) {
	c := credential{salt: make([]byte, saltLength)}
	_, _ = rand.Read(c.salt) // crypto/rand.Read never fails
	var err error
	c.hash, err = g.hash(ctx, password, c.salt)
	return c, err
}

// keepCredential gives an account its new password.
func (g *Gate) keepCredential(ctx context.Context, account graph.ID, c credential) error {
	_, err := g.store.Cells().Put(ctx, store.Cell{Kind: credentialCell, Key: string(account), Subject: account,
		Value: c.encode(), Version: store.AnyVersion}, g.moment())
	if err != nil {
		return fmt.Errorf("keep a credential: %w", err)
	}
	return nil
}

// passwordFinding says what is wrong with a new password, nil when nothing is.
func passwordFinding(field string, password graph.Text, login string) *graph.Finding {
	text := norm.NFC.String(personal.Open(password))
	length := utf8.RuneCountInString(text)
	switch {
	case length < minPassword || length > maxPassword || !utf8.ValidString(text):
		return &graph.Finding{Field: field, Code: graph.PasswordLength}
	case strings.EqualFold(text, login):
		return &graph.Finding{Field: field, Code: graph.PasswordIsLogin}
	default:
		return nil
	}
}
