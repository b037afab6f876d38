package gate

import (
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"spinweb/graph"
)

// By hand: five at once, then after 1, 2, 4 … 512 s, which is at 1, 3, 7, 15 … 1,023 s, then every 900 s.
func TestTheDelayDoublesUpToAQuarterOfAnHour(t *testing.T) {
	want := []time.Duration{0, 0, 0, 0, 0, 1, 3, 7, 15, 31, 63, 127, 255, 511, 1023, 1923, 2823}
	f, at := failures{}, testNow
	for i, second := range want {
		if wait := f.Next.Sub(at); wait > 0 {
			at = at.Add(wait)
		}
		if got := at.Sub(testNow); got != second*time.Second {
			t.Errorf("attempt %d may come after %v, want %v", i+1, got, second*time.Second)
		}
		f = f.more(perLogin, at)
	}
}

// standards.md §2 and reliability.md row 23, over two servers at once.
func TestOfAThousandGuessesAtMostFifteenAreTriedInAQuarterOfAnHour(t *testing.T) {
	h := openHouse(t)
	h.account(t, "noor", graph.Networker, "")
	var tried, refused atomic.Int32
	guess := func(g *Gate) {
		switch _, err := logIn(t, g, "noor", "geraden wachtwoord"); codeOf(err) {
		case graph.LoginRefused:
			tried.Add(1)
		case graph.LoginDelayed:
			refused.Add(1)
		default:
			t.Errorf("%v", err)
		}
	}
	for range 125 { // 8 at once, every 7.2 s: a thousand in 15 minutes
		var all sync.WaitGroup
		for range 4 {
			all.Go(func() { guess(h.here) })
			all.Go(func() { guess(h.there) })
		}
		all.Wait()
		h.wait(7200 * time.Millisecond)
	}
	if tried.Load() > 15 || tried.Load() < 10 || tried.Load()+refused.Load() != 1000 {
		t.Errorf("%d were tried and %d refused", tried.Load(), refused.Load())
	}
	if _, err := logIn(t, h.here, "noor", goodPassword); codeOf(err) != graph.LoginDelayed {
		t.Errorf("the right password during the delay: %v", err)
	}
	h.wait(longestDelay)
	if _, err := logIn(t, h.here, "noor", goodPassword); err != nil {
		t.Errorf("the right password after it: %v", err)
	}
	if _, err := logIn(t, h.here, "noor", "weer een vergissing"); codeOf(err) != graph.LoginRefused {
		t.Errorf("a slip after a success: %v", err)
	}
}

func TestALogInNameThatNobodyHasIsDelayedLikeAnyOther(t *testing.T) {
	h := openHouse(t)
	for range perLogin.free {
		if _, err := h.here.attempt(t.Context(), accountNamed("niemand"), "192.0.2.1"); err != nil {
			t.Fatal(err)
		}
	}
	_, err := h.there.attempt(t.Context(), accountNamed("NIEMAND "), "198.51.100.7")
	var known *graph.Error
	if !asError(err, &known) || known.Kind != graph.DelayedKind || known.RetryAfter != time.Second || known.Params["seconds"] != "1" {
		t.Errorf("%+v", err)
	}
}

func TestAnAddressThatGuessesAtManyIsDelayedAndForgivenInTime(t *testing.T) {
	h := openHouse(t)
	names := 0
	free := func(address string) int {
		passed := 0
		for range 200 {
			names++
			if _, err := h.here.attempt(t.Context(), accountNamed("naam"+strconv.Itoa(names)), address); err != nil {
				return passed
			}
			passed++
		}
		return passed
	}
	if got := free("2001:db8:1:2:3:4:5:6"); got != 50 {
		t.Errorf("%d were free", got)
	}
	if got := free("2001:db8:1:2:ffff::1"); got != 0 {
		t.Errorf("%d were free to a neighbour of the same network", got)
	}
	if got := free("::ffff:192.0.2.1"); got != 50 {
		t.Errorf("%d were free to another address", got)
	}
	if got := free("192.0.2.1"); got != 0 {
		t.Errorf("%d were free to the same address written otherwise", got)
	}
	h.wait(100 * time.Minute) // ten are forgiven
	if got := free("192.0.2.1"); got != 10 {
		t.Errorf("%d were free after ten were forgiven", got)
	}
}

func TestASuccessForgivesTheNameAndOnlyItselfTheAddress(t *testing.T) {
	h := openHouse(t)
	h.account(t, "noor", graph.Networker, "")
	for i := range perAddress.free - 1 {
		if _, err := h.here.attempt(t.Context(), accountNamed("naam"+strconv.Itoa(i)), "192.0.2.1"); err != nil {
			t.Fatal(err)
		}
	}
	for range 2 {
		if _, err := logIn(t, h.here, "noor", goodPassword); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := h.here.attempt(t.Context(), accountNamed("nog een"), "192.0.2.1"); err != nil {
		t.Errorf("the fiftieth failure: %v", err)
	}
	if _, err := h.here.attempt(t.Context(), accountNamed("nog een"), "192.0.2.1"); codeOf(err) != graph.LoginDelayed {
		t.Errorf("the next: %v", err)
	}
}
