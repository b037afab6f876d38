// Takes the write lock on the head, or waits for it. The revision is read in a statement of its own:
// this one may have looked before it had the lock.
MATCH (head:Head {id: 'head'})
SET head.batch = $batch
