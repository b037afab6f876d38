MATCH (line:LedgerLine) USING INDEX SEEK line:LedgerLine(author, at)
WHERE line.author = $author AND line.at >= $since AND line.at < $until
RETURN line
ORDER BY line.at, line.id
LIMIT $limit
