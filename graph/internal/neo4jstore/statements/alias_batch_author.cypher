UNWIND $in.ids AS id
MATCH (batch:Batch) USING INDEX SEEK batch:Batch(author, revision)
WHERE batch.author = id AND batch.revision > 0
SET batch.author = $in.aliases[id]
