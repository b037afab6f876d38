package gate

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// Location is where a store is and how it is opened.
type Location struct {
	Address string
	Options Options
}

// BackUp writes everything that a store holds, encrypted with the key of its options if there is one. The
// store may be in use meanwhile: the backup holds what was committed when it began. It is the operator's
// act and leaves a line in the ledger. UnavailableKind: something was erased meanwhile; begin again.
func BackUp(ctx context.Context, from Location, w io.Writer) error {
	kept, err := openStore(ctx, from.Address, from.Options)
	if err != nil {
		return err
	}
	defer kept.Close()
	return backUp(ctx, kept, from.Options, w)
}

func backUp(ctx context.Context, kept store.Store, options Options, w io.Writer) error {
	if err := kept.Record(ctx, operatorLine(options, graph.BackUp, "spinweb backup")); err != nil {
		return fmt.Errorf("record the backup: %w", err)
	}
	backup, err := enclose(w, options.Key)
	if err != nil {
		return err
	}
	if err := kept.Dump(ctx, backup); err != nil {
		return fmt.Errorf("read the store: %w", err)
	}
	if err := backup.Close(); err != nil {
		return fmt.Errorf("complete the backup: %w", err)
	}
	return nil
}

// Restore fills an empty store from a backup. Whoever was erased since the backup was made is erased again
// before anybody can see the store, also when the machine stops in the midst of it.
func Restore(ctx context.Context, to Location, backup io.Reader, erased []graph.ID) error {
	kept, err := openStore(ctx, to.Address, to.Options)
	if err != nil {
		return err
	}
	defer kept.Close()
	return restore(ctx, kept, to.Options, backup, erased)
}

func restore(ctx context.Context, kept store.Store, options Options, backup io.Reader, erased []graph.ID) error {
	dump, err := disclose(backup, options.Key)
	if err != nil {
		return err
	}
	source, done := streamed(func(w io.Writer) error { return withDue(w, dump, erased) })
	defer done()
	if err := kept.Restore(ctx, source); err != nil {
		return fmt.Errorf("fill the store: %w", err)
	}
	if err := eraseDue(ctx, kept, options.moment()); err != nil {
		return err
	}
	return kept.Record(ctx, operatorLine(options, graph.RestoreStore, "spinweb restore"))
}

// Copy fills an empty store with everything that another holds, and returns the SHA-256 of the dump that
// both write. ConflictKind with CopyDiffers: something was written meanwhile, so that they differ.
func Copy(ctx context.Context, from, to Location) (string, error) {
	source, err := openStore(ctx, from.Address, from.Options)
	if err != nil {
		return "", err
	}
	defer source.Close()
	target, err := openStore(ctx, to.Address, to.Options)
	if err != nil {
		return "", err
	}
	defer target.Close()
	if err := source.Record(ctx, operatorLine(from.Options, graph.CopyStore, "spinweb copy")); err != nil {
		return "", fmt.Errorf("record the copy: %w", err)
	}
	return copyStore(ctx, source, target)
}

func copyStore(ctx context.Context, source, target store.Store) (string, error) {
	dump, done := streamed(func(w io.Writer) error { return source.Dump(ctx, w) })
	defer done()
	if err := target.Restore(ctx, dump); err != nil {
		return "", fmt.Errorf("fill the store: %w", err)
	}
	original, err := dumpHash(ctx, source)
	if err != nil {
		return "", err
	}
	copied, err := dumpHash(ctx, target)
	if err != nil {
		return "", err
	}
	if original != copied {
		return "", graph.Conflict(graph.CopyDiffers, nil)
	}
	return copied, nil
}

// dumpHash is the logical hash of a store: whoever holds the same has the same.
func dumpHash(ctx context.Context, kept store.Store) (string, error) {
	sum := sha256.New()
	if err := kept.Dump(ctx, sum); err != nil {
		return "", fmt.Errorf("compare the copy: %w", err)
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

func operatorLine(options Options, action graph.Action, access string) graph.LedgerLine {
	return graph.LedgerLine{ID: graph.NewID(), At: options.moment(), Author: graph.Author{Role: graph.Operator},
		Action: action, Access: access, Outcome: graph.Done}
}

// moment is now, as precisely as both stores keep it.
func (o Options) moment() time.Time {
	clock := o.Clock
	if clock == nil {
		clock = time.Now
	}
	return clock().UTC().Truncate(time.Microsecond)
}

var errNotRead = errors.New("nobody reads on")

// streamed returns what write writes. The caller calls done when it needs no more.
func streamed(write func(io.Writer) error) (r io.Reader, done func()) {
	reader, writer := io.Pipe()
	go func() { writer.CloseWithError(write(writer)) }()
	return reader, func() { _ = reader.CloseWithError(errNotRead) }
}
