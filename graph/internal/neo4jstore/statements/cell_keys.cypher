MATCH (head:Head {id: 'head'})
WHERE head.restoring IS NULL
OPTIONAL MATCH (cell:Cell) USING INDEX SEEK cell:Cell(kind, key)
WHERE cell.kind = $kind AND cell.key IS NOT NULL
RETURN cell {.key, .expires} AS cell
