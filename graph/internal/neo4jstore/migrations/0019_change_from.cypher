CREATE INDEX change_from IF NOT EXISTS
FOR (change:Change) ON (change.from)
