MERGE (head:Head {id: 'head'})
ON CREATE SET head.revision = 0
