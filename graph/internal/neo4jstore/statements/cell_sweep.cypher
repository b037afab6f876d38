// Only what is locked: whoever wrote a cell while we waited has prolonged its life.
MATCH (head:Head {id: 'head'})
WHERE head.restoring IS NULL
OPTIONAL MATCH (cell:Cell) USING INDEX SEEK cell:Cell(expires)
WHERE cell.expires <= $at AND cell.turn = $turn
WITH cell, cell.version AS version
DELETE cell
RETURN version
