CREATE INDEX cell_expires IF NOT EXISTS
FOR (cell:Cell) ON (cell.expires)
