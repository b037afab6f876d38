package neo4jstore

import (
	"context"
	"testing"
	"time"
)

func TestRowsThatAreWrittenAreHeldByNobody(t *testing.T) {
	s, _ := empty(t)
	within, cancel := context.WithTimeout(t.Context(), writeLimit)
	defer cancel()
	err := s.attempt(within, time.Now().Add(writeLimit), func(tx transaction) (keep bool, err error) {
		params := list("rows", []any{map[string]any{"revision": 1, "place": 0}})
		if err := tx.writeWith(within, changeAdd, params, 1); err != nil {
			return false, err
		}
		if len(params) > 0 {
			t.Error("the driver still holds the rows of a statement that is done")
		}
		return false, nil
	})
	if err != nil {
		t.Error(err)
	}
}
