package exchange_test

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"spinweb/graph/exchange"
)

// largeTable yields a table of 100,000 rows about a made-up neighbourhood, 40,000 residents and 60,000
// ties, without holding it.
func largeTable() io.Reader {
	reader, writer := io.Pipe()
	go func() {
		_, err := fmt.Fprintln(writer, "soort;kenmerk;van;naar;sinds;tot;naam;grondslag;leeftijd;vindbaar;bewaren tot;telefoon;notitie;bron;sterkte;laatst bevestigd")
		for i := 0; i < 40_000 && err == nil; i++ {
			_, err = fmt.Fprintf(writer, "bewoner;bew-%d;;;2020;;Voornaam van der Achternaam %d;publieke taak;65 tot 75 jaar;ja;1-1-2030;'+31612345678;\"Komt op maandag, \"\"soms\"\" op woensdag %d\";;;\n", i, i, i)
		}
		for i := 0; i < 60_000 && err == nil; i++ {
			_, err = fmt.Fprintf(writer, "kent;;bew-%d;bew-%d;%d-2024;;;;;;;;;huisbezoek;0,%d;1-9-2026\n", i%40_000, (i*7+1)%40_000, i%12+1, i%9+1)
		}
		_ = writer.CloseWithError(err)
	}()
	return reader
}

func TestAHundredThousandRowsStayWithinTheirMemory(t *testing.T) {
	const budget = 256 << 20 // reliability.md §2, 17
	var before, now runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	peak := uint64(0)
	delivery, err := exchange.ReadCSV(largeTable(), "large.csv", exchange.Limits{}, func(int) {
		runtime.ReadMemStats(&now)
		peak = max(peak, now.HeapInuse)
	})
	if err != nil {
		t.Fatal(findingsOf(err))
	}
	equal(t, len(delivery.Arrivals), 100_000)
	if peak > before.HeapInuse+budget {
		t.Errorf("%d MiB", peak>>20)
	}
	t.Logf("heap before %d MiB, at most %d MiB; from the system %d MiB", before.HeapInuse>>20, peak>>20, now.Sys>>20)
}

func BenchmarkReadCSV(b *testing.B) {
	content, err := io.ReadAll(largeTable())
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(content)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := exchange.ReadCSV(strings.NewReader(string(content)), "large.csv", exchange.Limits{}, nil); err != nil {
			b.Fatal(findingsOf(err))
		}
	}
}
