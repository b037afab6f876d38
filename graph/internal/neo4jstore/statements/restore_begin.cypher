MATCH (head:Head {id: 'head'})
SET head.restoring = $run, head.step = 0
