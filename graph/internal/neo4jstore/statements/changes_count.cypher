// The index on revision and place needs a condition on both.
MATCH (change:Change) USING INDEX SEEK change:Change(revision, place)
WHERE change.revision = $revision AND change.place IS NOT NULL
RETURN count(*) AS changes
