package storetest

import (
	"context"
	"errors"
	"io"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

var errUnbuilt = errors.New("not built yet")

func (s *handle) Erase(context.Context, graph.Erasure) (graph.Delta, error) {
	return graph.Delta{}, errUnbuilt
}
func (s *handle) Dump(context.Context, io.Writer) error    { return errUnbuilt }
func (s *handle) Restore(context.Context, io.Reader) error { return errUnbuilt }
func (s *handle) Cells() store.Cells                       { return nil }
