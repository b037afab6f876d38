UNWIND $in.rows AS row
MATCH (head:Head {id: 'head'})
SET head.revision = row.revision
CREATE (batch:Batch)
SET batch = row
RETURN count(*) AS written
