package web

import (
	"net/http"
	"testing"

	"spinweb/graph"
)

func TestPathsAreOfADayAndEverythingThatIsWrongIsToldTogether(t *testing.T) {
	c := serve(t, newWorld().delivery).as(t, graph.Networker)
	from := "/v1/actors/" + string(key("plain")) + "/paths?"
	got := c.do(http.MethodGet, from+"to=niemand&date=gisteren", "")
	findings, _ := got.json(t)["findings"].([]any)
	if got.status != http.StatusBadRequest || len(findings) != 2 ||
		findings[0].(map[string]any)["field"] != "to" || findings[1].(map[string]any)["field"] != "date" {
		t.Errorf("%d %s", got.status, got.body)
	}
}

func TestAPathOfTodayIsNoneOfADayBeforeItsTies(t *testing.T) {
	c := serve(t, newWorld().delivery).as(t, graph.Networker)
	ask := "/v1/actors/" + string(key("mycase")) + "/paths?to=" + string(key("networker"))
	for query, want := range map[string]int{"": 1, "&date=2020": 1, "&date=2019-12-31": 0} { // they know each other since 2020
		got := c.do(http.MethodGet, ask+query, "")
		if paths, _ := got.json(t)["paths"].([]any); got.status != http.StatusOK || len(paths) != want {
			t.Errorf("%q: %d %s", query, got.status, got.body)
		}
	}
}
