CREATE INDEX batch_author IF NOT EXISTS
FOR (batch:Batch) ON (batch.author, batch.revision)
