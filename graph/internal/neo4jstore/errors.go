package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"syscall"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
)

// ErrRefused is wrapped by the error of a server that does not let this user in, or not do this.
var ErrRefused = errors.New("Neo4j refuses this user or password")

var errClosed = graph.Unavailable(errors.New("the store is closed"))

// reply is what Neo4j answered, without its message: that may quote what was written.
type reply struct{ code string }

func (r reply) Error() string { return r.code }

// classify says of a driver's error what it means for the caller of the store. ctx is the caller's
// context, within the one that ends at the store's own deadline. Errors of this package and of graph
// pass as they are.
func classify(ctx, within context.Context, doing string, err error) error {
	var ours *graph.Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &ours):
		return err
	case ctx.Err() != nil:
		return fmt.Errorf("%s: %w", doing, ctx.Err())
	case within.Err() != nil:
		return graph.Unavailable(fmt.Errorf("%s: no answer in time", doing))
	}
	if code := codeOf(err); code != "" {
		return classifyAnswer(doing, code)
	}
	if isConnectivity(err) || isHandshake(err) {
		return graph.Unavailable(fmt.Errorf("%s: %w", doing, err))
	}
	return fmt.Errorf("%s: %w", doing, err)
}

func classifyAnswer(doing, code string) error {
	cause := fmt.Errorf("%s: %w", doing, reply{code})
	switch {
	case isFullDisk(code):
		return graph.Full(cause)
	case isUnavailable(code):
		return graph.Unavailable(cause)
	case strings.HasPrefix(code, "Neo.ClientError.Security."):
		return fmt.Errorf("%w: %w", ErrRefused, cause)
	default:
		return cause
	}
}

// isUnavailable recognises the answers after which it makes sense to try again later.
func isUnavailable(code string) bool {
	switch code {
	case "Neo.ClientError.Cluster.NotALeader",
		"Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
		"Neo.ClientError.Security.AuthorizationExpired",
		"Neo.ClientError.Transaction.Terminated",
		"Neo.ClientError.Transaction.LockClientStopped",
		"Neo.ClientError.Transaction.TransactionTimedOut",
		"Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
		"Neo.DatabaseError.Database.DatabaseUnavailable",
		"Neo.DatabaseError.Transaction.TransactionStartFailed": // after a full disk, until it is restarted
		return true
	}
	return strings.HasPrefix(code, "Neo.TransientError.")
}

// isFullDisk recognises that a transaction could not be written. Neo4j then wants room and a restart; if
// it was in the log already, it is there afterwards, as its key will tell.
func isFullDisk(code string) bool {
	return code == "Neo.DatabaseError.Transaction.TransactionLogError" ||
		code == "Neo.DatabaseError.Transaction.TransactionCommitFailed"
}

// codeOf returns the code of Neo4j's answer, before or after it was classified; "" where there is none.
func codeOf(err error) string {
	var raw *neo4j.Neo4jError
	if errors.As(err, &raw) {
		return raw.Code
	}
	var classified reply
	errors.As(err, &classified)
	return classified.code
}

// isOutOfMemory recognises that a transaction does not fit in the server's memory.
func isOutOfMemory(err error) bool { return strings.HasSuffix(codeOf(err), "OutOfMemoryError") }

// isTaken recognises that something with this unique property, or this constraint, is there already.
func isTaken(err error) bool {
	switch codeOf(err) {
	case "Neo.ClientError.Schema.ConstraintValidationFailed",
		"Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists",
		"Neo.ClientError.Schema.ConstraintAlreadyExists",
		"Neo.ClientError.Schema.IndexAlreadyExists":
		return true
	}
	return false
}

func isConnectivity(err error) bool {
	var broken *neo4j.ConnectivityError
	return errors.As(err, &broken)
}

// isHandshake recognises that a server hung up, or offered nothing, before it spoke Bolt, as one does that
// starts, stops or has too much to do. The driver gives that no type.
func isHandshake(err error) bool {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, syscall.ECONNRESET) {
		return true
	}
	text := err.Error()
	return strings.HasPrefix(text, "server did not accept any of the requested Bolt versions") ||
		strings.HasPrefix(text, "none of the server offered Bolt versions are supported")
}

// errMeanwhile says that another transaction did something between two statements of this one, such that
// they do not fit together. The next attempt will see it whole.
var errMeanwhile = graph.Unavailable(errors.New("another transaction came between"))

// isGone recognises that what a statement had found was removed while it waited for its lock.
func isGone(err error) bool { return codeOf(err) == "Neo.ClientError.Statement.EntityNotFound" }

// cameTooLate recognises that another transaction had the lock first, and has ended.
func cameTooLate(err error) bool { return isGone(err) || errors.Is(err, errMeanwhile) }

// worthRetrying reports whether the same transaction may succeed when it is tried again at once. That
// a transaction does not fit in memory counts as transient for Neo4j, but not here.
func worthRetrying(err error) bool {
	return !isOutOfMemory(err) &&
		(isConnectivity(err) || isHandshake(err) || cameTooLate(err) || neo4j.IsRetryable(err))
}

func tooManyRows(limit int) error {
	return &graph.Error{Kind: graph.TooLargeKind, Code: graph.TooManyRows, Params: graph.Params{"limit": strconv.Itoa(limit)}}
}
