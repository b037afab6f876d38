package graph

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"regexp"
)

// ID names a record for good. It is opaque: 26 letters and digits that say nothing about a person, so
// that it may stand in a URL. An Area alone has its CBS code as ID, because the code is public.
type ID string

var opaque = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

var opaqueID = regexp.MustCompile(`^[a-z2-7]{26}$`)

// NewID returns a fresh random ID of 128 bits.
func NewID() ID {
	var b [16]byte
	_, _ = rand.Read(b[:]) // crypto/rand.Read never fails
	return ID(opaque.EncodeToString(b[:]))
}

// DerivedID returns the ID that a key from another system always gets, so that importing a file twice
// changes nothing. The key itself, which may be a name, does not shine through in a URL.
func DerivedID(namespace, key string) ID {
	sum := sha256.Sum256([]byte(namespace + "\x00" + key))
	return ID(opaque.EncodeToString(sum[:16]))
}

// ParseID accepts an opaque ID or a CBS area code.
func ParseID(s string) (ID, error) {
	if opaqueID.MatchString(s) {
		return ID(s), nil
	}
	if code, err := ParseAreaCode(s); err == nil {
		return ID(code), nil
	}
	return "", Invalid(Finding{Field: "id", Code: BadID})
}

// Revision numbers the batches of a store, from 1, without gaps. Zero is the empty store.
type Revision int64
