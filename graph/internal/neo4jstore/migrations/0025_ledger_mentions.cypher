// A mention stood for one subject of one line. A mark stands for all those of an hour.
MATCH (mention:LedgerMention)
WITH mention
LIMIT 20000
CALL (mention) {
  MERGE (:LedgerMark {subject: mention.subject, hour: datetime.truncate('hour', mention.at)})
  DELETE mention
} IN TRANSACTIONS OF 5000 ROWS ON ERROR CONTINUE
WITH count(*) AS tried
RETURN COUNT { (:LedgerMention) } AS left
