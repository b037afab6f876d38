package web

import (
	"context"
	"fmt"
	"strings"
	"time"

	"spinweb/graph"
	"spinweb/graph/gate"
)

func batchRoutes() []route {
	return []route{
		{get, "/v1/batches/{revision}", mayDo(graph.SeeHistory), handle(readBatch),
			says{"getBatch", "What was written together, as far as you may see it", "Wat samen is geschreven, zover u het mag zien"}, example{path: "{revision}"}},
		{post, "/v1/batches", mayDo(graph.WriteBatch), handle(writeBatch),
			says{"addBatch", "Write several changes together, all or nothing", "Schrijf enkele veranderingen samen, allemaal of geen"},
			example{body: `{"reason":"verhuisd","operations":[{"op":"addActor","ref":"tuin","kind":"Organisation","attributes":{"name":"Buurttuin"}},` +
				`{"op":"addTie","kind":"PARTNERS_WITH","from":"#tuin","to":"{organisation}"}]}`}},
		{post, "/v1/batches/{revision}/_undo", mayDo(graph.UndoBatch), handle(undoBatch),
			says{"undoBatch", "Take back what was written together; undoing that does it again", "Draai terug wat samen is geschreven; dat terugdraaien doet het weer"},
			example{path: "{revision}", body: `{"reason":"vergissing"}`}},
	}
}

// ByRevision names a batch in a path.
type ByRevision struct {
	Revision int64 `path:"revision" minimum:"1" maximum:"999999999999999999" doc:"The revision of the batch."`
}

// Batch is what was written together, as far as you may see it.
type Batch struct {
	Revision int64     `json:"revision"`
	At       time.Time `json:"at"`
	By       *Ref      `json:"by" doc:"The author, if you may see who it was."`
	Role     string    `json:"role" doc:"The role of the author."`
	Reason   string    `json:"reason" doc:"Empty unless you may know by name whoever it is about."`
	Undoes   *int64    `json:"undoes" doc:"The batch that this one took back."`
	UndoneBy *int64    `json:"undoneBy" doc:"The batch that took this one back."`
	CanUndo  bool      `json:"canUndo" doc:"Whether you can take it back now."`
	Entries  []Entry   `json:"entries"`
	NotShown int       `json:"notShown" doc:"How many more entries you may see; at most 1,000 are shown."`
}

func readBatch(ctx context.Context, s *gate.Session, in *ByRevision) (*whole[Batch], error) {
	view, err := s.Batch(ctx, graph.Revision(in.Revision))
	if err != nil {
		return nil, err
	}
	return &whole[Batch]{Batch{Revision: int64(view.Revision), At: view.At.UTC(), By: refOrNil(view.By), Role: string(view.Role), Reason: view.Reason,
		Undoes: revisionOrNull(view.Undoes), UndoneBy: revisionOrNull(view.UndoneBy), CanUndo: view.CanUndo,
		Entries: entriesOf(view.Entries), NotShown: view.NotShown}}, nil
}

func revisionOrNull(revision graph.Revision) *int64 {
	if revision == 0 {
		return nil
	}
	number := int64(revision)
	return &number
}

type undo struct {
	ByRevision
	Body struct {
		Reason string `json:"reason,omitempty" doc:"Why, for the history."`
	}
}

func undoBatch(ctx context.Context, s *gate.Session, in *undo) (*affected, error) {
	effect, err := s.UndoBatch(ctx, graph.Revision(in.Revision), in.Body.Reason)
	return &affected{Body: effectOf(effect)}, err
}

// operations are the names under which a batch calls what it does.
var operations = map[string]graph.Action{
	"addActor": graph.AddActor, "changeActor": graph.ChangeActor, "endActor": graph.EndActor, "binActor": graph.BinActor,
	"addTie": graph.AddTie, "changeTie": graph.ChangeTie, "endTie": graph.EndTie, "binTie": graph.BinTie,
}

// Operation is one change of a batch.
type Operation struct {
	Op         string         `json:"op" enum:"addActor,changeActor,endActor,binActor,addTie,changeTie,endTie,binTie"`
	Ref        string         `json:"ref,omitempty" maxLength:"40" doc:"A name for what is added, by which a tie of this batch names its end as #name."`
	ID         string         `json:"id,omitempty" maxLength:"40" doc:"Of what changes."`
	Version    int64          `json:"version,omitempty" doc:"Of what changes, as you read it."`
	Kind       string         `json:"kind,omitempty" maxLength:"40" doc:"Of what is added, see /v1/schema."`
	From       string         `json:"from,omitempty" maxLength:"41" doc:"Where a new tie starts: an ID, or # and a ref."`
	To         string         `json:"to,omitempty" maxLength:"41" doc:"Where a new tie ends: an ID, or # and a ref."`
	Since      *string        `json:"since,omitempty" doc:"A year, a month or a day."`
	Until      *string        `json:"until,omitempty" doc:"From when it holds no longer; today for an end that does not say."`
	Attributes map[string]any `json:"attributes,omitempty" doc:"Properties by the schema of the kind; null takes one away."`
}

type newBatch struct {
	Body struct {
		Operations []Operation `json:"operations" minItems:"1" maxItems:"500" doc:"All are done, or none."`
		Reason     string      `json:"reason,omitempty" doc:"Why, for the history."`
	}
}

// WrittenBatch is what a batch wrote.
type WrittenBatch struct {
	Revision int64             `json:"revision"`
	IDs      map[string]string `json:"ids" doc:"The ID of each ref."`
}

type writtenBatch struct {
	Location string `header:"Location"`
	Body     WrittenBatch
}

func writeBatch(ctx context.Context, s *gate.Session, in *newBatch) (*writtenBatch, error) {
	all := make([]gate.Operation, len(in.Body.Operations))
	var findings []graph.Finding
	for i, operation := range in.Body.Operations {
		texts, wrong := asTexts(operation.Attributes)
		for _, finding := range wrong {
			finding.Field = fmt.Sprintf("operations[%d].attributes.%s", i, finding.Field)
			findings = append(findings, finding)
		}
		if strings.HasPrefix(operation.Op, "change") || strings.HasPrefix(operation.Op, "end") || strings.HasPrefix(operation.Op, "bin") {
			if operation.Version == 0 {
				findings = append(findings, graph.Finding{Field: fmt.Sprintf("operations[%d].version", i), Code: graph.Required})
			}
		}
		all[i] = gate.Operation{Do: operations[operation.Op], Ref: operation.Ref, ID: graph.ID(operation.ID), Seen: graph.Revision(operation.Version),
			Kind: operation.Kind, From: operation.From, To: operation.To,
			Patch: gate.Patch{Attributes: texts, Since: operation.Since, Until: operation.Until}}
	}
	if err := invalid(findings); err != nil {
		return nil, err
	}
	written, err := s.WriteBatch(ctx, all, in.Body.Reason)
	if err != nil {
		return nil, err
	}
	answer := &writtenBatch{Location: fmt.Sprintf("/v1/batches/%d", written.Revision),
		Body: WrittenBatch{Revision: int64(written.Revision), IDs: make(map[string]string, len(written.IDs))}}
	for ref, id := range written.IDs {
		answer.Body.IDs[ref] = string(id)
	}
	return answer, nil
}
