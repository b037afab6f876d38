MATCH (head:Head {id: 'head'})
WHERE head.restoring IS NULL
OPTIONAL MATCH (cell:Cell {kind: $kind, key: $key}) USING INDEX SEEK cell:Cell(kind, key)
WITH cell, cell.version AS version
DELETE cell
RETURN version
