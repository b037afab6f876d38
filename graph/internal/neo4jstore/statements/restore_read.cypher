MATCH (head:Head {id: 'head'})
RETURN head.revision AS revision, head.restoring AS restoring, head.restored AS restored, head.step AS step,
  COUNT { (:LedgerLine) } AS lines, COUNT { (:Cell) } AS cells
