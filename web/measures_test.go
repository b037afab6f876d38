package web

import (
	"encoding/json"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"spinweb/graph"
)

// Classes and words rest on the complete net; whatever else a hidden resident does, nothing of a report on
// measures or places changes by it.
func TestAHiddenRecordChangesOnlyTheClassesOfMeasures(t *testing.T) {
	without, with := newWorld(), newWorld()
	for _, w := range []*world{without, with} { // somebody hidden is there in both
		w.tie("KNOWS", "far", "mycase")
	}
	with.resident("extra", otherBuurt, nil)
	with.tie("KNOWS", "extra", "mycase")
	with.tie("KNOWS", "extra", "far")
	a, b := serve(t, without.delivery), serve(t, with.delivery)
	asked := []string{"/v1/areas/" + ownBuurt + "/measures?sort=label", "/v1/areas/" + ownBuurt + "/measures?net=own&sort=label",
		"/v1/areas/" + ownBuurt + "/measures?net=organisations&sort=label", "/v1/areas/" + otherBuurt + "/measures?sort=label"}
	for _, who := range []string{"mycase", "vindbaar", "farvind", "far", "plain", "networker", "organisation"} {
		asked = append(asked, "/v1/actors/"+string(key(who))+"/place")
	}
	for _, role := range []graph.Role{graph.Networker, graph.TeamMember, graph.Manager, graph.PolicyAdviser} {
		one, other := a.as(t, role), b.as(t, role)
		for _, path := range asked {
			first, second := one.do(get, path, ""), other.do(get, path, "")
			if first.status != second.status || roughly(t, first.body) != roughly(t, second.body) {
				t.Errorf("%s: %s\n  %d %s\n  %d %s", role, path, first.status, roughly(t, first.body), second.status, roughly(t, second.body))
			}
		}
	}
}

// roughly is an answer without classes, and without the words that say what a class says.
func roughly(t *testing.T, body string) string {
	t.Helper()
	var answer map[string]any
	if err := json.Unmarshal([]byte(body), &answer); err != nil {
		t.Fatalf("%v: %s", err, body)
	}
	delete(answer, "statements")
	items, _ := answer["items"].([]any)
	for _, item := range items {
		row := item.(map[string]any)
		delete(row, "articulation")
		for _, value := range row {
			if standing, ok := value.(map[string]any); ok {
				delete(standing, "class")
			}
		}
	}
	text, err := json.Marshal(answer)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// Whom each role reads in a list of measures, by hand from domain.md §5 and standards.md §5: residents of the
// own area by name, and nobody's for who has no live figures there.
func TestMeasuresListOnlyWhoIsNamedInTheOwnArea(t *testing.T) {
	s := serve(t, newWorld().delivery)
	for role, want := range map[graph.Role][]string{
		graph.Networker: {"mycase", "vindbaar"}, graph.TeamMember: {"teamcase", "vindbaar"}, graph.Manager: {}, graph.PolicyAdviser: {}} {
		got := s.as(t, role).do(get, "/v1/areas/"+ownBuurt+"/measures?sort=label", "")
		var listed []string
		for _, resident := range allRecords[:10] {
			if strings.Contains(got.body, string(key(resident))) {
				listed = append(listed, resident)
			}
		}
		slices.Sort(listed)
		if got.status != http.StatusOK || !slices.Equal(listed, want) && len(listed)+len(want) > 0 {
			t.Errorf("%s: %d, %v, want %v", role, got.status, listed, want)
		}
	}
	for _, role := range []graph.Role{graph.Referrer, graph.ResidentRole, graph.PrivacyOfficer, graph.Administrator} {
		if got := s.as(t, role).do(get, "/v1/areas/"+ownBuurt+"/measures", ""); got.status != http.StatusForbidden {
			t.Errorf("%s: %d", role, got.status)
		}
	}
}

func TestAPlaceIsToldOfWhoIsNamedInTheOwnArea(t *testing.T) {
	s := serve(t, newWorld().delivery)
	c := s.as(t, graph.Networker)
	told := regexp.MustCompile(`"figures":"(exact|band)"`)
	for who, want := range map[string]bool{"mycase": true, "vindbaar": true, "plain": false, "farvind": false} { // plain by pseudonym, farvind elsewhere
		if got := c.do(get, "/v1/actors/"+string(key(who))+"/place", ""); got.status != http.StatusOK || told.MatchString(got.body) != want {
			t.Errorf("%s: %d %s", who, got.status, got.body)
		}
	}
	hidden, absent := c.do(get, "/v1/actors/"+string(key("far"))+"/place", ""), c.do(get, "/v1/actors/"+string(key("nobody"))+"/place", "")
	if hidden.status != http.StatusNotFound || hidden.body != absent.body {
		t.Errorf("hidden: %d %s; absent: %d %s", hidden.status, hidden.body, absent.status, absent.body)
	}
}

func TestAPageOfMeasuresAfterNobodyIsRefused(t *testing.T) {
	c := serve(t, newWorld().delivery).as(t, graph.Networker)
	if got := c.do(get, "/v1/areas/"+ownBuurt+"/measures?cursor="+string(key("far")), ""); got.status != http.StatusBadRequest || !strings.Contains(got.body, "cursor") {
		t.Errorf("%d %s", got.status, got.body)
	}
}
