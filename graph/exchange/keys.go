package exchange

import (
	"strings"

	"golang.org/x/text/unicode/norm"

	"spinweb/graph"
)

// keyed returns the ID that a key in a file stands for: an ID of this product or a CBS code stands for
// itself, any other key for an ID that is derived from it. Two ways of writing the same letters are
// the same key.
func keyed(key string) graph.ID {
	key = norm.NFC.String(strings.TrimSpace(key))
	if id, err := graph.ParseID(key); err == nil {
		return id
	}
	return graph.DerivedID("csv", key)
}

func isAreaCode(id graph.ID) bool {
	_, err := graph.ParseAreaCode(string(id))
	return err == nil
}
