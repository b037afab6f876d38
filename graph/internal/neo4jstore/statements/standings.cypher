// What stands of a record is what its last change left. One index answers for actors and ties of every
// kind, where the graph would have to be asked once per kind of tie.
UNWIND $in.ids AS id
CALL (id) {
  MATCH (change:Change) USING INDEX SEEK change:Change(subject, revision)
  WHERE change.subject = id AND change.revision > 0
  RETURN change
  ORDER BY change.revision DESC
  LIMIT 1
}
WITH change
WHERE NOT change.verb IN ['bin', 'delete', 'erase']
RETURN change.record AS record
