// No row where there is no complete store.
MATCH (head:Head {id: 'head'})
WHERE head.restoring IS NULL
UNWIND $in.rows AS row
CREATE (line:LedgerLine)
SET line = row
FOREACH (subject IN row.subjects | CREATE (:LedgerMention {subject: subject, at: row.at, line: row.id}))
RETURN count(*) AS written
