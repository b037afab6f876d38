// The marks name the aliases by now. The lines of an hour are looked at once for all.
UNWIND $in.ids AS id
MATCH (mark:LedgerMark) USING INDEX SEEK mark:LedgerMark(subject, hour)
WHERE mark.subject = $in.aliases[id] AND mark.hour >= $earliest
WITH DISTINCT mark.hour AS hour
MATCH (line:LedgerLine) USING INDEX SEEK line:LedgerLine(at, id)
WHERE line.at >= hour AND line.at < hour + duration({hours: 1}) AND line.id IS NOT NULL
  AND any(subject IN line.subjects WHERE $in.aliases[subject] IS NOT NULL)
SET line.subjects = COLLECT {
  UNWIND line.subjects AS subject
  WITH coalesce($in.aliases[subject], subject) AS alias
  RETURN alias
  ORDER BY alias
}
