package gate

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"spinweb/graph"
)

// Viewer is who is asking. It has no exported constructor and no exported field: only a Gate's Resume,
// Recognise, Demo and OpenAsOperator make one. The zero Viewer is nobody and sees nothing. It stands for
// one request: the next one may find other rights.
type Viewer struct {
	role    graph.Role
	person  graph.ID // the professional or resident that the viewer is; "" for none
	account graph.ID // by which the viewer logged in; "" for none
	ticket  string   // the key of the viewer's ticket; "" for none
	found   found    // by which the gate recognised the viewer; As takes it
}

// Role returns the viewer's role, "" for nobody.
func (v Viewer) Role() graph.Role { return v.role }

// Person returns the professional or resident that the viewer is, "" for none.
func (v Viewer) Person() graph.ID { return v.person }

// author is how the viewer stands in the history and in the ledger.
func (v Viewer) author() graph.Author {
	return graph.Author{ID: cmp.Or(v.person, v.account), Role: v.role}
}

// whose tells viewers apart: by account, in the demo by role and person.
func (v Viewer) whose() string {
	if v.account != "" {
		return fmt.Sprintf("account %s", v.account)
	}
	return fmt.Sprintf("role %s %s", v.role, v.person)
}

// Demo returns the viewer that a visitor of the demo becomes by choosing a role: the person in the
// store whom the role shows best. A store without the mark "fictional" gives NotFictional, an unknown
// role InvalidKind.
func (g *Gate) Demo(ctx context.Context, role graph.Role) (Viewer, error) {
	now, err := g.live.current(ctx)
	if err != nil {
		return Viewer{}, err
	}
	if !isFictional(now) {
		return Viewer{}, notFictional()
	}
	if !slices.Contains(graph.Roles(), role) {
		return Viewer{}, graph.Invalid(graph.Finding{Field: "role", Code: graph.BadValue})
	}
	return Viewer{role: role, person: demoPerson(now, role, g.today())}, nil
}

func notFictional() error {
	return &graph.Error{Kind: graph.ForbiddenKind, Code: graph.NotFictional}
}
