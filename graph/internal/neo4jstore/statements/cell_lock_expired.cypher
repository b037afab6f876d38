MATCH (cell:Cell) USING INDEX SEEK cell:Cell(expires)
WHERE cell.expires <= $at
WITH cell LIMIT $limit
SET cell.turn = $turn
