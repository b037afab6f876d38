// Takes the write lock on the head, or waits for it, and looks after that: what is read of a node after a
// statement has written to it is read under its lock.
MATCH (head:Head {id: 'head'})
SET head.batch = $batch
WITH head
OPTIONAL MATCH (batch:Batch {id: $batch})
RETURN head.revision AS head, head.restoring AS restoring, batch.revision AS revision, batch.fingerprint AS fingerprint
