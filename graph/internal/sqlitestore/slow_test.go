package sqlitestore

import (
	"math/rand/v2"
	"slices"
	"time"

	"github.com/ncruces/go-sqlite3/util/vfsutil"
	"github.com/ncruces/go-sqlite3/vfs"
)

// slowVFS writes in parts.
type slowVFS struct{ vfs.VFS }

func (v slowVFS) OpenFilename(name *vfs.Filename, flags vfs.OpenFlag) (vfs.File, vfs.OpenFlag, error) {
	file, opened, err := vfsutil.WrapOpenFilename(v.VFS, name, flags)
	if err != nil {
		return nil, opened, err
	}
	return &slowFile{file}, opened, nil
}

type slowFile struct{ vfs.File }

func (f *slowFile) WriteAt(p []byte, at int64) (written int, err error) {
	for part := range slices.Chunk(p, len(p)/4+1) {
		n, err := f.File.WriteAt(part, at+int64(written))
		if written += n; err != nil {
			return written, err
		}
		if rand.IntN(8) == 0 {
			time.Sleep(50 * time.Microsecond)
		}
	}
	return written, nil
}

func (f *slowFile) Unwrap() vfs.File               { return f.File }
func (f *slowFile) SharedMemory() vfs.SharedMemory { return vfsutil.WrapSharedMemory(f.File) }
