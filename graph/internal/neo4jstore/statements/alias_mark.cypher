// MERGE takes the lock of a mark that is not there, so that whoever writes a line about the subject at this
// moment has committed before, or marks it anew. DELETE alone takes no lock that MERGE waits for.
UNWIND $in.ids AS id
MATCH (mark:LedgerMark) USING INDEX SEEK mark:LedgerMark(subject, hour)
WHERE mark.subject = id AND mark.hour >= $earliest
WITH id, mark, mark.hour AS hour
ORDER BY id, hour
DELETE mark
MERGE (locked:LedgerMark {subject: id, hour: hour})
SET locked.subject = $in.aliases[id]
