MATCH (mention:LedgerMention) USING INDEX SEEK mention:LedgerMention(subject, at)
WHERE mention.subject = $subject AND mention.at >= $since AND mention.at < $until
MATCH (line:LedgerLine {id: mention.line}) USING INDEX SEEK line:LedgerLine(id)
WHERE $author = '' OR line.author = $author
RETURN line
ORDER BY line.at, line.id
LIMIT $limit
