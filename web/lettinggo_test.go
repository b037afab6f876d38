package web

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"spinweb/graph"
)

// binned lets the operator put records in the bin, each by a batch of its own.
func binned(t *testing.T, s *service, names ...string) {
	t.Helper()
	operator := s.operate(graph.English)
	for _, name := range names {
		actor, err := operator.Actor(t.Context(), key(name))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if _, err := operator.BinActor(t.Context(), actor.ID, actor.Version, "weg"); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
	}
}

// What is in the bin is seen by whom it would be seen if it were still there, and by nobody else.
func TestTheBinShowsARoleNoMoreThanTheNeighbourhoodDid(t *testing.T) {
	for _, role := range graph.Roles() {
		t.Run(string(role), func(t *testing.T) {
			w := newWorld()
			s := serve(t, w.delivery)
			c := s.as(t, role)
			binned(t, s, "task", "plain", "vindbaar", "mycase", "case2", "teamcase", "far", "farvind", "referred", "holder")
			paths := []string{"/v1/bin?limit=200", "/v1/changes?since=0&limit=1000"}
			for revision := 1; revision < 20; revision++ {
				paths = append(paths, fmt.Sprintf("/v1/batches/%d", revision))
			}
			for _, path := range paths {
				got := c.do(get, path, "")
				for _, leak := range leaks(role, rightsByHand[role], w.canaries, got.text()) {
					t.Errorf("%s shows %s", path, leak)
				}
				for _, hidden := range hiddenIDs(role, got.body) {
					t.Errorf("%s shows the ID of %s", path, hidden)
				}
			}
			if role == graph.PrivacyOfficer {
				return
			}
			items := labels(c.do(get, paths[0], "").json(t))
			for _, resident := range []string{"plain", "vindbaar", "mycase", "far", "farvind", "referred", "holder"} {
				if seen := slices.Contains(items, string(key(resident))); seen != (rightsByHand[role][resident] != graph.Hidden) {
					t.Errorf("%s is in the bin for this role: %t", resident, seen)
				}
			}
		})
	}
}

// labels lists the IDs of a list of items.
func labels(list map[string]any) []string {
	var ids []string
	for _, item := range list["items"].([]any) {
		ids = append(ids, item.(map[string]any)["id"].(string))
	}
	return ids
}

// Two stores that differ in a resident whom the viewer does not see, who knows residents whom the viewer
// sees, answer the same to all that lets go and undoes.
func TestAHiddenRecordChangesNothingInLettingGo(t *testing.T) {
	without, with := newWorld(), newWorld()
	with.resident("extra", otherBuurt, map[string]string{"retainUntil": "2026-01-01"})
	for _, other := range []string{"mycase", "plain", "far"} {
		with.tie("KNOWS", "extra", other)
	}
	answers := func(delivery graph.Delivery) []string {
		s := serve(t, delivery)
		c := s.as(t, graph.Networker)
		binned(t, s, "far", "task")
		var all []string
		ask := func(method, path, body string) {
			sender := c
			if method == remove {
				sender = c.with("If-Match", c.do(get, path, "").header.Get("ETag"))
			}
			got := sender.do(method, path, body)
			all = append(all, fmt.Sprintf("%s %s: %d %s", method, path, got.status, withoutChance(got.body)))
		}
		mycase := "/v1/actors/" + string(key("mycase"))
		ask(remove, mycase, "")
		reads := func() {
			for _, path := range []string{"/v1/bin", "/v1/bin?limit=1", "/v1/bin?limit=1&cursor=" + string(key("mycase")), "/v1/bin?cursor=" + string(key("far")),
				"/v1/changes?since=1", "/v1/changes?since=0&limit=7", "/v1/changes?since=1&told=2&limit=3", "/v1/batches/1", "/v1/batches/3", "/v1/batches/4", "/v1/batches/5", "/v1/batches/6", "/v1/batches/7",
				"/v1/retention?until=2099-01-01", "/v1/retention?until=2099-01-01&limit=2", "/v1/retention?cursor=" + string(key("far")), mycase + "/history"} {
				ask(get, path, "")
			}
		}
		reads()
		for revision := 1; revision <= 8; revision++ {
			ask(post, fmt.Sprintf("/v1/batches/%d/_undo", revision), "{}")
		}
		reads()
		ask(post, "/v1/bin/"+string(key("far"))+"/_restore", "")
		ask(post, "/v1/bin/"+string(key("extra"))+"/_restore", "")
		ask(remove, "/v1/bin/"+string(key("far")), "")
		ask(post, "/v1/batches", `{"operations":[{"op":"binActor","id":"`+string(key("far"))+`","version":1},{"op":"binActor","id":"`+string(key("extra"))+`","version":1}]}`)
		return all
	}
	first, second := answers(without.delivery), answers(with.delivery)
	succeeded := 0
	for i := range first {
		if first[i] != second[i] {
			t.Errorf("the networker can tell:\n  %.600s\n  %.600s", first[i], second[i])
		}
		if strings.Contains(first[i], "_undo: 200") || strings.HasPrefix(first[i], remove) && strings.Contains(first[i], ": 200") {
			succeeded++
		}
	}
	if succeeded < 2 {
		t.Errorf("nothing was put in the bin and undone: %q", first)
	}
}

func TestWhatIsPutInTheBinComesBackOverTheAPI(t *testing.T) {
	s := serve(t, newWorld().delivery)
	c := s.as(t, graph.Networker)
	path := "/v1/actors/" + string(key("mycase"))
	read := c.do(get, path, "")
	if got := c.do(remove, path, ""); got.status != http.StatusPreconditionRequired {
		t.Errorf("without If-Match: %d", got.status)
	}
	if got := c.with("If-Match", `"999"`).do(remove, path, ""); got.status != http.StatusPreconditionFailed || got.json(t)["current"] == nil {
		t.Errorf("a stale version: %d %s", got.status, got.body)
	}
	if got := c.with("If-Match", `"1"`).do(remove, "/v1/schakels/"+string(key("mycase")), ""); got.status != http.StatusNotFound {
		t.Errorf("a resident as a schakel: %d", got.status)
	}
	gone := c.with("If-Match", read.header.Get("ETag")).do(remove, path, "")
	if gone.status != http.StatusOK || c.do(get, path, "").status != http.StatusNotFound {
		t.Fatalf("%d %s", gone.status, gone.body)
	}
	revision := fmt.Sprintf("%.0f", gone.json(t)["revision"])
	back := c.do(post, "/v1/batches/"+revision+"/_undo", `{"reason":"vergissing"}`)
	if back.status != http.StatusOK || back.json(t)["ties"] != gone.json(t)["ties"] {
		t.Fatalf("%d %s", back.status, back.body)
	}
	if again := c.do(get, path, "").json(t); fmt.Sprint(again["attributes"], again["recordedAt"]) != fmt.Sprint(read.json(t)["attributes"], read.json(t)["recordedAt"]) {
		t.Errorf("it came back as %v", again)
	}
	refused := c.do(post, "/v1/batches/"+revision+"/_undo", `{}`)
	if refused.status != http.StatusConflict || refused.json(t)["code"] != "undo.changedSince" {
		t.Errorf("undone twice: %d %s", refused.status, refused.body)
	}
	history := c.do(get, path+"/history", "").json(t)["items"].([]any)
	if newest := history[0].(map[string]any); fmt.Sprintf("%.0f", newest["undoes"]) != revision || newest["canUndo"] != true {
		t.Errorf("the history begins with %v", newest)
	}
}
