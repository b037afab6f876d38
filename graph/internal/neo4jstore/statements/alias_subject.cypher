UNWIND $in.ids AS id
MATCH (mention:LedgerMention) USING INDEX SEEK mention:LedgerMention(subject, at)
WHERE mention.subject = id AND mention.at >= $earliest
MATCH (line:LedgerLine {id: mention.line}) USING INDEX SEEK line:LedgerLine(id)
SET mention.subject = $in.aliases[id]
WITH DISTINCT line
SET line.subjects = COLLECT {
  UNWIND line.subjects AS subject
  WITH coalesce($in.aliases[subject], subject) AS alias
  RETURN alias
  ORDER BY alias
}
