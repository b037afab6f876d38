package sqlitestore

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/ncruces/go-sqlite3/util/vfsutil"
	"github.com/ncruces/go-sqlite3/vfs"
	"lukechampine.com/adiantum"
	"lukechampine.com/adiantum/hbsh"
)

// encryptedLogs opens write-ahead logs that are encrypted by the piece, and leaves other files to the driver's
// Adiantum, which encrypts in blocks of 4096 bytes. The frames of a log do not lie on such blocks: to append one
// would be to write the end of the one before it once more, while somebody reads that, in pieces of the old
// and of the new block that decrypt to noise. Who copied noise to the file would have damaged it for good.
type encryptedLogs struct {
	vfs.VFS
	inClear vfs.VFS
	key     key
}

// OpenFilename opens a file of SQLite's.
func (e encryptedLogs) OpenFilename(name *vfs.Filename, flags vfs.OpenFlag) (vfs.File, vfs.OpenFlag, error) {
	if flags&vfs.OPEN_WAL == 0 {
		return vfsutil.WrapOpenFilename(e.VFS, name, flags)
	}
	file, opened, err := vfsutil.WrapOpenFilename(e.inClear, name, flags)
	if err != nil {
		return nil, opened, err
	}
	return &encryptedLog{File: file, cipher: adiantum.New(e.key.secret[:])}, opened, nil
}

// The pieces of a log, in bytes: https://sqlite.org/fileformat2.html#the_write_ahead_log
const (
	logHeader   = 32
	frameHeader = 24
	pageSize    = 4096
)

// How the header of a log begins; the lowest bit of the first tells the order of bytes of its checksums.
const (
	logMagic   = 0x377f0682
	logVersion = 3007000
)

// encryptedLog is a write-ahead log as one connection has it open. Its header, and of each frame the header and
// the page, are pieces that keep their length and place, each encrypted apart. SQLite writes them one by one,
// so that what a transaction writes touches nothing of those before it. What is written in part, such as
// the last frame of a transaction where it crosses a sector, is read and written whole.
type encryptedLog struct {
	vfs.File
	cipher *hbsh.HBSH
	buffer [pageSize]byte
}

// fitsLog reports whether this key encrypted a log. Of one that is not there, or has no header yet, no key did.
func (k key) fitsLog(path string) (bool, error) {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	log := encryptedLog{cipher: adiantum.New(k.secret[:])}
	_, err = io.ReadFull(file, log.buffer[:logHeader])
	if err := errors.Join(ignoringShort(err), file.Close()); err != nil {
		return false, fmt.Errorf("read the start of the log: %w", err)
	}
	header := log.cipher.Decrypt(log.buffer[:logHeader], tweak(0))
	magic, version := binary.BigEndian.Uint32(header), binary.BigEndian.Uint32(header[4:])
	return magic&^1 == logMagic && version == logVersion, nil
}

// piece returns where the piece begins that a byte lies in, and how long that is.
func piece(at int64) (start int64, length int) {
	if at < logHeader {
		return 0, logHeader
	}
	inFrame := (at - logHeader) % (frameHeader + pageSize)
	if inFrame < frameHeader {
		return at - inFrame, frameHeader
	}
	return at - inFrame + frameHeader, pageSize
}

// tweak makes equal pieces differ by their place, and from the blocks of other files, whose tweak is shorter.
func tweak(start int64) []byte {
	return append(binary.LittleEndian.AppendUint64(nil, uint64(start)), "log"...)
}

// read decrypts a piece. Of one that is not there whole, the error is io.EOF.
func (e *encryptedLog) read(start int64, length int) ([]byte, error) {
	data := e.buffer[:length]
	if n, err := e.File.ReadAt(data, start); n < length {
		return nil, err
	}
	return e.cipher.Decrypt(data, tweak(start)), nil
}

// ReadAt reads as io.ReaderAt says.
func (e *encryptedLog) ReadAt(p []byte, at int64) (n int, err error) {
	for n < len(p) {
		here := at + int64(n)
		start, length := piece(here)
		data, err := e.read(start, length)
		if err != nil {
			return n, err
		}
		n += copy(p[n:], data[here-start:])
	}
	return n, nil
}

// WriteAt writes as io.WriterAt says.
func (e *encryptedLog) WriteAt(p []byte, at int64) (n int, err error) {
	for n < len(p) {
		here := at + int64(n)
		start, length := piece(here)
		data := e.buffer[:length]
		if here > start || len(p)-n < length {
			if _, err := e.read(start, length); err == io.EOF {
				clear(data)
			} else if err != nil {
				return n, err
			}
		}
		written := copy(data[here-start:], p[n:])
		if _, err := e.File.WriteAt(e.cipher.Encrypt(data, tweak(start)), start); err != nil {
			return n, err
		}
		n += written
	}
	return n, nil
}

// Truncate keeps the piece whole that a byte before size lies in.
func (e *encryptedLog) Truncate(size int64) error {
	if start, length := piece(size); size > start {
		size = start + int64(length)
	}
	return e.File.Truncate(size)
}
