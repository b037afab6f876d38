package web

import (
	"context"
	"time"

	"spinweb/analysis"
	"spinweb/graph"
	"spinweb/graph/gate"
)

func arrangementRoutes() []route {
	of := `{"net":"support"}`
	return []route{
		{post, "/v1/areas/{code}/arrangement/_move", mayDo(graph.ArrangeMap), working(moveNodes),
			says{"moveNodes", "Put actors on the map somewhere else; your draft until you share it", "Zet actoren op de kaart ergens anders; uw concept tot u het deelt"},
			example{path: "{area}", body: `{"net":"support","moves":[{"id":"{professional}","x":120,"y":-40}]}`}},
		{post, "/v1/areas/{code}/arrangement/_rearrange", mayDo(graph.ArrangeMap), working(arranging((*gate.Session).Rearrange)),
			says{"rearrangeMap", "Arrange the map anew, for you", "Deel de kaart opnieuw in, voor u"}, example{path: "{area}", body: of}},
		{post, "/v1/areas/{code}/arrangement/_undo", mayDo(graph.ArrangeMap), handle(stepping((*gate.Session).UndoArrangement)),
			says{"undoArrangement", "Take back your last change of how the map stands", "Draai uw laatste verandering van de indeling terug"}, example{path: "{area}", body: of}},
		{post, "/v1/areas/{code}/arrangement/_redo", mayDo(graph.ArrangeMap), handle(stepping((*gate.Session).RedoArrangement)),
			says{"redoArrangement", "Do again what you took back last", "Doe opnieuw wat u het laatst terugdraaide"}, example{path: "{area}", body: of}},
		{post, "/v1/areas/{code}/arrangement/_share", mayDo(graph.ShareMap), working(arranging((*gate.Session).ShareArrangement)),
			says{"shareArrangement", "Let your team have how your map stands", "Zet uw indeling vast voor uw team"}, example{path: "{area}", body: of}},
		{post, "/v1/areas/{code}/arrangement/_adopt", mayDo(graph.ArrangeMap), working(arranging((*gate.Session).AdoptArrangement)),
			says{"adoptArrangement", "Take over how your team lets the map stand", "Neem de indeling van uw team over"}, example{path: "{area}", body: of}},
	}
}

// ArrangementOf says of which net of the area.
type ArrangementOf struct {
	Net string `json:"net" enum:"neighbourhood,support,own,organisations,participation" doc:"The net that the map shows."`
}

type arrangementRequest struct {
	ByCode
	Body ArrangementOf
}

type movesRequest struct {
	ByCode
	Body struct {
		ArrangementOf
		Moves []NodeMove `json:"moves" minItems:"1" maxItems:"500" doc:"One step, which is undone at once."`
	}
}

// NodeMove is an actor that is put somewhere, in map units from the middle.
type NodeMove struct {
	ID string  `json:"id" maxLength:"40" doc:"The actor."`
	X  float64 `json:"x" doc:"To the right; between -1,000,000 and 1,000,000."`
	Y  float64 `json:"y" doc:"Downwards; between -1,000,000 and 1,000,000."`
}

// Arrangement is how the actors of an area stand, as you have arranged them.
type Arrangement struct {
	Draft   bool               `json:"draft" doc:"You moved something that your team does not see."`
	CanUndo bool               `json:"canUndo"`
	CanRedo bool               `json:"canRedo"`
	Shared  *SharedArrangement `json:"shared" doc:"What your team was given last; null when it was given nothing."`
}

// SharedArrangement is what a team was given.
type SharedArrangement struct {
	By    string    `json:"by" doc:"The colleague who gave it, or the role where there is no name."`
	At    time.Time `json:"at"`
	Newer bool      `json:"newer" doc:"Given after you took one over, so there is a newer one to look at."`
}

func arrangementOf(view gate.ArrangementView) Arrangement {
	out := Arrangement{Draft: view.Draft, CanUndo: view.CanUndo, CanRedo: view.CanRedo}
	if shared := view.Shared; shared != nil {
		out.Shared = &SharedArrangement{By: shared.By, At: shared.At, Newer: shared.Newer}
	}
	return out
}

func (in arrangementRequest) of() (gate.ArrangementOf, error) {
	code, err := in.code()
	return gate.ArrangementOf{Area: code, Net: analysis.NetKind(in.Body.Net)}, err
}

// arranging handles what changes an arrangement and needs to know no more than which. Of a large area it may have
// to be worked out first.
func arranging(change func(*gate.Session, context.Context, gate.ArrangementOf) (gate.ArrangementView, *gate.Progress, error)) handler[arrangementRequest, whenReady[Arrangement]] {
	return func(ctx context.Context, s *gate.Session, in *arrangementRequest) (*whenReady[Arrangement], error) {
		of, err := in.of()
		if err != nil {
			return nil, err
		}
		view, progress, err := change(s, ctx, of)
		if err != nil {
			return nil, err
		}
		return whetherReady(arrangementOf(view), progress), nil
	}
}

// stepping handles what goes back or forth among the changes of an arrangement.
func stepping(step func(*gate.Session, context.Context, gate.ArrangementOf) (gate.ArrangementView, error)) handler[arrangementRequest, whole[Arrangement]] {
	return func(ctx context.Context, s *gate.Session, in *arrangementRequest) (*whole[Arrangement], error) {
		of, err := in.of()
		if err != nil {
			return nil, err
		}
		view, err := step(s, ctx, of)
		if err != nil {
			return nil, err
		}
		return &whole[Arrangement]{arrangementOf(view)}, nil
	}
}

func moveNodes(ctx context.Context, s *gate.Session, in *movesRequest) (*whenReady[Arrangement], error) {
	code, err := in.code()
	if err != nil {
		return nil, err
	}
	moves := make([]gate.Move, len(in.Body.Moves))
	for i, move := range in.Body.Moves {
		moves[i] = gate.Move{ID: graph.ID(move.ID), X: move.X, Y: move.Y}
	}
	view, progress, err := s.MoveNodes(ctx, gate.ArrangementOf{Area: code, Net: analysis.NetKind(in.Body.Net)}, moves)
	if err != nil {
		return nil, err
	}
	return whetherReady(arrangementOf(view), progress), nil
}
