package sqlitestore

import (
	"bytes"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/ncruces/go-sqlite3/util/vfsutil"
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
