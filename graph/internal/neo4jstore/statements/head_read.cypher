MATCH (head:Head {id: 'head'})
RETURN head.revision AS revision, head.restoring AS restoring,
  CASE head.counted WHEN head.revision THEN head.changes END AS changes
