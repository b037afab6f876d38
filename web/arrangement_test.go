package web

import (
	"fmt"
	"net/http"
	"testing"

	"spinweb/graph"
)

// stands is where an actor stands on the map of the own buurt, and how its arrangement stands.
func stands(t *testing.T, c *client, id graph.ID) (x, y float64, arrangement map[string]any) {
	t.Helper()
	got := c.do(get, "/v1/areas/"+ownBuurt+"/map?net=support&all=true", "")
	if got.status != http.StatusOK {
		t.Fatalf("%d %s", got.status, got.body)
	}
	answer := got.json(t)
	for _, node := range answer["nodes"].([]any) {
		if node := node.(map[string]any); node["id"] == string(id) {
			x, y = node["x"].(float64), node["y"].(float64)
		}
	}
	return x, y, answer["arrangement"].(map[string]any)
}

func TestAMapIsArrangedOverTheAPI(t *testing.T) {
	c := serve(t, newWorld().delivery).as(t, graph.Networker)
	at := "/v1/areas/" + ownBuurt + "/arrangement/"
	who := key("plain")
	x, y, _ := stands(t, c, who)
	for _, step := range []struct {
		path, body          string
		x, y                float64
		draft, undo, shared bool
	}{
		{"_move", fmt.Sprintf(`{"net":"support","moves":[{"id":"%s","x":700.4,"y":-80}]}`, who), 700, -80, true, true, false},
		{"_undo", `{"net":"support"}`, x, y, false, false, false},
		{"_redo", `{"net":"support"}`, 700, -80, true, true, false},
		{"_share", `{"net":"support"}`, 700, -80, false, true, true},
	} {
		got := c.do(post, at+step.path, step.body)
		if got.status != http.StatusOK {
			t.Fatalf("%s: %d %s", step.path, got.status, got.body)
		}
		answer := got.json(t)
		if answer["draft"] != step.draft || answer["canUndo"] != step.undo || (answer["shared"] != nil) != step.shared {
			t.Errorf("%s: %s", step.path, got.body)
		}
		if x, y, _ := stands(t, c, who); x != step.x || y != step.y {
			t.Errorf("%s: it stands at %v, %v, want %v, %v", step.path, x, y, step.x, step.y)
		}
	}
}

func TestAMoveThatIsNotTakenSaysWhyAndNamesNobody(t *testing.T) {
	c := serve(t, newWorld().delivery).as(t, graph.Networker)
	at := "/v1/areas/" + ownBuurt + "/arrangement/_move"
	hidden := c.do(post, at, fmt.Sprintf(`{"net":"support","moves":[{"id":"%s","x":1,"y":1}]}`, key("far")))
	absent := c.do(post, at, fmt.Sprintf(`{"net":"support","moves":[{"id":"%s","x":1,"y":1}]}`, key("nobody")))
	if hidden.status != http.StatusNotFound || hidden.body != absent.body {
		t.Errorf("hidden: %d %s\nabsent: %d %s", hidden.status, hidden.body, absent.status, absent.body)
	}
	far := c.do(post, at, fmt.Sprintf(`{"net":"support","moves":[{"id":"%s","x":1000001,"y":1}]}`, key("plain")))
	if far.status != http.StatusBadRequest {
		t.Fatalf("too far: %d %s", far.status, far.body)
	}
	finding := far.json(t)["findings"].([]any)[0].(map[string]any)
	if finding["field"] != "moves[0].x" || finding["code"] != string(graph.OutOfRange) {
		t.Errorf("too far: %s", far.body)
	}
}
