package storetest

import (
	"fmt"
	"runtime"
	"sync"
	"testing"
)

// witness is a testing.TB that remembers a failure instead of passing it on.
type witness struct {
	testing.TB
	mu       sync.Mutex
	failures []string
}

func (w *witness) note(text string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.failures = append(w.failures, text)
}

func (w *witness) Errorf(format string, args ...any) { w.note(fmt.Sprintf(format, args...)) }
func (w *witness) Error(args ...any)                 { w.note(fmt.Sprint(args...)) }
func (w *witness) Fatalf(format string, args ...any) { w.Errorf(format, args...); runtime.Goexit() }
func (w *witness) Fatal(args ...any)                 { w.Error(args...); runtime.Goexit() }
func (w *witness) FailNow()                          { w.Fatal("failed") }
func (w *witness) Fail()                             { w.Error("failed") }

func (w *witness) Failed() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.failures) > 0
}

// passes reports whether a case passes on a database.
func passes(t *testing.T, c contractCase, db Database) bool {
	w := &witness{TB: t}
	done := make(chan struct{})
	go func() { // Goexit ends this goroutine only
		defer close(done)
		defer func() {
			if panicked := recover(); panicked != nil {
				w.note(fmt.Sprint("panic: ", panicked))
			}
		}()
		c.run(w, db)
	}()
	<-done
	return !w.Failed()
}
