package sqlitestore

import (
	"os"

	"github.com/ncruces/go-sqlite3/util/vfsutil"
	"github.com/ncruces/go-sqlite3/vfs"
	"github.com/ncruces/go-sqlite3/vfs/adiantum"

	"spinweb/graph"
)

// folderVFS is SQLite's way to files, with temporary ones in a folder of its own: that is as private as the
// files whose content they hold, and has as much room.
type folderVFS struct {
	vfs.VFS
	folder string
}

// register makes a way to the files in a folder known to SQLite under a name that nobody else uses. With a
// key, everything that is written on this way is encrypted.
func register(folder string, key key) string {
	var way vfs.VFS = folderVFS{vfs.Find(""), folder}
	if key.given() {
		way = encryptedLogs{adiantum.Wrap(way, nil), way, key}
	}
	name := "spinweb-" + string(graph.NewID())
	vfs.Register(name, way)
	return name
}

// onlyReads is the parameter in the name of a file that who opens it will not write.
const onlyReads = "reads"

// OpenFilename opens a file; one without a name is temporary. Who only reads also gets a file that cannot be
// written, so that reading goes on when a disk error has made the file system read-only.
func (f folderVFS) OpenFilename(name *vfs.Filename, flags vfs.OpenFlag) (vfs.File, vfs.OpenFlag, error) {
	if name != nil {
		file, opened, err := vfsutil.WrapOpenFilename(f.VFS, name, flags)
		if locked(err) && name.URIParameter(onlyReads) != "" {
			readOnly := flags&^(vfs.OPEN_READWRITE|vfs.OPEN_CREATE) | vfs.OPEN_READONLY
			return vfsutil.WrapOpenFilename(f.VFS, name, readOnly)
		}
		return file, opened, err
	}
	file, err := os.CreateTemp(f.folder, "temporary-*")
	if err != nil {
		return nil, flags, err
	}
	unlinked := os.Remove(file.Name()) == nil // so that a crash leaves none; not every system lets go of an open file
	return &temporaryFile{File: file, unlinked: unlinked}, flags, nil
}

// temporaryFile is a file that one connection uses until it closes it.
type temporaryFile struct {
	*os.File
	unlinked bool
}

// Close closes the file and leaves nothing of it.
func (t *temporaryFile) Close() error {
	err := t.File.Close()
	if !t.unlinked {
		_ = os.Remove(t.Name())
	}
	return err
}

// Sync does nothing: nobody needs the file after a crash.
func (t *temporaryFile) Sync(vfs.SyncFlag) error { return nil }

// Size returns the length in bytes.
func (t *temporaryFile) Size() (int64, error) {
	info, err := t.Stat()
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

// Lock does nothing: nobody else has the file.
func (t *temporaryFile) Lock(vfs.LockLevel) error { return nil }

// Unlock does nothing.
func (t *temporaryFile) Unlock(vfs.LockLevel) error { return nil }

// CheckReservedLock reports that nobody has a lock.
func (t *temporaryFile) CheckReservedLock() (bool, error) { return false, nil }

// SectorSize is what a disk writes at once, at least.
func (t *temporaryFile) SectorSize() int { return 4096 }

// DeviceCharacteristics promises nothing.
func (t *temporaryFile) DeviceCharacteristics() vfs.DeviceCharacteristic { return 0 }
