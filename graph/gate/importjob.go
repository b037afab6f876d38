package gate

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// importJob is an import as it is kept in a cell, where every server finds it. It holds rows, columns and
// codes, and nothing of what stands in a file.
type importJob struct {
	ID          graph.ID        `json:"id"`
	State       ImportState     `json:"state"`
	DryRun      bool            `json:"dryRun,omitempty"`
	At          time.Time       `json:"at"`
	Alive       time.Time       `json:"alive"` // when its server last said so
	Author      graph.ID        `json:"author,omitempty"`
	Role        graph.Role      `json:"role"`
	Files       []ImportedFile  `json:"files"`
	Receipt     *Receipt        `json:"receipt,omitempty"`
	Findings    []graph.Finding `json:"findings,omitempty"`
	Notices     []graph.Finding `json:"notices,omitempty"`
	Why         graph.Code      `json:"why,omitempty"`
	Revision    graph.Revision  `json:"revision,omitempty"`
	Base        graph.Revision  `json:"base"` // where the store stood when it began
	Key         string          `json:"key"`  // of its batch
	Fingerprint string          `json:"fingerprint,omitempty"`
	CancelAsked bool            `json:"cancelAsked,omitempty"`
}

func (j importJob) over() bool {
	return j.State == ImportDone || j.State == ImportFailed || j.State == ImportCancelled || j.State == ImportUndone
}

const (
	importCell  = "import"
	importsKept = 30 * 24 * time.Hour // as long as what it added can come back from the bin
	saveEvery   = 500 * time.Millisecond
	aliveEvery  = 5 * time.Second
	silentAfter = time.Minute // a server that has said nothing for so long is gone
	saveTries   = 8
)

// job returns an import as it stands.
func (g *Gate) job(ctx context.Context, id graph.ID) (importJob, error) {
	job, _, err := g.storedJob(ctx, id)
	if err != nil {
		return importJob{}, err
	}
	return g.judged(ctx, job)
}

func (g *Gate) storedJob(ctx context.Context, id graph.ID) (importJob, int64, error) {
	cell, err := g.store.Cells().Get(ctx, importCell, string(id), g.moment())
	if err != nil {
		return importJob{}, 0, err
	}
	var job importJob
	if err := json.Unmarshal(cell.Value, &job); err != nil {
		return importJob{}, 0, fmt.Errorf("read an import: %w", err)
	}
	return job, cell.Version, nil
}

// jobs returns every import.
func (g *Gate) jobs(ctx context.Context) ([]importJob, error) {
	cells, err := g.store.Cells().List(ctx, importCell, g.moment())
	if err != nil {
		return nil, fmt.Errorf("list imports: %w", err)
	}
	jobs := make([]importJob, len(cells))
	for i, cell := range cells {
		var job importJob
		if err := json.Unmarshal(cell.Value, &job); err != nil {
			return nil, fmt.Errorf("read an import: %w", err)
		}
		if jobs[i], err = g.judged(ctx, job); err != nil {
			return nil, err
		}
	}
	return jobs, nil
}

// judged settles an import whose server has gone: what it wrote is found by the key of its batch.
func (g *Gate) judged(ctx context.Context, job importJob) (importJob, error) {
	if job.over() || g.moment().Sub(job.Alive) < silentAfter || g.imports.runs(job.ID) {
		return job, nil
	}
	settle := func(job *importJob) error {
		if job.over() || g.moment().Sub(job.Alive) < silentAfter {
			return nil
		}
		revision, err := g.writtenUnder(ctx, job.Key, job.Base)
		if err != nil {
			return err
		}
		if job.State, job.Why, job.Revision = ImportDone, "", revision; revision == 0 {
			job.State, job.Why, job.Receipt = ImportFailed, graph.ImportInterrupted, nil
		}
		return nil
	}
	if err := g.changeJob(ctx, job.ID, settle); err != nil {
		return job, err
	}
	settled, _, err := g.storedJob(ctx, job.ID)
	return settled, err
}

// writtenUnder returns the revision of the batch with a key, among those after base; zero for none. It asks
// for one entry of every batch since.
func (g *Gate) writtenUnder(ctx context.Context, key string, base graph.Revision) (graph.Revision, error) {
	for after := base; ; {
		entries, err := g.store.History(ctx, graph.HistoryQuery{After: after, Limit: 1})
		switch {
		case err != nil:
			return 0, fmt.Errorf("look for the batch of an import: %w", err)
		case len(entries) == 0:
			return 0, nil
		case entries[0].Key == key:
			return entries[0].Revision, nil
		}
		after = entries[0].Revision
	}
}

// changeJob changes an import that another may be changing too.
func (g *Gate) changeJob(ctx context.Context, id graph.ID, change func(*importJob) error) error {
	for range saveTries {
		job, version, err := g.storedJob(ctx, id)
		if err != nil {
			return err
		}
		if err := change(&job); err != nil {
			return err
		}
		if _, err = g.putJob(ctx, job, version); graph.KindOf(err) != graph.StaleKind {
			return err
		}
	}
	return graph.Unavailable(fmt.Errorf("an import changed %d times", saveTries))
}

// putJob writes an import down as a cell of its author: an erasure of the author takes it along, which with
// the revision of its batch would tell whose alias stands there.
func (g *Gate) putJob(ctx context.Context, job importJob, version int64) (int64, error) {
	value, err := json.Marshal(job)
	if err != nil {
		return 0, err
	}
	return g.store.Cells().Put(ctx, store.Cell{Kind: importCell, Key: string(job.ID), Subject: job.Author, Value: value,
		Expires: job.At.Add(importsKept), Version: version}, g.moment())
}
