package graph

// With returns a snapshot in which these records stand as well, for looking up actors, ties and the ties
// of an actor. Its revision and its lists, OfKind and TieIDs, stay those of s. It takes time in proportion
// to the records and the shards that they touch.
func (s *Snapshot) With(records ...Record) *Snapshot {
	f := newFolding(s, records)
	for _, record := range records {
		f.fold(record)
	}
	f.finishLists()
	return &Snapshot{revision: s.revision, kinds: s.kinds, tieIDs: s.tieIDs,
		actors: f.actors.table, ties: f.ties.table, tiesOf: f.tiesOf.table}
}
