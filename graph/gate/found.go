package gate

import (
	"time"

	"spinweb/graph"
)

// foundFor is how long a request may still go by the snapshot in which its viewer was found.
const foundFor = time.Second

// found is the snapshot in which a viewer was found. The head was asked after the request came, and so a request
// that looks at once sees what it would if it asked again: every right that was revoked before it came.
type found struct {
	snapshot *graph.Snapshot
	asked    time.Time
}

// take returns the snapshot once, and nil after that, for one that is too old, and where there is none.
func (f *found) take() *graph.Snapshot {
	taken := *f
	*f = found{}
	if time.Since(taken.asked) > foundFor {
		return nil
	}
	return taken.snapshot
}
