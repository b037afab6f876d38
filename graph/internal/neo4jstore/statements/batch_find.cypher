MATCH (head:Head {id: 'head'})
OPTIONAL MATCH (batch:Batch {id: $batch})
RETURN head.revision AS head, head.restoring AS restoring, batch.revision AS revision, batch.fingerprint AS fingerprint
