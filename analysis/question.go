package analysis

import (
	"context"

	"spinweb/graph"
)

// Question is asked of one net on one day.
type Question[R any] interface {
	// Key names the question with its parameters: equal keys on an equal net have equal answers.
	Key() string
	// Net returns the net that the question is asked of.
	Net() NetKind
	// On returns the day for which it is asked.
	On() graph.Day
	// Answer answers on the complete net, which was built by BuildNet for Net and On. The same net
	// gives the same bits, whatever GOMAXPROCS is.
	Answer(ctx context.Context, n *Net) (R, error)
}

// Released is a Question whose answer says nothing to who may not know live figures of its area: then there is
// nothing to work out.
type Released[R any] interface {
	// Within returns the area.
	Within() graph.AreaCode
	// Unreleased returns an answer of which Redact shows such a viewer the same as of the whole one. It fails as
	// Answer does.
	Unreleased(*graph.Snapshot) (R, error)
}

// Report is an answer. Before Redact it says nothing: its fields are empty and it has no subjects.
type Report[R any] interface {
	// Redact returns what this viewer may see. It never changes its receiver, which many viewers share.
	Redact(graph.Sight) R
	// Subjects returns the residents that the redacted report says something of, sorted.
	Subjects() []graph.ID
}
