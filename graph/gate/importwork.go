package gate

import (
	"context"
	"errors"
	"runtime/debug"
	"sync"
	"time"

	"spinweb/graph"
)

var (
	errCancelled = errors.New("the import was cancelled")
	errStopping  = errors.New("the server stops")
)

// mostImports is how many imports one server takes on: one that runs, and those that wait for it.
const mostImports = 5

// imports are the imports that this server has taken on.
type imports struct {
	turn chan struct{} // held by the one that runs

	mutex   sync.Mutex
	cancels map[graph.ID]context.CancelCauseFunc
	stopped bool
	ended   sync.WaitGroup
}

func newImports() *imports {
	return &imports{turn: make(chan struct{}, 1), cancels: map[graph.ID]context.CancelCauseFunc{}}
}

// begin takes an import on and returns the context of its work, which does not end with the request.
func (i *imports) begin(ctx context.Context, keeper *jobKeeper) (context.Context, error) {
	i.mutex.Lock()
	defer i.mutex.Unlock()
	if i.stopped || len(i.cancels) >= mostImports {
		return nil, &graph.Error{Kind: graph.UnavailableKind, Code: graph.ImportsBusy, RetryAfter: time.Minute}
	}
	work, cancel := context.WithCancelCause(context.WithoutCancel(ctx))
	keeper.cancel = cancel
	i.cancels[keeper.job.ID] = cancel
	i.ended.Add(1)
	return work, nil
}

// end gives the place of an import free.
func (i *imports) end(id graph.ID) {
	i.mutex.Lock()
	defer i.mutex.Unlock()
	i.cancels[id](nil)
	delete(i.cancels, id)
	i.ended.Done()
}

func (i *imports) cancel(id graph.ID) {
	i.mutex.Lock()
	defer i.mutex.Unlock()
	if cancel := i.cancels[id]; cancel != nil {
		cancel(errCancelled)
	}
}

func (i *imports) runs(id graph.ID) bool {
	i.mutex.Lock()
	defer i.mutex.Unlock()
	return i.cancels[id] != nil
}

// stop interrupts every import and returns when each has written down how it ended.
func (i *imports) stop() {
	i.mutex.Lock()
	i.stopped = true
	for _, cancel := range i.cancels {
		cancel(errStopping)
	}
	i.mutex.Unlock()
	i.ended.Wait()
}

// importWork is the work of one import, in the background.
type importWork struct {
	session *Session // of its own, see forJob
	keeper  *jobKeeper
	upload  Upload
}

// lastWord bounds how long an import that has ended tries to write down how.
const lastWord = 30 * time.Second

func (w *importWork) run(ctx context.Context) {
	g := w.session.gate
	defer g.imports.end(w.keeper.job.ID)
	watching, stopWatching := context.WithCancel(ctx)
	var watched sync.WaitGroup
	watched.Go(func() { w.keeper.watch(watching) })

	receipt, err := w.work(ctx)
	w.upload.Close()
	stopWatching()
	watched.Wait()

	last, done := context.WithTimeout(context.WithoutCancel(ctx), lastWord)
	defer done()
	outcome, saveErr := w.outcome(ctx, last, receipt, err)
	if saveErr == nil {
		saveErr = w.keeper.keep(last, outcome)
	}
	if saveErr != nil { // whoever asks when this server has been silent for long enough finds it out
		g.log.Error("the end of an import is not written down", "error", saveErr.Error())
	}
}

// errPanicked says no more: what a parser panics with may quote the file.
var errPanicked = errors.New("an import panicked")

// work reads, checks and writes, each when its turn has come. No file stops the server, whatever it holds.
func (w *importWork) work(ctx context.Context) (receipt Receipt, err error) {
	defer func() {
		if recover() != nil {
			w.session.gate.log.Error("an import panicked", "stack", string(debug.Stack()))
			receipt, err = Receipt{}, errPanicked
		}
	}()
	turn := w.session.gate.imports.turn
	select {
	case turn <- struct{}{}:
		defer func() { <-turn }()
	case <-ctx.Done():
		return Receipt{}, ctx.Err()
	}
	delivery, err := w.upload.Read(ctx, func(file, rows int) {
		w.keeper.note(func(job *importJob) {
			files := append([]ImportedFile{}, job.Files...) // the old ones may be being shown
			files[file].Rows = rows
			job.Files = files
		})
	})
	if err != nil {
		return Receipt{}, err
	}
	dryRun := w.keeper.job.DryRun
	return w.session.takeIn(ctx, delivery, Intake{DryRun: dryRun, reached: func(state ImportState, receipt *Receipt) error {
		return w.keeper.keep(ctx, func(job *importJob) { job.State, job.Receipt = state, receipt })
	}})
}

// outcome says how the work ended, and fails where the store does not tell whether it was written. last is for
// asking the store after ctx has ended.
func (w *importWork) outcome(ctx, last context.Context, receipt Receipt, err error) (func(*importJob), error) {
	job := w.keeper.job
	if err != nil && job.State == ImportWriting { // it may be there all the same
		written, askErr := w.session.gate.writtenUnder(last, job.Key, job.Base)
		if askErr != nil {
			return nil, askErr
		}
		if written != 0 {
			err, receipt = nil, *job.Receipt
			receipt.Revision = written
		}
	}
	return func(job *importJob) {
		if err == nil {
			job.State, job.Receipt, job.Notices, job.Revision = ImportDone, &receipt, receipt.Notices, receipt.Revision
			return
		}
		job.State, job.Why, job.Findings, job.Receipt = ImportFailed, graph.Internal, nil, nil
		var known *graph.Error
		switch cause := context.Cause(ctx); {
		case errors.Is(cause, errCancelled):
			job.State, job.Why = ImportCancelled, graph.ImportCancelled
		case cause != nil:
			job.Why = graph.ImportInterrupted
		case errors.As(err, &known):
			job.Why, job.Findings = known.Code, known.Findings
		}
		if job.Why == graph.Internal {
			w.session.gate.log.Error("an import failed", "error", err.Error())
		}
	}, nil
}
