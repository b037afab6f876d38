package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

func TestLongWorkTellsHowFarItIsAndStopsAtOnce(t *testing.T) {
	p := built(t, "")
	file := filepath.Join(t.TempDir(), "stad.csv")
	if err := os.WriteFile(file, []byte(p.must(t, "generate", "--actors", "60000", "--ties", "300000")), 0o600); err != nil {
		t.Fatal(err)
	}
	command := exec.Command(p.path, "measure", file, "--only", "betweenness")
	command.Env = p.env
	var stdout, stderr lockedBuffer
	command.Stdout = &stdout
	took := interruptedWhen(t, command, &stderr, "now: betweenness")

	t.Logf("stopped after %v", took)
	if command.ProcessState.ExitCode() != 1 || stdout.String() != "" || !strings.Contains(stderr.String(), "cancelled") || took > 5*time.Second {
		t.Errorf("status %d after %v: %s", command.ProcessState.ExitCode(), took, stderr.String())
	}
}

func TestAnAnswerThatIsWrittenForLongSaysSoAndStopsAtOnce(t *testing.T) {
	p := built(t, "")
	file := graphFileOf(t, "stad.csv", p.must(t, "generate", "--actors", "600", "--ties", "600"))
	command := exec.Command(p.path, "predict", file, "--top", "0") // 4 MB, of which a pipe holds little
	command.Env = p.env
	var stderr lockedBuffer
	if _, err := command.StdoutPipe(); err != nil { // nobody reads
		t.Fatal(err)
	}
	took := interruptedWhen(t, command, &stderr, "writing the answer")

	if !strings.Contains(stderr.String(), "cancelled") || took > 5*time.Second {
		t.Errorf("after %v: %s", took, stderr.String())
	}
}

// interruptedWhen starts a program, interrupts it once it says something, and returns how long it went on.
func interruptedWhen(t *testing.T, command *exec.Cmd, stderr *lockedBuffer, says string) time.Duration {
	t.Helper()
	command.Stderr = stderr
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(time.Minute); !strings.Contains(stderr.String(), says); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			_ = command.Process.Kill()
			t.Fatalf("no sign of life: %s", stderr.String())
		}
	}
	interrupted := time.Now()
	if err := command.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	_ = command.Wait()
	return time.Since(interrupted)
}

// lockedBuffer is what a program that still runs has said.
type lockedBuffer struct {
	mu     sync.Mutex
	buffer bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buffer.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buffer.String()
}
