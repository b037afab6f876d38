MATCH (change:Change) USING INDEX SEEK change:Change(revision, place)
WHERE change.revision > $after AND change.revision <= $upTo AND change.place IS NOT NULL
MATCH (batch:Batch {revision: change.revision}) USING INDEX SEEK batch:Batch(revision)
RETURN change.revision AS revision, change.place AS place, change.verb AS verb, change.seen AS seen,
  change.subject AS subject, change.record AS record,
  batch.at AS at, batch.author AS author, batch.role AS role, batch.reason AS reason, batch.key AS key,
  batch.fingerprint AS fingerprint, batch.undoes AS undoes
ORDER BY change.revision, change.place
LIMIT $limit
