package web

import (
	"compress/gzip"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"

	"spinweb/graph"
)

const ownMap = "/v1/areas/" + ownBuurt + "/map"

func TestAMapComesInGzipToWhoTakesItAndHoldsTheSame(t *testing.T) {
	c := serve(t, newWorld().delivery).as(t, graph.Networker)
	for _, path := range []string{ownMap + "?all=true", "/v1/areas/" + ownBuurt + "/overview"} {
		plain := c.do(http.MethodGet, path, "")
		zipped := c.with("Accept-Encoding", "br;q=1.0, gzip;q=0.8").do(http.MethodGet, path, "")
		if plain.status != http.StatusOK || plain.header.Get("Content-Encoding") != "" || zipped.header.Get("Content-Encoding") != "gzip" ||
			!slices.Contains(plain.header.Values("Vary"), "Accept-Encoding") {
			t.Fatalf("%s: %d, %v, %v", path, plain.status, plain.header, zipped.header)
		}
		reader, err := gzip.NewReader(strings.NewReader(zipped.body))
		if err != nil {
			t.Fatal(err)
		}
		if body, err := io.ReadAll(reader); err != nil || string(body) != plain.body {
			t.Errorf("%s: %v: another body", path, err)
		}
		for _, refuses := range []string{"gzip;q=0", "gzip; q=0.0", "identity", "br"} {
			if got := c.with("Accept-Encoding", refuses).do(http.MethodGet, path, ""); got.header.Get("Content-Encoding") != "" || got.body != plain.body {
				t.Errorf("%s: gzip to who takes %s", path, refuses)
			}
		}
	}
}

func TestAProblemOfAMapIsNotCompressed(t *testing.T) {
	c := serve(t, newWorld().delivery).as(t, graph.Networker).with("Accept-Encoding", "gzip")
	got := c.do(http.MethodGet, "/v1/areas/BU07949999/map", "")
	if got.status != http.StatusNotFound || got.header.Get("Content-Encoding") != "" || got.json(t)["code"] != "record.notFound" {
		t.Errorf("%d %v %s", got.status, got.header, got.body)
	}
}

func TestEveryParameterOfAMapHasBounds(t *testing.T) {
	c := serve(t, newWorld().delivery).as(t, graph.Networker)
	id := string(key("plain"))
	for query, field := range map[string]string{
		"net=coverage": "net", "date=gisteren": "date", "focus=plain": "focus", "focus=" + strings.Repeat("a", 41): "focus",
		"hops=0": "hops", "hops=4": "hops", "theme=x": "theme", "kind=Account": "kind[0]", "kind=Resident,Case": "kind[1]", "line=3": "line[0]",
		"age=young": "age", "box=1,2,3": "box", "box=1,2,3,4,5": "box", "box=0,0,0,1000001": "box[3]", "box=a,0,0,0": "box",
		"ids=x": "ids", "ids=" + strings.Repeat(id+",", 150) + id: "ids", "all=perhaps": "all", "zoom=3": "zoom",
	} {
		got := c.do(http.MethodGet, ownMap+"?"+query, "")
		if got.status != http.StatusBadRequest {
			t.Errorf("%.60s: %d", query, got.status)
			continue
		}
		findings, _ := got.json(t)["findings"].([]any)
		if len(findings) == 0 || findings[0].(map[string]any)["field"] != field || findings[0].(map[string]any)["detail"] == "" {
			t.Errorf("%.60s: %v, want a finding of %s", query, findings, field)
		}
	}
}

// What is empty is an empty list, and what is unknown is null: a page reads both without asking.
func TestAMapOfNobodyHasEveryList(t *testing.T) {
	c := serve(t, newWorld().delivery).as(t, graph.Networker)
	got := c.do(http.MethodGet, "/v1/areas/"+otherBuurt+"/map?net=own", "")
	for _, part := range []string{`"nodes":[]`, `"ties":[]`, `"groups":[]`, `"proposals":[]`, `"total":1`} { // farvind
		if !strings.Contains(got.body, part) {
			t.Errorf("no %s in %s", part, got.body)
		}
	}
	got = c.do(http.MethodGet, "/v1/areas/"+otherBuurt+"/overview?net=organisations", "")
	for _, part := range []string{`"x":[]`, `"y":[]`, `"kind":[]`, `"kinds":[]`, `"from":[]`, `"to":[]`, `"clusters":[]`, `"starts":[]`, `"shared":null`, `"since":null`} {
		if !strings.Contains(got.body, part) {
			t.Errorf("no %s in %s", part, got.body)
		}
	}
}

func TestAnOverviewHoldsNoIDButOfWithWhomToBegin(t *testing.T) {
	c := serve(t, newWorld().delivery).as(t, graph.Networker)
	got := c.do(http.MethodGet, "/v1/areas/"+ownBuurt+"/overview", "")
	if got.status != http.StatusOK || !strings.Contains(got.body, string(key("holder"))) {
		t.Fatalf("%d %s", got.status, got.body)
	}
	for _, record := range allRecords {
		if record != "holder" && record != ownBuurt && strings.Contains(got.body, string(key(record))) {
			t.Errorf("the ID of %s", record)
		}
	}
}
