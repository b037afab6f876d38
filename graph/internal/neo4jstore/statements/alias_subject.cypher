// The marks name the aliases by now.
UNWIND $in.ids AS id
MATCH (mark:LedgerMark) USING INDEX SEEK mark:LedgerMark(subject, hour)
WHERE mark.subject = $in.aliases[id] AND mark.hour >= $earliest
MATCH (line:LedgerLine) USING INDEX SEEK line:LedgerLine(at, id)
WHERE line.at >= mark.hour AND line.at < mark.hour + duration({hours: 1}) AND line.id IS NOT NULL
  AND id IN line.subjects
WITH DISTINCT line
SET line.subjects = COLLECT {
  UNWIND line.subjects AS subject
  WITH coalesce($in.aliases[subject], subject) AS alias
  RETURN alias
  ORDER BY alias
}
