UNWIND $in.ids AS id
CALL (id) {
  MATCH (change:Change) USING INDEX SEEK change:Change(from)
  WHERE change.from = id
  RETURN change.subject AS tie
UNION
  MATCH (change:Change) USING INDEX SEEK change:Change(to)
  WHERE change.to = id
  RETURN change.subject AS tie
}
RETURN DISTINCT tie
