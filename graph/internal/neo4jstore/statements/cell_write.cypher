// Kind and key are left alone: to write them again would lock their place in the index too.
MATCH (cell:Cell {kind: $kind, key: $key}) USING INDEX SEEK cell:Cell(kind, key)
SET cell.subject = $subject, cell.value = $value, cell.expires = $expires, cell.version = $version, cell.turn = null
