CREATE CONSTRAINT batch_revision IF NOT EXISTS
FOR (batch:Batch) REQUIRE batch.revision IS UNIQUE
