UNWIND $in.ids AS id
MATCH (change:Change) USING INDEX SEEK change:Change(subject, revision)
WHERE change.subject = id AND change.revision > 0
MATCH (batch:Batch {revision: change.revision}) USING INDEX SEEK batch:Batch(revision)
SET change.record = null, change.from = null, change.to = null, batch.reason = null
