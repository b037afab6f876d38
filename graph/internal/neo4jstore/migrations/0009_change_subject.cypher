CREATE INDEX change_subject IF NOT EXISTS
FOR (change:Change) ON (change.subject, change.revision)
