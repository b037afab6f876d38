MATCH (head:Head {id: 'head'})
RETURN head.revision AS revision, head.restoring AS restoring, head.changes AS changes
