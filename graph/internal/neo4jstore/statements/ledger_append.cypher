// No row where there is no complete store.
MATCH (head:Head {id: 'head'})
WHERE head.restoring IS NULL
CALL () {
  UNWIND $in.marks AS mark
  MERGE (:LedgerMark {subject: mark.subject, hour: mark.hour})
  RETURN count(*) AS marks
}
UNWIND $in.rows AS row
CREATE (line:LedgerLine)
SET line = row
RETURN count(*) AS written
