CREATE CONSTRAINT cell_key IF NOT EXISTS
FOR (cell:Cell) REQUIRE (cell.kind, cell.key) IS UNIQUE
