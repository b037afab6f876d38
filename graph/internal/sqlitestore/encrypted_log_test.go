package sqlitestore

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"github.com/ncruces/go-sqlite3/util/vfsutil"
	"github.com/ncruces/go-sqlite3/vfs"
	drivers "github.com/ncruces/go-sqlite3/vfs/adiantum"
	"lukechampine.com/adiantum"

	"spinweb/graph/internal/storetest"
)

// TestWhatIsWrittenTouchesNothingBeforeItInTheLog compares the bytes of a log: who reads a page from it while the next
// transaction is appended must not find parts of two states, which decrypt to noise.
func TestWhatIsWrittenTouchesNothingBeforeItInTheLog(t *testing.T) {
	address := t.TempDir()
	s := openWith(t, address, testKey)
	inLog := func() []byte {
		content, err := os.ReadFile(filepath.Join(address, "neighbourhood.db-wal"))
		if err != nil {
			t.Fatal(err)
		}
		return content
	}
	for range 20 {
		before := inLog()
		if _, err := s.Apply(t.Context(), storetest.Adding(storetest.Resident("Anna"))); err != nil {
			t.Fatal(err)
		}
		after := inLog()
		if len(after) <= len(before) {
			t.Fatalf("the log went from %d to %d bytes", len(before), len(after))
		}
		for i := range before {
			if before[i] != after[i] {
				t.Fatalf("byte %d of %d changed when a transaction was appended", i, len(before))
			}
		}
	}
}

// TestAnEncryptedLogReadsAsWhatWasWritten compares with bytes in memory, for reads and writes of any length at any
// place. Where a piece was written in part, the rest of it is zero.
func TestAnEncryptedLogReadsAsWhatWasWritten(t *testing.T) {
	var onDisk vfsutil.SliceFile
	log := encryptedLog{File: &onDisk, cipher: adiantum.New(testKey)}
	var model []byte
	toPiece := func(size int) int {
		start, length := piece(int64(size))
		if int64(size) == start {
			return size
		}
		return int(start) + length
	}
	random := rand.New(rand.NewPCG(1, 2))
	for round := range 5000 {
		at := random.IntN(len(model) + 1)
		if start, _ := piece(int64(at)); round%2 == 0 {
			at = int(start)
		}
		p := make([]byte, random.IntN([]int{16, 64, 3 * pageSize}[round%3]))
		switch random.IntN(8) {
		case 0, 1, 2:
			for i := range p {
				p[i] = byte(random.Uint32())
			}
			if n, err := log.WriteAt(p, int64(at)); n != len(p) || err != nil {
				t.Fatalf("round %d: wrote %d of %d bytes at %d: %v", round, n, len(p), at, err)
			}
			if end := toPiece(at + len(p)); len(p) > 0 && end > len(model) {
				model = append(model, make([]byte, end-len(model))...)
			}
			copy(model[at:], p)
		case 3:
			if len(model) < 20*pageSize {
				continue
			}
			if err := log.Truncate(int64(at)); err != nil {
				t.Fatal(err)
			}
			model = model[:toPiece(at)]
		default:
			want := model[at:min(at+len(p), len(model))]
			n, err := log.ReadAt(p, int64(at))
			if !bytes.Equal(p[:n], want) {
				t.Fatalf("round %d: %d of %d bytes at %d of %d read otherwise", round, n, len(p), at, len(model))
			}
			if short := len(want) < len(p); (short && err != io.EOF) || (!short && err != nil) {
				t.Fatalf("round %d: read %d of %d bytes: %v", round, n, len(p), err)
			}
		}
		if len(onDisk) != len(model) {
			t.Fatalf("round %d: %d bytes instead of %d", round, len(onDisk), len(model))
		}
	}
}

// syncedVFS remembers each file as it was when it was last synced.
type syncedVFS struct {
	vfs.VFS
	synced *sync.Map // content by name
}

func (v syncedVFS) OpenFilename(name *vfs.Filename, flags vfs.OpenFlag) (vfs.File, vfs.OpenFlag, error) {
	file, opened, err := vfsutil.WrapOpenFilename(v.VFS, name, flags)
	if err != nil {
		return nil, opened, err
	}
	return &syncedFile{file, name.String(), v.synced}, opened, nil
}

type syncedFile struct {
	vfs.File
	name   string
	synced *sync.Map
}

func (f *syncedFile) Sync(flags vfs.SyncFlag) error {
	content, err := os.ReadFile(f.name)
	f.synced.Store(filepath.Base(f.name), content)
	return errors.Join(err, f.File.Sync(flags))
}

func (f *syncedFile) Unwrap() vfs.File               { return f.File }
func (f *syncedFile) SharedMemory() vfs.SharedMemory { return vfsutil.WrapSharedMemory(f.File) }

// TestAPowerCutLosesNothingOfAnEncryptedStore opens what was synced when a batch was acknowledged, and all the rest
// forgotten; and also with noise where SQLite pads the log to a sector, which it does not sync to the end.
func TestAPowerCutLosesNothingOfAnEncryptedStore(t *testing.T) {
	address := t.TempDir()
	s, synced := openWith(t, address, testKey), new(sync.Map)
	way := syncedVFS{folderVFS{vfs.Find(""), address}, synced}
	vfs.Register(s.neighbourhood.vfs, encryptedLogs{drivers.Wrap(way, nil), way, s.neighbourhood.key})
	forgetConnections(s.neighbourhood)
	for name, content := range contents(t, address) {
		synced.Store(name, content)
	}
	for batch := range 4 {
		if _, err := s.Apply(t.Context(), storetest.Adding(storetest.Resident("Anna"))); err != nil {
			t.Fatal(err)
		}
		for _, noise := range []bool{false, true} {
			cut := t.TempDir()
			for _, name := range []string{neighbourhoodFile, neighbourhoodFile + "-wal"} {
				found, _ := synced.Load(name)
				content := slices.Clone(found.([]byte))
				if log := name != neighbourhoodFile; noise && log {
					start, _ := piece(int64(len(content)) - 1)
					clear(content[start:])
				}
				if err := os.WriteFile(filepath.Join(cut, name), content, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			if head, err := openWith(t, cut, testKey).Head(t.Context()); err != nil || int(head) != batch+1 {
				t.Fatalf("with noise %v: %d batches are left of %d, error %v", noise, head, batch+1, err)
			}
		}
	}
}
