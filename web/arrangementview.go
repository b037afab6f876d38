package web

import (
	"time"

	"spinweb/graph/gate"
)

// Arrangement is how the nodes of an area stand, as you have arranged them.
type Arrangement struct {
	Draft   bool               `json:"draft" doc:"Whether you moved something that the team does not see."`
	CanUndo bool               `json:"canUndo"`
	CanRedo bool               `json:"canRedo"`
	Shared  *SharedArrangement `json:"shared" doc:"What the team was given last; null when it was given nothing."`
}

// SharedArrangement is what the team was given.
type SharedArrangement struct {
	By    string    `json:"by"`
	At    time.Time `json:"at"`
	Newer bool      `json:"newer" doc:"Given after you took one over, so there is a newer one to look at."`
}

func arrangementOf(view gate.ArrangementView) Arrangement {
	out := Arrangement{Draft: view.Draft, CanUndo: view.CanUndo, CanRedo: view.CanRedo}
	if view.Shared != nil {
		out.Shared = &SharedArrangement{By: view.Shared.By, At: view.Shared.At, Newer: view.Shared.Newer}
	}
	return out
}
