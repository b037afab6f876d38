package sqlitestore

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ncruces/go-sqlite3"
	"github.com/ncruces/go-sqlite3/vfs"
	"github.com/ncruces/go-sqlite3/vfs/adiantum"

	"spinweb/graph/internal/store"
	"spinweb/graph/internal/storetest"
)

// sharedFolder tells a process that TestProcessesShareAnEncryptedFolder starts which folder it shares.
const sharedFolder = "SPINWEB_SHARED_FOLDER"

// sharedFor names the environment variable with how long the processes share it; the long programme
// says ten minutes.
const sharedFor = "SPINWEB_SHARED_FOR"

// TestProcessesShareAnEncryptedFolder reads, writes, copies from short logs, rewrites and opens in several processes at
// once, some of which are killed, and which write so slowly that others see, and death leaves, halves of what they
// write. Nobody may find noise or half a transaction, also not afterwards.
func TestProcessesShareAnEncryptedFolder(t *testing.T) {
	if address, started := os.LookupEnv(sharedFolder); started {
		shareUntilTold(t, address)
		return
	}
	during, err := time.ParseDuration(os.Getenv(sharedFor))
	if err != nil {
		during = time.Second
	}
	address := t.TempDir()
	openAccounts(t, openWith(t, address, testKey))
	sharers := make([]*sharer, 3)
	for i := range sharers {
		sharers[i] = startSharer(t, address)
	}
	killed := 0
	for end := time.Now().Add(during); time.Now().Before(end); {
		time.Sleep(200*time.Millisecond + rand.N(min(during/4, 4*time.Second)))
		one := 0 // the others live long
		if rand.IntN(5) == 0 {
			one = rand.IntN(len(sharers))
		}
		sharers[one].kill(t)
		sharers[one] = startSharer(t, address)
		killed++
	}
	for _, s := range sharers {
		s.end(t)
	}
	s := openWith(t, address, testKey)
	t.Logf("%d processes killed, %d transfers", killed, checkAccounts(t, s))
	for _, file := range []*database{s.neighbourhood, s.ledger} {
		var verdict string
		if err := file.writer.QueryRowContext(t.Context(), `PRAGMA integrity_check`).Scan(&verdict); err != nil || verdict != "ok" {
			t.Errorf("%s: %s, error %v", filepath.Base(file.path), verdict, err)
		}
	}
}

// sharer is another process.
type sharer struct {
	process *exec.Cmd
	stdin   io.Closer
	said    bytes.Buffer
}

func startSharer(t *testing.T, address string) *sharer {
	t.Helper()
	binary, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	s := &sharer{process: exec.CommandContext(t.Context(), binary, "-test.run=^TestProcessesShareAnEncryptedFolder$", "-test.parallel=20")}
	s.process.Env = append(os.Environ(), sharedFolder+"="+address)
	s.process.Stdout, s.process.Stderr = &s.said, &s.said
	if s.stdin, err = s.process.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	if err := s.process.Start(); err != nil {
		t.Fatal(err)
	}
	return s
}

// kill fails if the process ended before.
func (s *sharer) kill(t *testing.T) {
	t.Helper()
	_ = s.process.Process.Signal(syscall.SIGKILL)
	_ = s.process.Wait()
	if status := s.process.ProcessState.Sys().(syscall.WaitStatus); !status.Signaled() {
		t.Fatalf("a process ended by itself: %s", &s.said)
	}
}

// end lets the process close its store.
func (s *sharer) end(t *testing.T) {
	t.Helper()
	_ = s.stdin.Close()
	if err := s.process.Wait(); err != nil {
		t.Errorf("%v: %s", err, &s.said)
	}
}

const (
	accounts = 20
	funds    = 1000 // of all accounts together
)

