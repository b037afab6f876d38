package graph

import "time"

// Erasure takes records out of the neighbourhood for good, and out of its history. Ties that run, or
// ever ran, to an erased actor go with it.
type Erasure struct {
	Verb        Verb   // Delete, of what is in the bin already, or Erase (AVG, article 17)
	Key         string // idempotency key, as in a Batch
	Fingerprint string
	Author      Author
	At          time.Time // UTC, to the microsecond
	Reason      Text      // of the act; it must say nothing of who is erased
	Records     []ID
}
