MATCH (batch:Batch) USING INDEX SEEK batch:Batch(author, revision)
WHERE batch.author = $author AND batch.revision > $after AND batch.revision <= $upTo
MATCH (change:Change) USING INDEX SEEK change:Change(revision, place)
WHERE change.revision = batch.revision AND change.place IS NOT NULL
RETURN change.revision AS revision, change.place AS place, change.verb AS verb, change.seen AS seen,
  change.subject AS subject, change.record AS record,
  batch.at AS at, batch.author AS author, batch.role AS role, batch.reason AS reason, batch.key AS key,
  batch.undoes AS undoes
ORDER BY change.revision, change.place
LIMIT $limit
