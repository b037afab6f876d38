MATCH (head:Head {id: 'head'})
SET head.revision = $revision, head.changes = null, head.restored = $run, head.restoring = null, head.step = null
