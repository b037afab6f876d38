package neo4jstore

import (
	"context"
	"strconv"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"spinweb/graph"
	"spinweb/graph/internal/personal"
)

// Neo4j keeps a transaction in memory until it is committed, and finds out that it does not fit when the
// work is done. So a batch is weighed before. A change is a record, a Change and their entries in indexes,
// and each long text is kept in both. Measured on 5.26.30, with some reserve; a test measures again.
const (
	memoryPerChange    = 9 << 10
	memoryPerAttribute = 700
	memoryPerByte      = 9
	freeText           = 256       // bytes of a record that are reckoned with its attributes
	usualMemory        = 716 << 20 // what a server with 1 GB of heap allows: some 65,000 ordinary changes
)

// refuseLarge refuses a batch that would not fit in the memory that the server allows a transaction.
func refuseLarge(batch graph.Batch, memory int64) error {
	if need := needs(batch); need > memory {
		return tooManyRows(fitting(len(batch.Changes), memory, need))
	}
	return nil
}

// fitting returns how many changes like these fit in the memory, as a round number.
func fitting(changes int, memory, need int64) int {
	most := int(float64(changes) * float64(memory) / float64(need))
	if most > 1000 {
		return most / 1000 * 1000
	}
	return max(1, most)
}

// needs returns how much memory the transaction of a batch takes, in bytes, at most.
func needs(batch graph.Batch) int64 {
	bytes := int64(0)
	for _, change := range batch.Changes {
		attributes := attributesOf(change.Record)
		bytes += memoryPerChange + memoryPerAttribute*int64(attributes.Len()) +
			memoryPerByte*int64(max(0, textSize(attributes)-freeText))
	}
	return bytes
}

func attributesOf(record graph.Record) graph.Attributes {
	switch r := record.(type) {
	case *graph.Actor:
		return r.Attributes
	case *graph.Tie:
		return r.Attributes
	default:
		return graph.Attributes{}
	}
}

// textSize returns how many bytes the texts of attributes have.
func textSize(attributes graph.Attributes) int {
	size := 0
	for _, value := range attributes.All() {
		size += len(value.Plain) + len(personal.Open(value.Sealed))
	}
	return size
}

// memoryFor asks the server how much memory one transaction may take. A server that sets no limit, or
// does not tell this user, counts as a usual one.
func (s *Store) memoryFor(ctx context.Context) (int64, error) {
	within, cancel := context.WithTimeout(ctx, writeLimit)
	defer cancel()
	var least int64
	err := persist(ctx, within, "ask for the memory of a transaction", writeLimit/2, func() error {
		least = 0
		return s.run(within, memoryAllowed, nil, func(record *neo4j.Record) error {
			setting, _ := record.Values[0].(string)
			if size := byteSize(setting); size > 0 && (least == 0 || size < least) {
				least = size
			}
			return nil
		})
	})
	if least == 0 {
		least = usualMemory
	}
	return least, err
}

// byteSize reads a size as Neo4j shows it, such as 716.80MiB; 0 for one that it does not understand.
func byteSize(setting string) int64 {
	unit := strings.TrimLeft(setting, "0123456789.")
	factor, known := map[string]float64{"B": 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40}[unit]
	number, err := strconv.ParseFloat(strings.TrimSuffix(setting, unit), 64)
	if !known || err != nil {
		return 0
	}
	return int64(number * factor)
}
