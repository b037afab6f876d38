// Takes the write lock on a cell, or waits for it, and makes the cell if there is none. What it holds is
// read in a statement of its own, as with the head.
MERGE (cell:Cell {kind: $kind, key: $key})
SET cell.turn = $turn
