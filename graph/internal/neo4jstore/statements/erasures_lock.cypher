// Takes the write lock on the count of erasures, or waits for the erasure that is under way.
MATCH (erasures:Erasures {id: 'erasures'})
SET erasures.turn = $turn
