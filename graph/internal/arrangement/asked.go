package arrangement

import (
	"crypto/sha256"
	"encoding/binary"
)

// request is one that came with an idempotency key: the start of the hash of the key, and of what came with it.
type request struct{ key, fingerprint uint64 }

// mostAsked is how many requests an arrangement remembers.
const mostAsked = 64

func requestOf(key, fingerprint string) request {
	k, f := sha256.Sum256([]byte(key)), sha256.Sum256([]byte(fingerprint))
	return request{binary.BigEndian.Uint64(k[:]), binary.BigEndian.Uint64(f[:])}
}

// Asked reports whether a request was remembered under an idempotency key, and whether it was the same one.
func (a *Arrangement) Asked(key, fingerprint string) (before, same bool) {
	now := requestOf(key, fingerprint)
	for _, earlier := range a.asked {
		if earlier.key == now.key {
			return true, earlier == now
		}
	}
	return false, false
}

// Remember keeps a request in mind that came with an idempotency key, and forgets the oldest.
func (a *Arrangement) Remember(key, fingerprint string) {
	a.asked = append(a.asked[max(0, len(a.asked)+1-mostAsked):], requestOf(key, fingerprint))
}
