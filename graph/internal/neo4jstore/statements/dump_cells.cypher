MATCH (cell:Cell) USING INDEX SEEK cell:Cell(kind, key)
WHERE cell.kind >= '' AND cell.key IS NOT NULL
RETURN cell
ORDER BY cell.kind, cell.key
