MATCH (head:Head {id: 'head'})
SET head.revision = $revision, head.restored = $run, head.restoring = null, head.step = null
