package gate

import (
	"context"
	"fmt"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

const (
	boundCell = "arrangementKey"
	boundKept = 24 * time.Hour // as long as a client may try again
)

// bindKey binds the idempotency key of a request, if it has one, to that request: an arrangement remembers only
// the keys of its own changes, and another request may be about another map. It gives KeyReusedKind for a key
// that is bound to another one. A request that fails frees the key that it bound, so that the client may put it
// right and send it again.
func (s *Session) bindKey(ctx context.Context, of ArrangementOf) (free func(context.Context) error, err error) {
	if s.key() == "" {
		return keepKey, nil
	}
	cells, at := s.gate.store.Cells(), s.gate.moment()
	cell := store.Cell{Kind: boundCell, Key: s.key(), Subject: of.cell(s.viewer).Subject,
		Value: []byte(s.under.Retry.Fingerprint), Expires: at.Add(boundKept)}
	for range arrangeTries {
		_, err := cells.Put(ctx, cell, at)
		if err == nil {
			return func(ctx context.Context) error {
				return cells.Drop(context.WithoutCancel(ctx), cell.Kind, cell.Key)
			}, nil
		}
		if graph.KindOf(err) != graph.StaleKind {
			return nil, fmt.Errorf("bind a key to a request: %w", err)
		}
		bound, err := cells.Get(ctx, cell.Kind, cell.Key, at)
		switch {
		case graph.KindOf(err) == graph.NotFoundKind: // freed meanwhile
		case err != nil:
			return nil, fmt.Errorf("read which request a key is bound to: %w", err)
		case string(bound.Value) != s.under.Retry.Fingerprint:
			return nil, store.KeyReused()
		default:
			return keepKey, nil
		}
	}
	return nil, graph.Unavailable(fmt.Errorf("a key was bound and freed %d times", arrangeTries))
}

// keepKey frees no key: there is none, or another request bound it.
func keepKey(context.Context) error { return nil }
