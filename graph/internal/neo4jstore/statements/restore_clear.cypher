// What an earlier restore left. An (:Actor) without a version is somebody's own.
MATCH (left:Batch|Change|LedgerLine|LedgerMark|Cell|Actor)
WHERE NOT left:Actor OR left.version IS NOT NULL
CALL (left) {
  DETACH DELETE left
} IN TRANSACTIONS OF 5000 ROWS
