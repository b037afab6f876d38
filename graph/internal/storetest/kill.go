package storetest

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// killsWanted names the environment variable with the number of processes to kill; the long programme
// kills 200.
const killsWanted = "SPINWEB_KILLS"

// Kill starts this test binary as a KillTarget on the database, kills it at some moment with SIGKILL,
// opens the database again and demands that everything acknowledged is there, that nothing is there by
// half, and that what was under way can be tried again with its key. It does so a few times; from the
// second on a handle of this process is open beside the other one and must see what that writes. address
// is how the other process finds the database.
func Kill(t *testing.T, db Database, address string) {
	rounds := 4
	if wanted, err := strconv.Atoi(os.Getenv(killsWanted)); err == nil {
		rounds = wanted
	}
	acknowledged := 0
	var beside store.Store
	for round := range rounds {
		var delay time.Duration // every other round may die while it still opens
		if round%2 == 0 {
			delay = time.Duration(rand.IntN(400)) * time.Millisecond
		}
		said := killAfter(t, address, round, delay, beside)
		acknowledged += len(said.applied) + said.recorded
		survived(t, db, round, said)
		if beside == nil {
			beside = db.Open(t) // the first round may die while it makes the database
		}
	}
	t.Logf("%d processes killed, %d writes acknowledged", rounds, acknowledged)
	if acknowledged == 0 {
		t.Fatal("nothing was acknowledged in any round: this proved nothing")
	}
}

// said is what a killed process had acknowledged.
type said struct {
	applied  []graph.Revision // of batch n at n-1
	recorded int              // lines up to this number
}

// killAfter starts the target and kills it after a delay, or, without one, after twenty writes and a
// while.
func killAfter(t *testing.T, address string, round int, delay time.Duration, beside store.Store) said {
	t.Helper()
	binary, err := os.Executable()
	if err != nil {
		t.Fatalf("find the test binary: %v", err)
	}
	target := exec.CommandContext(t.Context(), binary)
	target.Env = append(os.Environ(), targetAddress+"="+address, fmt.Sprintf("%s=%d", targetRound, round))
	target.Stderr = os.Stderr
	stdin, inErr := target.StdinPipe()
	stdout, outErr := target.StdoutPipe()
	if inErr != nil || outErr != nil {
		t.Fatalf("pipes of the target: %v, %v", inErr, outErr)
	}
	defer func() { _ = stdin.Close() }()
	if err := target.Start(); err != nil {
		t.Fatalf("start the target: %v", err)
	}
	kill := func() { _ = target.Process.Signal(syscall.SIGKILL) }
	if delay > 0 {
		time.AfterFunc(delay, kill)
	}
	heard := listen(t, stdout, func(lines int, revision graph.Revision) {
		if beside != nil && head(t, beside) < revision {
			t.Fatalf("revision %d is acknowledged and the other handle stands at %d", revision, head(t, beside))
		}
		if delay == 0 && lines == 20 {
			time.AfterFunc(time.Duration(rand.IntN(150))*time.Millisecond, kill)
		}
	})
	_ = target.Wait()
	if status := target.ProcessState.Sys().(syscall.WaitStatus); !status.Signaled() {
		t.Fatalf("the target ended by itself: %v", target.ProcessState)
	}
	return heard
}

// listen reads what the target says until it is gone. A line that death cut off was not said.
func listen(t *testing.T, stdout io.Reader, each func(lines int, revision graph.Revision)) said {
	t.Helper()
	var heard said
	reader := bufio.NewReader(stdout)
	for lines := 1; ; lines++ {
		line, err := reader.ReadString('\n')
		if err != nil {
			return heard
		}
		var n int
		var revision graph.Revision
		switch {
		case strings.HasPrefix(line, "recorded"):
			_, err = fmt.Sscanf(line, "recorded %d", &n)
			heard.recorded = n
		default:
			_, err = fmt.Sscanf(line, "applied %d %d", &n, &revision)
			heard.applied = append(heard.applied, revision)
		}
		if err != nil {
			t.Fatalf("the target said %q: %v", line, err)
		}
		each(lines, revision)
	}
}

// survived opens the database and looks for what was said, and for halves.
func survived(t *testing.T, db Database, round int, said said) {
	t.Helper()
	start := time.Now()
	s := db.Open(t)
	defer func() { _ = s.Close() }()
	loaded, last := load(t, s)
	if took := time.Since(start); took > 5*time.Second {
		t.Fatalf("ready after %v, at most 5 s", took) // reliability.md §2, row 5
	}
	for i, revision := range said.applied {
		equal(t, "records of an acknowledged batch", countOf(loaded, burst(round, i+1)), burstSize)
		entries := history(t, s, graph.HistoryQuery{Revision: revision})
		equal(t, "entries of an acknowledged batch", len(entries), burstSize)
		equal(t, "key of an acknowledged batch", entries[0].Key, burst(round, i+1).Key)
	}
	linesSurvived(t, s, round, said.recorded)

	underWay := burst(round, len(said.applied)+1)
	arrived := countOf(loaded, underWay)
	if arrived != 0 && arrived != burstSize {
		t.Fatalf("%d of %d records of a batch arrived", arrived, burstSize)
	}
	delta := apply(t, s, underWay)
	after, head := load(t, s)
	equal(t, "records after trying again", countOf(after, underWay), burstSize)
	equal(t, "head after trying again", head, delta.To)
	if arrived != 0 {
		equal(t, "head after a batch that had arrived", head, last)
	}
}

func countOf(loaded state, batch graph.Batch) int {
	count := 0
	for _, change := range batch.Changes {
		if _, there := loaded[change.Record.RecordID()]; there {
			count++
		}
	}
	return count
}

func linesSurvived(t *testing.T, s store.Store, round, recorded int) {
	t.Helper()
	byID := map[graph.ID]graph.LedgerLine{}
	for _, line := range ledger(t, s, graph.LedgerQuery{Author: burstLine(round, 0).Author.ID, Limit: recorded + 10}) {
		byID[line.ID] = line
	}
	for n := 1; n <= recorded; n++ {
		want := burstLine(round, n)
		equal(t, "acknowledged line", byID[want.ID], want)
	}
	if under, there := byID[burstLine(round, recorded+1).ID]; there {
		equal(t, "line that was under way", under, burstLine(round, recorded+1))
	}
}
