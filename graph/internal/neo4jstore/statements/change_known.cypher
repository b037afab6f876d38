UNWIND $in.ids AS id
CALL (id) {
  MATCH (change:Change) USING INDEX SEEK change:Change(subject, revision)
  WHERE change.subject = id AND change.revision > 0
  RETURN change.subject AS known
  LIMIT 1
}
RETURN known
