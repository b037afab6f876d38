// Package neo4jstore keeps a neighbourhood in Neo4j 5.26 or newer, Community or Enterprise, such that a
// person with Neo4j Browser or Bloom reads the same neighbourhood in the same words.
//
// The graph:
//
//	(:Actor:Resident {id, since, until, recordedAt, version, name, ageBand, …})
//	(:Actor)-[:KNOWS {id, since, until, recordedAt, version, strength, …}]->(:Actor)
//
// Every actor has the label Actor and that of its kind; every tie is one relationship, of the type of
// its kind. Attributes are properties of the same name, in the type that the schema in package graph
// gives them: whole numbers, floats, booleans, dates, lists of strings; whatever cannot be written that
// way and read back the same is a string. since and until are strings, because a year alone is allowed.
//
// Beside the graph stands its history, without relationships to it:
//
//	(:Head {revision})                                       the one that every batch locks first
//	(:Batch {revision, id, key, fingerprint, author, role, at, reason, undoes})
//	(:Change {revision, place, verb, subject, seen, record, from, to})
//	(:Erasures {count})                                      the one that every erasure locks too
//
// A Change holds in record, as JSON, what its batch left of a record, and beside it the ends of a tie, by
// which an erasure finds the ties that an actor ever had; where the record is gone or forgotten it holds
// neither. The last Change of a subject says what the graph holds of it. And the ledger:
//
//	(:LedgerLine {id, at, author, role, onBehalf, purpose, action, access, outcome, subjects})
//	(:LedgerMark {subject, hour})
//
// A mark says that lines of the hour name the subject, because Neo4j indexes no elements of a list but by
// full text, and that costs 30 ms a line; a node for every subject of every line costs 10 ms for 150 of them.
// Whoever writes a line shares its marks with others who do, and an erasure takes them for itself. And what has
// no history, which no batch locks:
//
//	(:Cell {kind, key, subject, value, expires, version})
//
// While a store is being restored, the head carries (:Head {restoring, step}), and nothing but Restore works.
//
// A batch is one transaction, and Neo4j keeps a transaction in memory: at 1 GB of heap, the default of a
// small server, some 65,000 ordinary changes fit, at 2 GB twice as many. Open asks the server.
//
// Every statement stands in a .cypher file of its own. Names of labels and types, which cannot be
// parameters, are filled in once, from the schema and from nothing else.
package neo4jstore
