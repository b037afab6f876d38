package sqlitestore

import (
	"context"
	"io"
	"path/filepath"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/ncruces/go-sqlite3/util/vfsutil"
	"github.com/ncruces/go-sqlite3/vfs"

	"spinweb/graph"
	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

// readOnlyVFS is a file system that a disk error can make read-only, files that are open included. No mount
// does that to a test: the kernel refuses while a file is open for writing.
type readOnlyVFS struct {
	vfs.VFS
	on *atomic.Bool
}

func (r readOnlyVFS) OpenFilename(name *vfs.Filename, flags vfs.OpenFlag) (vfs.File, vfs.OpenFlag, error) {
	if r.on.Load() && flags&(vfs.OPEN_READWRITE|vfs.OPEN_CREATE) != 0 {
		return nil, flags, syscall.EROFS
	}
	file, opened, err := vfsutil.WrapOpenFilename(r.VFS, name, flags)
	if err != nil {
		return nil, opened, err
	}
	return &readOnlyFile{file, r.on}, opened, nil
}

type readOnlyFile struct {
	vfs.File
	on *atomic.Bool
}

func (r *readOnlyFile) WriteAt(p []byte, at int64) (int, error) {
	if r.on.Load() {
		return 0, syscall.EROFS
	}
	return r.File.WriteAt(p, at)
}

func (r *readOnlyFile) Truncate(size int64) error {
	if r.on.Load() {
		return syscall.EROFS
	}
	return r.File.Truncate(size)
}

func (r *readOnlyFile) Unwrap() vfs.File               { return r.File }
func (r *readOnlyFile) SharedMemory() vfs.SharedMemory { return vfsutil.WrapSharedMemory(r.File) }

// readOnlyWhile puts both files of a store on a file system that on makes read-only.
func readOnlyWhile(s *Store, on *atomic.Bool) {
	for _, file := range []*database{s.neighbourhood, s.ledger} {
		vfs.Register(file.vfs, folderVFS{readOnlyVFS{vfs.Find(""), on}, ""})
		forgetConnections(file)
	}
}

// forgetConnections makes the next call open its connection anew.
func forgetConnections(file *database) {
	file.reader.SetMaxIdleConns(0)
	file.reader.SetMaxIdleConns(readers)
	file.writer.SetMaxIdleConns(0)
	file.writer.SetMaxIdleConns(1)
}

func TestAReadOnlyFileSystemIsSaidAndSurvived(t *testing.T) {
	for name, fresh := range map[string]bool{"with open connections": false, "with new connections": true} {
		t.Run(name, func(t *testing.T) {
			s, stays := openFor(t, t.TempDir()), new(atomic.Bool)
			witness := openFor(t, filepath.Dir(s.ledger.path)) // somebody has the files open, as a running service does
			anna := storetest.Resident("Anna")
			readOnlyWhile(s, stays)
			if _, err := s.Apply(t.Context(), storetest.Adding(anna)); err != nil {
				t.Fatal(err)
			}
			if err := s.Record(t.Context(), storetest.Line(anna.ID)); err != nil {
				t.Fatal(err)
			}
			stays.Store(true)
			if fresh {
				forgetConnections(s.neighbourhood)
				forgetConnections(s.ledger)
			}
			for doing, err := range writes(t, s, anna.ID) {
				if kind := graph.KindOf(err); kind != graph.UnavailableKind && kind != graph.StorageFullKind {
					t.Errorf("%s on a read-only file system: got %v (kind %d)", doing, err, kind)
				}
			}
			holds(t, s, 1, 1)
			if err := s.Ping(t.Context()); err != nil {
				t.Errorf("ping: %v", err)
			}
			if err := s.Dump(t.Context(), io.Discard); err != nil {
				t.Errorf("dump: %v", err)
			}
			stays.Store(false)
			for doing, err := range writes(t, s, anna.ID) {
				if err != nil {
					t.Errorf("%s when it can be written again: %v", doing, err)
				}
			}
			holds(t, witness, 1, 2)
		})
	}
}

// writes tries everything that writes and returns how it ended. If all of it succeeds, one more record and line
// are there and the given record is not.
func writes(t *testing.T, s *Store, erased graph.ID) map[string]error {
	t.Helper()
	_, applied := s.Apply(t.Context(), storetest.Adding(storetest.Resident("Bert")))
	recorded := s.Record(t.Context(), storetest.Line(graph.NewID()))
	_, put := s.Cells().Put(t.Context(), store.Cell{Kind: "session", Key: string(graph.NewID()), Value: []byte("x")}, time.Time{})
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	_, erase := s.Erase(ctx, graph.Erasure{Verb: graph.Erase, At: storetest.Recorded, Records: []graph.ID{erased}})
	return map[string]error{"apply": applied, "record": recorded, "put a cell": put, "erase": erase}
}

// holds demands so many records and lines.
func holds(t *testing.T, s *Store, records, lines int) {
	t.Helper()
	loaded := 0
	if _, err := s.Load(t.Context(), func(graph.Record) error { loaded++; return nil }); err != nil {
		t.Fatalf("load: %v", err)
	}
	written, err := s.Ledger(t.Context(), graph.LedgerQuery{Limit: 20_000})
	if err != nil {
		t.Fatalf("ledger: %v", err)
	}
	if loaded != records || len(written) != lines {
		t.Fatalf("%d records and %d lines, want %d and %d", loaded, len(written), records, lines)
	}
}
