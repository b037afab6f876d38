package sqlitestore

import (
	"context"
	"errors"
	"io"
)

var errUnbuilt = errors.New("not built yet")

func (s *Store) Dump(context.Context, io.Writer) error    { return errUnbuilt }
func (s *Store) Restore(context.Context, io.Reader) error { return errUnbuilt }
