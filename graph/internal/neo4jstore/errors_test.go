package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
)

func answered(code string) error {
	return &neo4j.Neo4jError{Code: code, Msg: "Node(0) has `name` = 'Kanarie'", GqlStatusDescription: "Kanarie"}
}

func TestWhatNeo4jAnswersHasAKind(t *testing.T) {
	for code, want := range map[string]graph.Kind{
		"Neo.TransientError.General.DatabaseUnavailable":                     graph.UnavailableKind,
		"Neo.TransientError.Transaction.DeadlockDetected":                    graph.UnavailableKind,
		"Neo.TransientError.General.MemoryPoolOutOfMemoryError":              graph.UnavailableKind, // Apply knows better for an import
		"Neo.ClientError.Cluster.NotALeader":                                 graph.UnavailableKind,
		"Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration": graph.UnavailableKind,
		"Neo.DatabaseError.Transaction.TransactionStartFailed":               graph.UnavailableKind, // seen after a full disk
		"Neo.DatabaseError.Transaction.TransactionCommitFailed":              graph.StorageFullKind, // seen on a full disk
		"Neo.ClientError.Schema.ConstraintValidationFailed":                  graph.InternalKind,
		"Neo.ClientError.Statement.SyntaxError":                              graph.InternalKind,
		"Neo.ClientError.Security.Unauthorized":                              graph.InternalKind,
	} {
		err := classify(t.Context(), t.Context(), "try", answered(code))
		if got := graph.KindOf(err); got != want {
			t.Errorf("%s: kind %d, want %d", code, got, want)
		}
		if !strings.Contains(err.Error(), code) {
			t.Errorf("%s: the log does not tell: %v", code, err)
		}
		for ; err != nil; err = errors.Unwrap(err) {
			if text := fmt.Sprintf("%v %+v %#v", err, err, err); strings.Contains(text, "Kanarie") {
				t.Errorf("%s: the error quotes what was written: %s", code, text)
			}
		}
	}
}

func TestARefusedUserIsRecognised(t *testing.T) {
	err := classify(t.Context(), t.Context(), "try", answered("Neo.ClientError.Security.Unauthorized"))
	if !errors.Is(err, ErrRefused) {
		t.Errorf("got %v", err)
	}
}

func TestTheCallersContextGoesBeforeTheStoresDeadline(t *testing.T) {
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	broken := &neo4j.ConnectivityError{Inner: errors.New("cut")}
	if err := classify(gone, gone, "try", broken); !errors.Is(err, context.Canceled) || graph.KindOf(err) != graph.InternalKind {
		t.Errorf("the caller went away: %v", err)
	}
	if err := classify(t.Context(), gone, "try", broken); graph.KindOf(err) != graph.UnavailableKind {
		t.Errorf("the deadline passed: %v", err)
	}
	if err := classify(t.Context(), t.Context(), "try", broken); graph.KindOf(err) != graph.UnavailableKind {
		t.Errorf("the connection broke: %v", err)
	}
}

func TestATransactionThatDoesNotFitIsNotTriedAgain(t *testing.T) {
	if worthRetrying(answered("Neo.TransientError.General.MemoryPoolOutOfMemoryError")) {
		t.Error("out of memory is worth retrying")
	}
	classified := classify(t.Context(), t.Context(), "try", answered("Neo.TransientError.General.MemoryPoolOutOfMemoryError"))
	if !isOutOfMemory(classified) {
		t.Error("out of memory is not recognised once it is classified")
	}
	if !worthRetrying(answered("Neo.TransientError.Transaction.DeadlockDetected")) {
		t.Error("a deadlock is not worth retrying")
	}
}
