package main

import (
	"time"

	"spinweb/graph"
)

// patience tells a person how far long work is: nothing in the first two seconds, and then a line every two
// seconds at most.
type patience struct {
	t    *terminal
	last time.Time
}

const quietFor = 2 * time.Second

func newPatience(t *terminal) *patience { return &patience{t, time.Now()} }

// say says how far the work is, if it is time to.
func (p *patience) say(sentence graph.Label, values ...any) {
	if now := time.Now(); now.Sub(p.last) >= quietFor {
		p.last = now
		p.t.say(sentence, values...)
	}
}
