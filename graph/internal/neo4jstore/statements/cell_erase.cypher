UNWIND $in.ids AS id
MATCH (cell:Cell) USING INDEX SEEK cell:Cell(subject, kind)
WHERE cell.subject = id AND cell.kind IS NOT NULL
DELETE cell
