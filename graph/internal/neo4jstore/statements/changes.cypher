// The index on revision and place needs a condition on both.
MATCH (change:Change) USING INDEX SEEK change:Change(revision, place)
WHERE change.revision > $after AND change.revision <= $upTo AND change.place IS NOT NULL
RETURN change.revision AS revision, change.place AS place, change.subject AS subject, change.record AS record
ORDER BY change.revision, change.place