// openAccounts writes cells whose versions add up to funds and whose values are that version over and over.
func openAccounts(t *testing.T, s *Store) {
	t.Helper()
	err := s.ledger.write(t.Context(), func(tx *transaction) error {
		for i := range accounts {
			if err := tx.writeCell(t.Context(), account(i, funds/accounts)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func account(i int, amount int64) store.Cell {
	value := bytes.Repeat([]byte{byte(amount)}, 1+rand.IntN(2*pageSize))
	return store.Cell{Kind: "job", Key: fmt.Sprint("account ", i), Value: value, Version: amount}
}

// transfer moves one from one account to another, and counts it.
func transfer(ctx context.Context, tx *transaction) error {
	from, to := rand.IntN(accounts), rand.IntN(accounts)
	for i, add := range map[int]int64{from: -1, to: 1} {
		if from == to {
			break
		}
		var amount int64
		if err := tx.one(ctx, `SELECT version FROM cell WHERE key = ?`, []any{fmt.Sprint("account ", i)}, &amount); err != nil {
			return err
		}
		if err := tx.writeCell(ctx, account(i, amount+add)); err != nil {
			return err
		}
	}
	_, err := tx.exec(ctx, `INSERT INTO cell (kind, key, subject, value, expires, version) VALUES ('session', 'transfers', '', x'00', 0, 1)
		ON CONFLICT DO UPDATE SET version = version + 1`)
	return err
}

// checkAccounts returns how many transfers there were.
func checkAccounts(t *testing.T, s *Store) (transfers int64) {
	t.Helper()
	cells, err := s.Cells().List(t.Context(), "job", time.Time{})
	if err != nil {
		sharingFailed(t, "list", err)
		return 0
	}
	var sum int64
	for _, cell := range cells {
		sum += cell.Version
		checkAccount(t, cell)
	}
	if len(cells) != accounts || sum != funds {
		t.Fatalf("%d accounts hold %d together, want %d and %d", len(cells), sum, accounts, funds)
	}
	counted, err := s.Cells().List(t.Context(), "session", time.Time{})
	if err != nil || len(counted) == 0 {
		return 0
	}
	return counted[0].Version
}

func checkAccount(t *testing.T, cell store.Cell) {
	t.Helper()
	if n := bytes.Count(cell.Value, []byte{byte(cell.Version)}); n != len(cell.Value) {
		t.Fatalf("%d of %d bytes of %s are those of its version", n, len(cell.Value), cell.Key)
	}
}

// sharingFailed lets a process go on that had to wait too long for others.
func sharingFailed(t *testing.T, what string, err error) {
	t.Helper()
	if err != nil && !isAny(err, sqlite3.BUSY, sqlite3.LOCKED, context.DeadlineExceeded) {
		t.Fatalf("%s: %v", what, err)
	}
}

// shareUntilTold does everything at once, until standard input ends.
func shareUntilTold(t *testing.T, address string) {
	ctx, stop := context.WithCancel(t.Context())
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		stop()
	}()
	s := openWith(t, address, testKey)
	for _, file := range []*database{s.neighbourhood, s.ledger} {
		file.checkpoints.after, file.checkpoints.long = 50, 200
		way := slowVFS{folderVFS{vfs.Find(""), address}}
		vfs.Register(file.vfs, encryptedLogs{adiantum.Wrap(way, nil), way, file.key})
		forgetConnections(file)
	}
	always := func(name string, pause time.Duration, do func(t *testing.T)) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for wait(ctx, rand.N(pause)) == nil {
				do(t)
			}
		})
	}
	always("transfer", 1, func(t *testing.T) {
		sharingFailed(t, "transfer", classified(ctx, "transfer", s.ledger.write(t.Context(), func(tx *transaction) error { return transfer(t.Context(), tx) })))
	})
	always("apply", 100*time.Millisecond, func(t *testing.T) {
		_, err := s.Apply(t.Context(), storetest.Adding(storetest.Resident(strings.Repeat("Anna ", 10))))
		sharingFailed(t, "apply", err)
	})
	always("read all", 100*time.Millisecond, func(t *testing.T) { checkAccounts(t, s) })
	for i := range 3 {
		always(fmt.Sprint("read one ", i), 1, func(t *testing.T) {
			cell, err := s.Cells().Get(t.Context(), "job", fmt.Sprint("account ", rand.IntN(accounts)), time.Time{})
			sharingFailed(t, "get", err)
			checkAccount(t, cell)
		})
	}
	always("since", 100*time.Millisecond, func(t *testing.T) {
		head, err := s.Head(t.Context())
		sharingFailed(t, "head", err)
		_, err = s.Since(t.Context(), max(head-50, 0))
		sharingFailed(t, "since", err)
	})
	always("open", time.Second, func(t *testing.T) {
		other, err := Open(t.Context(), address, Options{Key: testKey})
		sharingFailed(t, "open", err)
		if err == nil {
			checkAccounts(t, other)
			_ = other.Close()
		}
	})
	always("rewrite", 5*time.Second, func(t *testing.T) {
		brief, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		sharingFailed(t, "rewrite", classified(brief, "rewrite", s.ledger.rewrite(brief)))
	})
}
