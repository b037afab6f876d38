package sqlitestore_test

import (
	"bytes"
	"context"
	"os"
	"testing"

	"go.uber.org/goleak"

	"spinweb/graph/internal/sqlitestore"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

// killKey is where the process that Kill starts finds the key; none for a store that is not encrypted.
const killKey = "SPINWEB_KILL_KEY"

func TestMain(m *testing.M) {
	storetest.KillTarget(func(ctx context.Context, address string) (store.Store, error) {
		return sqlitestore.Open(ctx, address, sqlitestore.Options{Key: []byte(os.Getenv(killKey))})
	})
	goleak.VerifyTestMain(m)
}

// folder is a storetest.Database: the store in one folder.
type folder string

func (f folder) Open(t testing.TB) store.Store {
	t.Helper()
	s, err := sqlitestore.Open(t.Context(), string(f), sqlitestore.Options{})
	if err != nil {
		t.Fatalf("open: %v", err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return s
}

func TestContract(t *testing.T) {
	storetest.Run(t, func(t testing.TB) storetest.Database { return folder(t.TempDir()) })
}

// encrypted is a storetest.Database whose files are encrypted.
type encrypted string

// secret is the key of every encrypted store of these tests.
var secret = bytes.Repeat([]byte{7}, 32)

func (e encrypted) Open(t testing.TB) store.Store {
	t.Helper()
	s, err := sqlitestore.Open(t.Context(), string(e), sqlitestore.Options{Key: secret})
	if err != nil {
		t.Fatalf("open: %v", err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return s
}

func TestContractEncrypted(t *testing.T) {
	storetest.Run(t, func(t testing.TB) storetest.Database { return encrypted(t.TempDir()) })
}

func TestKilledWritersLoseNothing(t *testing.T) {
	address := t.TempDir()
	storetest.Kill(t, folder(address), address)
}

func TestKilledWritersOfAnEncryptedStoreLoseNothing(t *testing.T) {
	t.Setenv(killKey, string(secret))
	address := t.TempDir()
	storetest.Kill(t, encrypted(address), address)
}
