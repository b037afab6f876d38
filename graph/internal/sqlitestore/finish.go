package sqlitestore

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"spinweb/graph"
)

// finishErasures finishes what is under way of every erasure that was committed before, in this process or
// another. Several may do so at the same time.
func (s *Store) finishErasures(ctx context.Context) error {
	var last graph.Revision
	var inLedger bool
	err := s.neighbourhood.readAnyhow(ctx, func(t *transaction) error { // one that is incomplete has nothing to finish
		return t.one(ctx, `SELECT coalesce(max(revision), 0), coalesce(max(verb = 'erase'), 0) FROM unfinished_erasure`, nil, &last, &inLedger)
	})
	if err != nil || last == 0 {
		return err
	}
	if err := s.putAliases(ctx); err != nil {
		return err
	}
	if err := s.neighbourhood.rewrite(ctx); err != nil {
		return fmt.Errorf("rewrite %s: %w", neighbourhoodFile, err)
	}
	if inLedger {
		if err := s.ledger.rewrite(ctx); err != nil {
			return fmt.Errorf("rewrite %s: %w", ledgerFile, err)
		}
	}
	return s.neighbourhood.write(ctx, func(t *transaction) error {
		_, err := t.exec(ctx, `DELETE FROM unfinished_erasure WHERE revision <= ?`, last)
		return err
	})
}

// patience is how long the opening of a store waits for others, so that an erasure can be finished.
const patience = 10 * time.Second

// finishIfPossible is finishErasures for who has come to do something else: it leaves it to the next one if
// there is no room, or no end to what others read.
func (s *Store) finishIfPossible(ctx context.Context) error {
	limited, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	err := classified(limited, "finish an erasure", s.finishErasures(limited))
	if kind := graph.KindOf(err); ctx.Err() == nil && (kind == graph.StorageFullKind || kind == graph.UnavailableKind) {
		return nil
	}
	return err
}

// putAliases lets the ledger say the aliases that are noted, and then forgets them.
func (s *Store) putAliases(ctx context.Context) error {
	aliases := map[graph.ID]graph.ID{}
	err := s.neighbourhood.read(ctx, func(t *transaction) error {
		return t.each(ctx, `SELECT id, alias FROM unfinished_alias`, nil, func(scan scan) error {
			var id, alias graph.ID
			err := scan(&id, &alias)
			aliases[id] = alias
			return err
		})
	})
	if err != nil || len(aliases) == 0 {
		return err
	}
	text, err := json.Marshal(aliases)
	if err != nil {
		return fmt.Errorf("encode aliases: %w", err)
	}
	if err := s.ledger.write(ctx, func(t *transaction) error { return t.takeAliases(ctx, string(text)) }); err != nil {
		return fmt.Errorf("put aliases in the ledger: %w", err)
	}
	return s.neighbourhood.write(ctx, func(t *transaction) error {
		_, err := t.exec(ctx, `DELETE FROM unfinished_alias WHERE alias IN (SELECT value FROM json_each(?))`, string(text))
		return err
	})
}

// takeAliases puts aliases, a JSON object by ID, in the place of IDs wherever the ledger names them, and
// removes the cells of whom they were.
func (t *transaction) takeAliases(ctx context.Context, aliases string) error {
	for _, query := range []string{
		aliasesInLines, aliasesInMentions,
		`UPDATE ledger_line SET author = a.value FROM json_each(?) a WHERE author = a.key`,
		`UPDATE ledger_line SET on_behalf = (SELECT value FROM json_each(?1) WHERE key = on_behalf)
			WHERE on_behalf IN (SELECT key FROM json_each(?1))`, // no index: one walk for all
		`DELETE FROM cell WHERE subject IN (SELECT key FROM json_each(?))`,
	} {
		if _, err := t.exec(ctx, query, aliases); err != nil {
			return err
		}
	}
	return nil
}
