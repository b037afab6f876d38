MATCH (cell:Cell) USING INDEX SEEK cell:Cell(subject, kind)
WHERE cell.subject = $subject AND cell.kind = $kind
SET cell.turn = $turn
