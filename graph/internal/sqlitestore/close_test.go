package sqlitestore

import (
	"context"
	"database/sql"
	"testing"
	"time"
)

// database/sql rolls a transaction whose context ended back beside whoever closes, and then closes its
// connection, which needs the VFS that closing takes away.
func TestClosingWaitsForATransactionThatIsUnderWay(t *testing.T) {
	s, err := Open(t.Context(), t.TempDir(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	if _, err := s.neighbourhood.reader.BeginTx(ctx, &sql.TxOptions{ReadOnly: true}); err != nil {
		t.Fatal(err)
	}
	closed := make(chan error, 1)
	go func() { closed <- s.Close() }()
	select {
	case err := <-closed:
		t.Fatalf("closed under a transaction: %v", err)
	case <-time.After(50 * time.Millisecond):
	}
	cancel()
	if err := <-closed; err != nil {
		t.Error(err)
	}
}
