MATCH (line:LedgerLine) USING INDEX SEEK line:LedgerLine(at, id)
WHERE line.at >= $since AND line.at < $until AND line.id IS NOT NULL
RETURN line
ORDER BY line.at, line.id
LIMIT $limit
