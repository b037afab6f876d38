// The last changes of a batch, the batch, and the head: in one statement, for the sake of a small batch.
UNWIND $in.rows AS row
CREATE (change:Change)
SET change = row
WITH count(*) AS written
MATCH (head:Head {id: 'head'})
SET head.revision = $batch.revision, head.changes = $changes, head.counted = $batch.revision
CREATE (batch:Batch)
SET batch = $batch
RETURN written
