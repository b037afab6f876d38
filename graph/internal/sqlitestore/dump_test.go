package sqlitestore

import (
	"io"
	"runtime"
	"strings"
	"testing"

	"spinweb/graph"
	"spinweb/graph/internal/storetest"
)

// TestADumpStreams restores from a dump that is nowhere whole, and demands that both take less memory than it.
func TestADumpStreams(t *testing.T) {
	from, to := openFor(t, t.TempDir()), openFor(t, t.TempDir())
	note := map[string]string{"note": strings.Repeat("Kent de buurt goed. ", 95)}
	for range 4 {
		records := make([]graph.Record, 2500)
		for i := range records {
			records[i] = storetest.Amended(storetest.Resident("Anna"), note)
		}
		if _, err := from.Apply(t.Context(), storetest.Adding(records...)); err != nil {
			t.Fatal(err)
		}
	}
	dumping, w := io.Pipe()
	go func() { _ = w.CloseWithError(from.Dump(t.Context(), w)) }()
	watched := &watched{from: dumping, before: heap()}
	if err := to.Restore(t.Context(), watched); err != nil {
		t.Fatal(err)
	}
	if more := watched.peak - watched.before; more > watched.bytes*3/4 {
		t.Errorf("it took %d MiB more memory for a dump of %d MiB", more>>20, watched.bytes>>20)
	}
	if head, err := to.Head(t.Context()); err != nil || head != 4 {
		t.Fatalf("head is %d, error %v", head, err)
	}
}

// watched looks how much memory is in use while it is read.
type watched struct {
	from                io.Reader
	before, peak, bytes int64
}

func (w *watched) Read(p []byte) (int, error) {
	n, err := w.from.Read(p)
	if before := w.bytes; before>>20 != (before+int64(n))>>20 {
		w.peak = max(w.peak, heap())
	}
	w.bytes += int64(n)
	return n, err
}

// heap returns how many bytes are in use.
func heap() int64 {
	runtime.GC()
	var now runtime.MemStats
	runtime.ReadMemStats(&now)
	return int64(now.HeapAlloc)
}

func BenchmarkDumpAndRestore60000(b *testing.B) {
	from, err := Open(b.Context(), b.TempDir(), Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = from.Close() }()
	fillLarge(b, from, 60_000)
	for b.Loop() {
		to, err := Open(b.Context(), b.TempDir(), Options{})
		if err != nil {
			b.Fatal(err)
		}
		r, w := io.Pipe()
		go func() { _ = w.CloseWithError(from.Dump(b.Context(), w)) }()
		if err := to.Restore(b.Context(), r); err != nil {
			b.Fatal(err)
		}
		_ = to.Close()
	}
}
