package main

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// acknowledgedBefore is how many writes at least are acknowledged before a kill.
const acknowledgedBefore = 20

// kills says how often a service is killed: a few times here, SPINWEB_KILLS times in the long programme.
func kills(t *testing.T) int {
	t.Helper()
	text := os.Getenv("SPINWEB_KILLS")
	if text == "" {
		return 3
	}
	number, err := strconv.Atoi(text)
	if err != nil || number < 1 {
		t.Fatalf("SPINWEB_KILLS=%q is no number of kills", text)
	}
	return number
}

func TestAServiceThatIsKilledLosesNothingOnSQLite(t *testing.T) {
	killedInBursts(t, built(t, "sqlite:"+t.TempDir()), 5*time.Second)
}

func TestAServiceThatIsKilledLosesNothingOnNeo4j(t *testing.T) {
	server := sharedNeo4j(t)
	server.wipe(t)
	killedInBursts(t, built(t, server.url, server.env()), 15*time.Second)
}

// killedInBursts kills the service in the midst of writes, again and again. After each kill it sends every
// write of the burst again, with the key that it had: what was acknowledged comes back as it was, and what
// was not is written now or turns out to have been written. In the end each is there once.
func killedInBursts(t *testing.T, p program, patience time.Duration) {
	csv := filepath.Join(t.TempDir(), "mensen.csv")
	if err := os.WriteFile(csv, []byte(people), 0o600); err != nil {
		t.Fatal(err)
	}
	p.must(t, "import", "--fictional", "--municipality", "GM0794=Helmond", "--municipality", "GM0995=Lelystad", outlines, csv)
	sent, acknowledged := 0, 0
	var slowest time.Duration
	for range kills(t) {
		service, _ := p.start(t)
		b := burst{browser: newBrowser(t, service.address, "networker"), first: sent, done: map[string]string{}}
		b.until(func() { _ = service.command.Process.Kill() })
		_ = service.command.Wait()
		acknowledged += len(b.done)
		if len(b.done) < acknowledgedBefore {
			t.Fatalf("only %d writes were acknowledged before the kill", len(b.done))
		}
		sent = b.next

		again, ready := p.start(t)
		slowest = max(slowest, ready)
		b.browser = newBrowser(t, again.address, "networker")
		b.repeat(t)
		_ = again.command.Process.Kill()
		_ = again.command.Wait()
	}
	b := p.demo(t, "networker")
	var found struct{ Total int }
	b.do(t, http.MethodGet, "/v1/actors?kind=Organisation&limit=1", "").into(t, &found)
	if found.Total != sent {
		t.Errorf("%d organisations are there after %d were sent", found.Total, sent)
	}
	if slowest > patience {
		t.Errorf("once it was ready only after %v", slowest)
	}
	t.Logf("%d kills, %d writes acknowledged, %d sent; ready again in at most %v", kills(t), acknowledged, sent, slowest)
}

// running is a demo that a test may kill.
type running struct {
	command *exec.Cmd
	address string
}

// start starts the demo and returns it with the time that it took to be ready.
func (p program) start(t *testing.T) (running, time.Duration) {
	t.Helper()
	begin := time.Now()
	command := exec.Command(p.path, "demo", "--addr", "127.0.0.1:0")
	command.Env = p.env
	stderr, err := command.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = command.Process.Kill() })
	address, said := readyAddress(stderr)
	if address == "" {
		t.Fatalf("the demo did not start: %s", said)
	}
	return running{command, address}, time.Since(begin)
}

// burst is organisations that several writers add at the same time. Each has a number and a key.
type burst struct {
	browser
	mutex sync.Mutex
	first int
	next  int
	done  map[string]string // acknowledged: key to ID
}

const writers = 4

// until writes until enough is acknowledged, and a little longer, calls kill, and returns when the last
// writer has noticed.
func (b *burst) until(kill func()) {
	b.next = b.first
	enough := make(chan struct{})
	var working sync.WaitGroup
	for range writers {
		working.Go(func() {
			for {
				number := b.take()
				id, ok := b.add(number)
				if !ok {
					return
				}
				if b.acknowledge(number, id) == acknowledgedBefore {
					close(enough)
				}
			}
		})
	}
	ended := make(chan struct{})
	go func() {
		working.Wait()
		close(ended)
	}()
	select {
	case <-enough:
	case <-ended: // no writer got that far; what was acknowledged is told by the caller
	}
	time.Sleep(time.Duration(rand.IntN(10_000)) * time.Microsecond) // so that each kill falls elsewhere in a write
	kill()
	<-ended
}

func (b *burst) take() int {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	b.next++
	return b.next - 1
}

func (b *burst) acknowledge(number int, id string) int {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	b.done[writeKey(number)] = id
	return len(b.done)
}

func writeKey(number int) string { return fmt.Sprintf("burst-key-%06d", number) }

// add adds an organisation and returns its ID, or false when no answer came.
func (b *burst) add(number int) (string, bool) {
	body := fmt.Sprintf(`{"kind":"Organisation","attributes":{"name":"Club %d"}}`, number)
	request, err := http.NewRequest(http.MethodPost, b.address+"/v1/actors", strings.NewReader(body))
	if err != nil {
		return "", false
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Idempotency-Key", writeKey(number))
	response, err := b.http.Do(request)
	if err != nil {
		return "", false
	}
	defer response.Body.Close()
	location := response.Header.Get("Location")
	return location, response.StatusCode == http.StatusCreated
}

// repeat sends every write again, with the key that it had.
func (b *burst) repeat(t *testing.T) {
	t.Helper()
	for number := b.first; number < b.next; number++ {
		id, ok := b.add(number)
		if before, was := b.done[writeKey(number)]; !ok || (was && before != id) {
			t.Errorf("write %d was acknowledged: %t; sent again it gave %t and another record: %t", number, was, ok, before != id)
		}
	}
}
