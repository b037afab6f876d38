package neo4jstore

import (
	"context"
	"errors"
	"io"
	"testing"
	"testing/synctest"
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

// Each attempt of a writer may come too late for a lock that others take in turn: many must fit in the time there
// is. What is out of order is asked less and less often.
func TestWhoCameTooLateTriesAgainAtOnce(t *testing.T) {
	attemptsAt := func(failure error) (attempts int) {
		synctest.Test(t, func(t *testing.T) {
			err := persist(t.Context(), t.Context(), "write a cell", writeLimit/2, func() error {
				attempts++
				return failure
			})
			if !errors.Is(err, failure) {
				t.Errorf("got %v, want %v", err, failure)
			}
		})
		return attempts
	}
	if attempts := attemptsAt(errMeanwhile); attempts < 150 || attempts > 500 { // each 5 to 15 ms after the last
		t.Errorf("%d attempts in 2.5 s by who came too late", attempts)
	}
	if attempts := attemptsAt(io.EOF); attempts < 7 || attempts > 15 { // 10, 20, 40 ... 320, 500 ms, give or take half
		t.Errorf("%d attempts in 2.5 s at a server that hangs up", attempts)
	}
}
