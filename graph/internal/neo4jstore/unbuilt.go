package neo4jstore

import (
	"context"
	"errors"
	"io"

	"spinweb/graph"
)

var errUnbuilt = errors.New("not built yet")

func (s *Store) Erase(context.Context, graph.Erasure) (graph.Delta, error) {
	return graph.Delta{}, errUnbuilt
}
func (s *Store) Dump(context.Context, io.Writer) error    { return errUnbuilt }
func (s *Store) Restore(context.Context, io.Reader) error { return errUnbuilt }
