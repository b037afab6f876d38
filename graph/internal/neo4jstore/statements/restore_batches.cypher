UNWIND $in.rows AS row
CREATE (batch:Batch)
SET batch = row
RETURN count(*) AS written
