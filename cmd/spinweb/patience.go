package main

import (
	"sync"
	"time"
)

// patience tells a person how far long work is: nothing in the first two seconds, and from then on a line
// every two seconds.
type patience struct {
	begun  time.Time
	mu     sync.Mutex
	tell   func(seconds int) // of the work at hand
	ticker *time.Ticker
	over   chan struct{}
}

const quietFor = 2 * time.Second

// newPatience begins to wait. Whoever begins must stop.
func newPatience() *patience {
	p := &patience{begun: time.Now(), ticker: time.NewTicker(quietFor), over: make(chan struct{})}
	go p.wait()
	return p
}

func (p *patience) wait() {
	for {
		select {
		case <-p.over:
			return
		case <-p.ticker.C:
			p.mu.Lock()
			if p.tell != nil {
				p.tell(int(time.Since(p.begun).Seconds()))
			}
			p.mu.Unlock()
		}
	}
}

// doing says which work is at hand; tell hears, whenever it is time to, how many seconds have gone by.
func (p *patience) doing(tell func(seconds int)) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.tell = tell
}

// stop ends the waiting; nothing is told after it.
func (p *patience) stop() {
	p.doing(nil)
	p.ticker.Stop()
	close(p.over)
}
