UNWIND $in.ids AS id
MATCH (line:LedgerLine) USING INDEX SEEK line:LedgerLine(author, at)
WHERE line.author = id AND line.at >= $earliest
SET line.author = $in.aliases[id]
