MATCH (head:Head {id: 'head'})
SET head.step = $step
