UNWIND $in.rows AS row
CREATE (line:LedgerLine)
SET line = row
RETURN count(*) AS written
