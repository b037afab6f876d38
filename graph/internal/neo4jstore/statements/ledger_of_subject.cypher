// Hour by hour, until there are enough.
MATCH (mark:LedgerMark) USING INDEX SEEK mark:LedgerMark(subject, hour)
WHERE mark.subject = $subject AND mark.hour >= $sinceHour AND mark.hour < $until
MATCH (line:LedgerLine) USING INDEX SEEK line:LedgerLine(at, id)
WHERE line.at >= mark.hour AND line.at < mark.hour + duration({hours: 1}) AND line.id IS NOT NULL
  AND line.at >= $since AND line.at < $until
  AND $subject IN line.subjects AND ($author = '' OR line.author = $author)
RETURN line
ORDER BY mark.subject, mark.hour, line.at, line.id
LIMIT $limit
