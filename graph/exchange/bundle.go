package exchange

import (
	"errors"

	"spinweb/graph"
)

// Bundle brings the files of one import together, so that one run reports all that is wrong in all of them.
// The zero Bundle is empty.
type Bundle struct {
	deliveries []graph.Delivery
	unreadable []graph.Finding
	rows       int
}

// Add takes what reading a file gave. It returns the error if that is about more than what is wrong in the file.
func (b *Bundle) Add(delivery graph.Delivery, err error) error {
	var known *graph.Error
	switch {
	case err == nil:
	case !errors.As(err, &known) || known.Kind != graph.InvalidKind:
		return err
	case len(delivery.Arrivals) == 0:
		b.unreadable = append(b.unreadable, known.Findings...)
	default:
		delivery.Findings = known.Findings
	}
	b.deliveries = append(b.deliveries, delivery)
	b.rows += len(delivery.Arrivals)
	return nil
}

// Limits returns the limits of the next file: the rows are those of all files together.
func (b *Bundle) Limits() Limits {
	limits := DefaultLimits()
	limits.Rows = max(limits.Rows-b.rows, 1)
	return limits
}

// Delivery returns everything, see Join. With a file of which nothing can be read it fails with what is wrong
// with the files alone: without that file, the rest would be told of much that is not there.
func (b *Bundle) Delivery() (graph.Delivery, error) {
	joined := Join(b.deliveries...)
	if len(b.unreadable) > 0 {
		return graph.Delivery{}, graph.Invalid(append(b.unreadable, joined.Findings...)...)
	}
	return joined, nil
}
