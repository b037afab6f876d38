CREATE INDEX ledger_mention_subject IF NOT EXISTS
FOR (mention:LedgerMention) ON (mention.subject, mention.at)
