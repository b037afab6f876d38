package gate

import (
	"context"
	"fmt"
	"sync"
	"time"

	"spinweb/graph"
)

// jobKeeper writes down how an import stands, from the one server that runs it. Only a request to cancel
// comes from elsewhere, and a verdict of a server that took this one for gone, which it overrules.
type jobKeeper struct {
	gate   *Gate
	cancel context.CancelCauseFunc

	mutex   sync.Mutex
	job     importJob
	version int64
	dirty   bool
	saved   time.Time // by the clock of the gate
}

// note changes what is known; it is written down within half a second.
func (k *jobKeeper) note(change func(*importJob)) {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	change(&k.job)
	k.dirty = true
}

// keep changes what is known and writes it down.
func (k *jobKeeper) keep(ctx context.Context, change func(*importJob)) error {
	k.note(change)
	return k.save(ctx)
}

// create writes down an import that begins. Of equal requests, one does so; to the others it reports true and
// takes over what that one has begun, or refuses them where they bring something else.
func (k *jobKeeper) create(ctx context.Context) (known bool, err error) {
	k.version, err = k.gate.putJob(ctx, k.job, 0)
	switch {
	case err == nil:
		k.saved = k.job.Alive
		return false, nil
	case graph.KindOf(err) != graph.StaleKind:
		return false, fmt.Errorf("write down an import: %w", err)
	}
	asked := k.job.Fingerprint
	if k.job, err = k.gate.job(ctx, k.job.ID); err != nil {
		return false, err
	}
	if k.job.Fingerprint != asked {
		return false, &graph.Error{Kind: graph.KeyReusedKind, Code: graph.KeyReused}
	}
	return true, nil
}

func (k *jobKeeper) save(ctx context.Context) error {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	for range saveTries {
		k.job.Alive = k.gate.moment()
		version, err := k.gate.putJob(ctx, k.job, k.version)
		if err == nil {
			k.version, k.dirty, k.saved = version, false, k.job.Alive
			return nil
		}
		if graph.KindOf(err) != graph.StaleKind {
			return err
		}
		if err := k.meet(ctx); err != nil {
			return err
		}
	}
	return graph.Unavailable(fmt.Errorf("an import changed %d times", saveTries))
}

// meet takes over what others wrote: that it is to stop.
func (k *jobKeeper) meet(ctx context.Context) error {
	stored, version, err := k.gate.storedJob(ctx, k.job.ID)
	if err != nil {
		return err
	}
	k.version = version
	if stored.CancelAsked && !k.job.CancelAsked {
		k.job.CancelAsked = true
		k.cancel(errCancelled)
	}
	return nil
}

// watch writes down what is noted, says that the server is there, and looks whether somebody wants the import
// to stop, until ctx ends. What fails is tried again the next time.
func (k *jobKeeper) watch(ctx context.Context) {
	tick := time.NewTicker(saveEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		k.mutex.Lock()
		due := k.dirty || k.gate.moment().Sub(k.saved) >= aliveEvery
		if !due {
			_ = k.meet(ctx)
		}
		k.mutex.Unlock()
		if due {
			_ = k.save(ctx)
		}
	}
}
