UNWIND $in.rows AS row
MATCH (head:Head {id: 'head'})
SET head.revision = row.revision, head.changes = row.changes, head.counted = row.revision
CREATE (batch:Batch)
SET batch = row, batch.changes = null
RETURN count(*) AS written
