package neo4jstore

import (
	"context"
	"math"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
	"spinweb/graph/internal/store"
)

// History returns the entries that the query selects. It takes as long as it takes, but not five seconds
// without an answer.
func (s *Store) History(ctx context.Context, query graph.HistoryQuery) ([]graph.Entry, error) {
	within, patience, cancel := withPatience(ctx, streamPatience)
	defer cancel()
	cypher, params := historyStatement(query)
	upTo, _ := params["upTo"].(int64)
	var entries []graph.Entry
	err := persist(ctx, within, "read history", answerLimit/2, func() error {
		entries = nil
		head, err := s.settledHead(within)
		if err != nil {
			return err
		}
		params["upTo"] = min(upTo, int64(head))
		return s.run(within, cypher, params, func(record *neo4j.Record) error {
			return patience.during(func() error {
				entry, err := entryFrom(record.AsMap())
				entries = append(entries, entry)
				return err
			})
		})
	})
	if err != nil {
		return nil, err
	}
	return entries, nil
}

// historyStatement chooses the statement by the index that finds the fewest changes.
func historyStatement(query graph.HistoryQuery) (cypher string, params map[string]any) {
	after, upTo := int64(query.After), int64(math.MaxInt64)
	if query.Revision != 0 {
		after, upTo = max(after, int64(query.Revision)-1), int64(query.Revision)
	}
	params = map[string]any{"subject": string(query.Subject), "author": string(query.Author),
		"after": after, "upTo": upTo, "limit": limit(query.Limit)}
	switch {
	case query.Subject != "":
		return historyOfSubject, params
	case query.Author != "":
		return historyOfAuthor, params
	default:
		return historyOfAll, params
	}
}

func limit(asked int) int64 {
	if asked <= 0 {
		return store.DefaultLimit
	}
	return int64(asked)
}

func entryFrom(found map[string]any) (graph.Entry, error) {
	record, err := keptFrom(found).decode()
	return graph.Entry{
		Revision: graph.Revision(whole(found, "revision")),
		Place:    int(whole(found, "place")),
		At:       store.Moment(micros(found, "at")),
		Author:   graph.Author{ID: graph.ID(text(found, "author")), Role: graph.Role(text(found, "role"))},
		Reason:   graph.Seal(text(found, "reason")),
		Key:      text(found, "key"),
		Undoes:   graph.Revision(whole(found, "undoes")),
		Change: graph.Change{Verb: graph.Verb(text(found, "verb")), Record: record,
			Seen: graph.Revision(whole(found, "seen"))},
	}, err
}
