MATCH (head:Head {id: 'head'})
RETURN head.revision AS revision
