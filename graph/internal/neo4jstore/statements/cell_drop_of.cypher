// Only what is locked: a cell that came since, or that somebody wrote while we waited, is looked at again.
MATCH (head:Head {id: 'head'})
WHERE head.restoring IS NULL
OPTIONAL MATCH (cell:Cell) USING INDEX SEEK cell:Cell(subject, kind)
WHERE cell.subject = $subject AND cell.kind = $kind AND cell.turn = $turn
WITH cell, cell.version AS version
DELETE cell
RETURN version
