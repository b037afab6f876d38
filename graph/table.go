package graph

import "hash/maphash"

// table is a map from ID that is changed by copying: a new version shares with the old one all shards
// in which nothing changed, so that a write costs the size of a shard and readers never wait.
type table[V any] struct {
	shards [shardCount]map[ID]V
	size   int
}

const shardCount = 1024

var shardSeed = maphash.MakeSeed()

func shardOf(id ID) uint64 { return maphash.String(shardSeed, string(id)) % shardCount }

func (t *table[V]) get(id ID) (V, bool) {
	value, found := t.shards[shardOf(id)][id]
	return value, found
}

// edit returns an editor of a copy that about so many values will be put into. The table itself stays as it is.
func (t *table[V]) edit(puts int) *tableEditor[V] {
	return &tableEditor[V]{table: *t, room: 1 + puts/shardCount}
}

type tableEditor[V any] struct {
	table table[V]
	owned [shardCount]bool
	room  int // for new values, in each shard
}

func (e *tableEditor[V]) own(id ID) map[ID]V {
	shard := shardOf(id)
	if !e.owned[shard] {
		copied := make(map[ID]V, len(e.table.shards[shard])+e.room)
		for key, value := range e.table.shards[shard] {
			copied[key] = value
		}
		e.table.shards[shard], e.owned[shard] = copied, true
	}
	return e.table.shards[shard]
}

func (e *tableEditor[V]) get(id ID) (V, bool) { return e.table.get(id) }

func (e *tableEditor[V]) put(id ID, value V) {
	shard := e.own(id)
	before := len(shard)
	shard[id] = value
	e.table.size += len(shard) - before
}

func (e *tableEditor[V]) remove(id ID) {
	if _, found := e.table.get(id); found {
		delete(e.own(id), id)
		e.table.size--
	}
}
