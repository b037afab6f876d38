package sqlitestore

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"syscall"
	"testing"

	"github.com/ncruces/go-sqlite3"

	"spinweb/graph"
)

// wantCode demands that a store was refused because it is newer than the program.
func wantCode(t *testing.T, err error) {
	t.Helper()
	var refusal *graph.Error
	if !errors.As(err, &refusal) || refusal.Code != graph.StoreNewer {
		t.Fatalf("got %v, want %s", err, graph.StoreNewer)
	}
}

func TestErrorsOfTheDriverGetTheirKind(t *testing.T) {
	for _, c := range []struct {
		err  error
		kind graph.Kind
	}{
		{sqlite3.FULL, graph.StorageFullKind},
		{sqlite3.IOERR_WRITE, graph.StorageFullKind}, // a full disk, as the driver tells it
		{sqlite3.IOERR_SHMSIZE, graph.StorageFullKind},
		{&fs.PathError{Op: "open", Path: "x", Err: syscall.ENOSPC}, graph.StorageFullKind},
		{sqlite3.IOERR_READ, graph.UnavailableKind},
		{sqlite3.BUSY, graph.UnavailableKind},
		{sqlite3.BUSY_SNAPSHOT, graph.UnavailableKind},
		{sqlite3.LOCKED, graph.UnavailableKind},
		{sqlite3.READONLY, graph.UnavailableKind},
		{sqlite3.CANTOPEN, graph.UnavailableKind},
		{&fs.PathError{Op: "open", Path: "x", Err: syscall.EROFS}, graph.UnavailableKind},
		{fmt.Errorf("%w: %w", sqlite3.IOERR_WRITE, &fs.PathError{Op: "open", Path: "x", Err: syscall.EROFS}), graph.UnavailableKind},
		{errClosed, graph.UnavailableKind},
		{sqlite3.CORRUPT, graph.InternalKind},
		{sqlite3.CONSTRAINT, graph.InternalKind},
		{errors.New("anything else"), graph.InternalKind},
	} {
		err := classified(t.Context(), "try", fmt.Errorf("commit: %w", c.err))
		if kind := graph.KindOf(err); kind != c.kind {
			t.Errorf("%v: got kind %d, want %d", c.err, kind, c.kind)
		}
		if !errors.Is(err, c.err) {
			t.Errorf("%v: lost on the way: %v", c.err, err)
		}
	}
}

func TestAnErrorThatHasAKindKeepsIt(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if kind := graph.KindOf(classified(ctx, "try", graph.Stale())); kind != graph.StaleKind {
		t.Errorf("got kind %d, want stale", kind)
	}
	if classified(ctx, "try", nil) != nil {
		t.Error("an error out of nothing")
	}
}

func TestAnEndedContextSaysHow(t *testing.T) {
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	expired, cancel := context.WithTimeout(t.Context(), 0)
	defer cancel()
	if err := classified(cancelled, "try", sqlite3.INTERRUPT); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want cancelled", err)
	}
	err := classified(expired, "try", sqlite3.INTERRUPT)
	if !errors.Is(err, context.DeadlineExceeded) || graph.KindOf(err) != graph.UnavailableKind {
		t.Errorf("got %v (kind %d), want the deadline, as unavailable", err, graph.KindOf(err))
	}
}
