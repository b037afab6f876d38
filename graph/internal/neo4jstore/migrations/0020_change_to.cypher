CREATE INDEX change_to IF NOT EXISTS
FOR (change:Change) ON (change.to)
