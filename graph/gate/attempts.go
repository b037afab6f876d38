package gate

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/netip"
	"strconv"
	"time"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// Wrong passwords make the next attempt wait, longer each time, per log-in name and per address
// (standards.md §2). Nobody is locked out for good. What was tried is kept in the store, so that the
// delay holds over every server.

const attemptsCell = "attempts"

const (
	longestDelay   = 15 * time.Minute
	attemptsMemory = 24 * time.Hour // without a failure, after which all is forgotten
	attemptTries   = 8              // how often a claim gives way to another that came in between
)

// throttle is how many failures are free, and after how long one of them is forgiven; zero: never.
type throttle struct {
	free     int
	forgives time.Duration
}

// An address may be a whole office, so much more is free there, and forgiven.
var (
	perLogin   = throttle{free: 5}
	perAddress = throttle{free: 50, forgives: 10 * time.Minute}
)

// delay is how long the next attempt waits after so many failures: 1 s after the last that is free, then
// twice as long each time.
func (t throttle) delay(failures int) time.Duration {
	over := failures - t.free
	switch {
	case over < 0:
		return 0
	case over >= 10: // 2^10 s is longer than the longest
		return longestDelay
	default:
		return time.Second << over
	}
}

// failures is what a cell remembers.
type failures struct {
	Count int       `json:"count"`
	Last  time.Time `json:"last"`
	Next  time.Time `json:"next"` // from when on it may be tried again
}

// more returns the failures with one more.
func (f failures) more(t throttle, at time.Time) failures {
	if t.forgives > 0 && f.Count > 0 {
		f.Count -= min(f.Count, int(at.Sub(f.Last)/t.forgives))
	}
	return failures{Count: f.Count + 1, Last: at, Next: at.Add(t.delay(f.Count + 1))}
}

// attempt is one try to log in. It counts as failed until it succeeds: guesses that come at once are
// counted before the first is answered.
type attempt struct {
	gate           *Gate
	login, address store.Cell // names of the cells
}

// attempt claims a try, or says with LoginDelayed when the next one may come.
func (g *Gate) attempt(ctx context.Context, account graph.ID, address string) (attempt, error) {
	a := attempt{gate: g, login: loginAttempts(account), address: addressAttempts(address)}
	if err := g.claim(ctx, a.address, perAddress); err != nil {
		return a, err
	}
	if err := g.claim(ctx, a.login, perLogin); err != nil {
		g.unclaim(ctx, a.address)
		return a, err
	}
	return a, nil
}

// succeeded takes the claim back, and forgives the log-in name its failures.
func (a attempt) succeeded(ctx context.Context) {
	a.gate.unclaim(ctx, a.address)
	a.gate.forgive(ctx, a.login)
}

func loginAttempts(account graph.ID) store.Cell {
	return store.Cell{Kind: attemptsCell, Key: "login " + string(account), Subject: account}
}

// addressAttempts names the cell of an address. IPv6 counts by the network of 64 bits that one
// household gets.
func addressAttempts(address string) store.Cell {
	if ip, err := netip.ParseAddr(address); err == nil {
		ip = ip.Unmap().WithZone("")
		address = ip.String()
		if ip.Is6() {
			address = netip.PrefixFrom(ip, 64).Masked().String()
		}
	}
	sum := sha256.Sum256([]byte(address))
	return store.Cell{Kind: attemptsCell, Key: "address " + hex.EncodeToString(sum[:])}
}

// claim counts a failure in advance, by compare-and-set, so that of many at once no more pass than may.
func (g *Gate) claim(ctx context.Context, name store.Cell, t throttle) error {
	for range attemptTries {
		at := g.moment()
		cell, past, err := g.failures(ctx, name, at)
		if err != nil {
			return err
		}
		if wait := past.Next.Sub(at); wait > 0 && wait <= longestDelay { // longer: the clock was set back
			return delayed(wait)
		}
		err = g.keepFailures(ctx, cell, past.more(t, at), at)
		if graph.KindOf(err) != graph.StaleKind {
			return err
		}
	}
	return delayed(time.Second)
}

// unclaim takes one failure back. If that does not work, it is forgotten with the rest in time.
func (g *Gate) unclaim(ctx context.Context, name store.Cell) {
	for range attemptTries {
		at := g.moment()
		cell, past, err := g.failures(ctx, name, at)
		if err != nil || past.Count == 0 {
			return
		}
		past.Count--
		past.Next = time.Time{}
		if err := g.keepFailures(ctx, cell, past, at); graph.KindOf(err) != graph.StaleKind {
			return
		}
	}
}

func (g *Gate) forgive(ctx context.Context, name store.Cell) {
	if err := g.store.Cells().Drop(ctx, name.Kind, name.Key); err != nil {
		g.log.Warn("failed attempts stay counted", "error", err.Error())
	}
}

func (g *Gate) failures(ctx context.Context, name store.Cell, at time.Time) (store.Cell, failures, error) {
	var past failures
	cell, err := g.store.Cells().Get(ctx, name.Kind, name.Key, at)
	if graph.KindOf(err) == graph.NotFoundKind {
		return name, past, nil
	}
	if err == nil {
		err = json.Unmarshal(cell.Value, &past)
	}
	if err != nil {
		return cell, past, fmt.Errorf("read earlier attempts: %w", err)
	}
	return cell, past, nil
}

func (g *Gate) keepFailures(ctx context.Context, cell store.Cell, f failures, at time.Time) error {
	value, err := json.Marshal(f)
	if err != nil {
		return err
	}
	cell.Value, cell.Expires = value, at.Add(attemptsMemory)
	_, err = g.store.Cells().Put(ctx, cell, at)
	return err
}

func delayed(wait time.Duration) error {
	seconds := int((wait + time.Second - 1) / time.Second)
	return &graph.Error{Kind: graph.DelayedKind, Code: graph.LoginDelayed, RetryAfter: time.Duration(seconds) * time.Second,
		Params: graph.Params{"seconds": strconv.Itoa(seconds)}}
}
