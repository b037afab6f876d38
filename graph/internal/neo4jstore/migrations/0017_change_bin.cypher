// What is now called bin was called remove.
MATCH (change:Change)
WHERE change.verb = 'remove'
CALL (change) {
  SET change.verb = 'bin'
} IN TRANSACTIONS OF 5000 ROWS
