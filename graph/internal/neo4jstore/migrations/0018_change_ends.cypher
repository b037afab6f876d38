// The ends of a tie stand beside its record too, so that an index finds the ties that an actor ever had.
// A quotation mark within a value has a backslash before it: what this cuts at stands outside of values,
// and the ends of a tie come before its attributes.
MATCH (change:Change)
WHERE change.from IS NULL AND change.record STARTS WITH '{"type":"tie"'
CALL (change) {
  SET change.from = split(split(change.record, '"from":"')[1], '"')[0],
    change.to = split(split(change.record, '"to":"')[1], '"')[0]
} IN TRANSACTIONS OF 5000 ROWS
