MATCH (change:Change) USING INDEX SEEK change:Change(subject, revision)
WHERE change.subject = $subject AND change.revision > $after AND change.revision <= $upTo
MATCH (batch:Batch {revision: change.revision}) USING INDEX SEEK batch:Batch(revision)
WHERE $author = '' OR batch.author = $author
RETURN change.revision AS revision, change.place AS place, change.verb AS verb, change.seen AS seen,
  change.subject AS subject, change.record AS record,
  batch.at AS at, batch.author AS author, batch.role AS role, batch.reason AS reason, batch.key AS key,
  batch.undoes AS undoes
ORDER BY change.revision, change.place
LIMIT $limit
