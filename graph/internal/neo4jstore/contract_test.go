package neo4jstore

import (
	"context"
	"os"
	"strings"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

func TestMain(m *testing.M) {
	storetest.KillTarget(func(ctx context.Context, address string) (store.Store, error) {
		password, err := os.ReadFile(os.Getenv("SPINWEB_TEST_NEO4J_PASSWORD_FILE"))
		if err != nil {
			return nil, err
		}
		return Open(ctx, address, Credentials{Password: graph.Seal(strings.TrimSpace(string(password)))})
	})
	os.Exit(m.Run())
}

// Open makes a server a storetest.Database.
func (s server) Open(t testing.TB) store.Store { return s.openAgain(t) }

func TestContract(t *testing.T) {
	s := testServer(t)
	s.wipeAll(t)
	s.open(t)
	storetest.Run(t, func(t testing.TB) storetest.Database {
		s.wipe(t)
		return s
	})
}

func TestAKilledProcessLosesNothing(t *testing.T) {
	s := testServer(t)
	s.wipe(t)
	storetest.Kill(t, s, s.url)
}
