package web

import (
	"context"
	"fmt"

	"spinweb/graph"
	"spinweb/graph/gate"
)

// resource serves the actors of one kind under a path of their own, together with the lists that belong
// to them. Its six operations are the same for every kind; what differs is the shape.
type resource[T any] struct {
	kind  graph.ActorKind
	path  string // of the collection
	shape func(gate.CompositeView) T
	brief func(gate.CompositeView) T // in a list; nil: as shape
}

// target names a record in a path.
type target interface{ id() (graph.ID, error) }

// versioned names a record at the version that the author saw.
type versioned interface {
	seen() (graph.ID, graph.Revision, error)
}

// drafting is the body of a new record.
type drafting interface {
	draft() (gate.CompositeDraft, []graph.Finding)
	why() string
}

// amendable is the body of a change.
type amendable interface {
	amendment() (gate.CompositePatch, []graph.Finding)
	why() string
}

// posted is a request that adds.
type posted[B drafting] struct{ Body B }

// patched is a request that changes.
type patched[B amendable] struct {
	Matching
	Body B
}

func (p patched[B]) body() amendable { return p.Body }

func (e endedRecord) body() ending { return e.Body }

// changing is a request that changes, however it names its record.
type changing interface {
	versioned
	body() amendable
}

// finishing is a request that ends, however it names its record.
type finishing interface {
	versioned
	body() ending
}

func listAll[T any](r resource[T]) binder {
	shape := r.brief
	if shape == nil {
		shape = r.shape
	}
	return handle(func(ctx context.Context, s *gate.Session, in *Paging) (*list[T], error) {
		filter, findings := in.filter()
		if err := invalid(findings); err != nil {
			return nil, err
		}
		page, err := s.Composites(ctx, r.kind, filter)
		if err != nil {
			return nil, err
		}
		return pageOf(page, shape), nil
	})
}

func read[I target, T any](r resource[T]) binder {
	return handle(func(ctx context.Context, s *gate.Session, in *I) (*one[T], error) {
		id, err := (*in).id()
		if err != nil {
			return nil, err
		}
		view, err := s.Composite(ctx, r.kind, id)
		if err != nil {
			return nil, err
		}
		return r.one(view), nil
	})
}

func add[B drafting, T any](r resource[T]) binder {
	return handle(func(ctx context.Context, s *gate.Session, in *posted[B]) (*one[T], error) {
		draft, findings := in.Body.draft()
		if err := invalid(findings); err != nil {
			return nil, err
		}
		draft.Kind = string(r.kind)
		view, err := s.AddComposite(ctx, draft, in.Body.why())
		if err != nil {
			return nil, err
		}
		answer := r.one(view)
		answer.Location = r.path + "/" + string(view.ID)
		return answer, nil
	})
}

func change[I changing, T any](r resource[T]) binder {
	return handle(func(ctx context.Context, s *gate.Session, in *I) (*one[T], error) {
		id, seen, err := (*in).seen()
		if err != nil {
			return nil, err
		}
		body := (*in).body()
		patch, findings := body.amendment()
		if err := invalid(findings); err != nil {
			return nil, err
		}
		view, err := s.ChangeComposite(ctx, r.kind, id, seen, patch, body.why())
		return r.one(view), err
	})
}

func end[I finishing, T any](r resource[T]) binder {
	return handle(func(ctx context.Context, s *gate.Session, in *I) (*one[T], error) {
		id, seen, err := (*in).seen()
		if err != nil {
			return nil, err
		}
		when := (*in).body()
		view, err := s.EndComposite(ctx, r.kind, id, seen, when.Until, when.Reason)
		return r.one(view), err
	})
}

// historyOf gives the changes of the record itself; a change of a list is a change of its ties.
func historyOf[I target]() binder {
	return handle(func(ctx context.Context, s *gate.Session, in *I) (*whole[History], error) {
		id, err := (*in).id()
		if err != nil {
			return nil, err
		}
		return history(ctx, s, id)
	})
}

// one is the answer about one record; an empty one where the gate gave none.
func (r resource[T]) one(view gate.CompositeView) *one[T] {
	if view.ID == "" {
		return &one[T]{}
	}
	return &one[T]{ETag: etagOf(view.Version), Body: r.shape(view)}
}

// NewRecord is what every new record of a resource may say.
type NewRecord struct {
	Since      string         `json:"since,omitempty" doc:"A year, a month or a day."`
	Until      string         `json:"until,omitempty" doc:"The first moment at which it is no longer there."`
	Attributes map[string]any `json:"attributes,omitempty" doc:"Further properties by the schema of the kind, see /v1/schema."`
	Reason     string         `json:"reason,omitempty" doc:"Why, for the history."`
}

func (n NewRecord) why() string { return n.Reason }

// drafted makes a draft of what was given by name and of the further properties.
func (n NewRecord) drafted(named map[string]string) (gate.CompositeDraft, []graph.Finding) {
	texts, findings := asTexts(n.Attributes)
	attributes := present(texts)
	for name, text := range named {
		if text != "" {
			attributes[name] = text
		}
	}
	return gate.CompositeDraft{Draft: graph.Draft{Since: n.Since, Until: n.Until, Attributes: attributes},
		Lists: map[gate.List][]graph.ID{}}, findings
}

// amended makes a patch of an amendment and of what was given by name.
func (a Amendment) amended(named map[string]*string) (gate.CompositePatch, []graph.Finding) {
	texts, findings := asTexts(a.Attributes)
	for name, text := range named {
		if text != nil {
			texts[name] = text
		}
	}
	return gate.CompositePatch{Patch: gate.Patch{Attributes: texts, Since: a.Since, Until: a.Until},
		Lists: map[gate.List][]graph.ID{}}, findings
}

func (a Amendment) amendment() (gate.CompositePatch, []graph.Finding) { return a.amended(nil) }

func (a Amendment) why() string { return a.Reason }

func ids(texts []string) []graph.ID {
	list := make([]graph.ID, len(texts))
	for i, text := range texts {
		list[i] = graph.ID(text)
	}
	return list
}

// relisted puts a list that was given into a patch.
func relisted(patch gate.CompositePatch, name gate.List, texts *[]string) {
	if texts != nil {
		patch.Lists[name] = ids(*texts)
	}
}

// areaCodes finds what is wrong with CBS codes.
func areaCodes(texts []string) []graph.Finding {
	for i, text := range texts {
		if _, err := graph.ParseAreaCode(text); err != nil {
			return []graph.Finding{{Field: fmt.Sprintf("areas[%d]", i), Code: graph.BadAreaCode}}
		}
	}
	return nil
}

func areaCodesIn(texts *[]string) []graph.Finding {
	if texts == nil {
		return nil
	}
	return areaCodes(*texts)
}

// nonEmpty is a list of the text, empty when the text is.
func nonEmpty(text string) []string {
	if text == "" {
		return nil
	}
	return []string{text}
}
