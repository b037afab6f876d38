// A row without a cell where there is none; no row where there is no complete store.
MATCH (head:Head {id: 'head'})
WHERE head.restoring IS NULL
OPTIONAL MATCH (cell:Cell {kind: $kind, key: $key}) USING INDEX SEEK cell:Cell(kind, key)
RETURN cell
