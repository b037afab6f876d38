CREATE INDEX cell_subject IF NOT EXISTS
FOR (cell:Cell) ON (cell.subject, cell.kind)
