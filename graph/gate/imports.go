package gate

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"time"

	"spinweb/graph"
)

// ImportState is how far an import is.
type ImportState string

// The states, in the order in which an import goes through them. The last four are final, but for an undo.
const (
	ImportReading   ImportState = "reading" // or waiting for another
	ImportChecking  ImportState = "checking"
	ImportWriting   ImportState = "writing"
	ImportDone      ImportState = "done"
	ImportFailed    ImportState = "failed"
	ImportCancelled ImportState = "cancelled"
	ImportUndone    ImportState = "undone"
)

// Upload is files that are to be taken in. They are read in the background, after the request that brought
// them was answered.
type Upload struct {
	Files       []string // how the import calls each: never by a name of the sender's choice, which may be somebody's
	Fingerprint string   // of the content, for a request that is sent again
	// Read reads the files and tells how many rows of each it has read, with its findings in the delivery.
	Read func(ctx context.Context, progress func(file, rows int)) (graph.Delivery, error)
	// Close throws the files away. It is called once, whatever happens.
	Close func()
}

// ImportView is an import as every server tells of it, without anything of what the files hold.
type ImportView struct {
	ID       graph.ID
	State    ImportState
	DryRun   bool
	At       time.Time
	Role     graph.Role
	By       *End // nil for the command line, and for one whom the viewer may not see
	Files    []ImportedFile
	Receipt  *Receipt // nil until everything was checked and found right
	Findings []graph.Finding
	Notices  []graph.Finding
	Why      graph.Code     // why it failed or was cancelled
	Revision graph.Revision // of what was written; zero for nothing
}

// ImportedFile is one file of an import.
type ImportedFile struct {
	Name string `json:"name"`
	Rows int    `json:"rows"` // read so far
}

// StartImport begins an import and returns it as it stands. One import runs at a time, a few wait; beyond
// that it is UnavailableKind with ImportsBusy. It goes on when ctx ends. A request that is sent again under
// its idempotency key gets the import that the first one began.
func (s *Session) StartImport(ctx context.Context, upload Upload, dryRun bool) (ImportView, error) {
	sight, err := s.look(ctx, graph.ImportRecords)
	if err != nil {
		upload.Close()
		return ImportView{}, err
	}
	keeper := &jobKeeper{gate: s.gate, job: s.newJob(upload, dryRun, sight.now.Revision())}
	if known, err := keeper.create(ctx); err != nil || known {
		upload.Close()
		return sight.importView(keeper.job), err
	}
	work, err := s.gate.imports.begin(ctx, keeper)
	if err != nil {
		upload.Close()
		return ImportView{}, errors.Join(err, s.gate.store.Cells().Drop(context.WithoutCancel(ctx), importCell, string(keeper.job.ID)))
	}
	begun := sight.importView(keeper.job)
	go (&importWork{session: s.forJob(keeper.job.ID), keeper: keeper, upload: upload}).run(work)
	return begun, nil
}

// newJob makes a job. The same request gives the same ID.
func (s *Session) newJob(upload Upload, dryRun bool, base graph.Revision) importJob {
	at := s.gate.moment()
	job := importJob{ID: graph.NewID(), State: ImportReading, DryRun: dryRun, At: at, Alive: at, Author: s.viewer.author().ID, Role: s.viewer.role,
		Base: base, Fingerprint: upload.Fingerprint}
	if key := s.key(); key != "" {
		job.ID = graph.DerivedID("import", key)
	}
	for _, name := range upload.Files {
		job.Files = append(job.Files, ImportedFile{Name: name})
	}
	job.Key = s.forJob(job.ID).key()
	return job
}

// forJob is the session of a job's own goroutine, under whose key its batch is written, so that it is written once.
func (s *Session) forJob(id graph.ID) *Session {
	copied := *s
	copied.under.Retry = Retry{Key: "import " + string(id), Fingerprint: string(id)}
	return &copied
}

// Imports lists the imports of the last 30 days, the newest first.
func (s *Session) Imports(ctx context.Context) ([]ImportView, error) {
	sight, err := s.look(ctx, graph.ImportRecords)
	if err != nil {
		return nil, err
	}
	jobs, err := s.gate.jobs(ctx)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(jobs, func(a, b importJob) int { return cmp.Or(b.At.Compare(a.At), cmp.Compare(a.ID, b.ID)) })
	views := make([]ImportView, len(jobs))
	var people []graph.ID
	for i, job := range jobs {
		views[i] = sight.importView(job)
		people = append(people, views[i].people()...)
	}
	return views, s.show(ctx, graph.ImportRecords, sight.subjects(people...))
}

// ImportOf returns one import.
func (s *Session) ImportOf(ctx context.Context, id graph.ID) (ImportView, error) {
	sight, err := s.look(ctx, graph.ImportRecords)
	if err != nil {
		return ImportView{}, err
	}
	job, err := s.gate.job(ctx, id)
	if err != nil {
		return ImportView{}, err
	}
	view := sight.importView(job)
	return view, s.show(ctx, graph.ImportRecords, sight.subjects(view.people()...))
}

// CancelImport asks an import to stop, on whichever server it runs, and returns it as it stands: it stops
// within a second or so, unless all was written by then. One that is over is ConflictKind.
func (s *Session) CancelImport(ctx context.Context, id graph.ID) (ImportView, error) {
	if err := s.May(graph.ImportRecords); err != nil {
		return ImportView{}, err
	}
	err := s.gate.changeJob(ctx, id, func(job *importJob) error {
		if job.over() {
			return graph.Conflict(graph.ImportOver, nil)
		}
		job.CancelAsked = true
		return nil
	})
	if err != nil {
		return ImportView{}, err
	}
	s.gate.imports.cancel(id)
	return s.ImportOf(ctx, id)
}

// UndoImported takes back everything that an import wrote. What changed since makes it ConflictKind with
// ChangedSince, and nothing is taken back.
func (s *Session) UndoImported(ctx context.Context, id graph.ID, reason string) (ImportView, error) {
	if err := s.May(graph.ImportRecords); err != nil {
		return ImportView{}, err
	}
	job, err := s.gate.job(ctx, id)
	if err != nil {
		return ImportView{}, err
	}
	if job.State == ImportUndone {
		switch _, again, err := s.replayed(ctx); {
		case err != nil:
			return ImportView{}, err
		case again:
			return s.ImportOf(ctx, id)
		}
	}
	if job.State != ImportDone || job.Revision == 0 {
		return ImportView{}, graph.Conflict(graph.ImportNotUndoable, nil)
	}
	if _, err := s.UndoImport(ctx, job.Revision, reason); err != nil {
		return ImportView{}, err
	}
	err = s.gate.changeJob(ctx, id, func(job *importJob) error {
		job.State = ImportUndone
		return nil
	})
	if err != nil {
		return ImportView{}, err
	}
	return s.ImportOf(ctx, id)
}

func (s *sight) importView(job importJob) ImportView {
	view := ImportView{ID: job.ID, State: job.State, DryRun: job.DryRun, At: job.At, Role: job.Role, Files: job.Files,
		Receipt: job.Receipt, Findings: job.Findings, Notices: job.Notices, Why: job.Why, Revision: job.Revision}
	if author := s.now.Actor(job.Author); author != nil && s.Of(author.ID) != graph.Hidden {
		by := s.end(author.ID)
		view.By = &by
	}
	return view
}

// people are those whom a view names.
func (v ImportView) people() []graph.ID {
	if v.By == nil {
		return nil
	}
	return []graph.ID{v.By.ID}
}
