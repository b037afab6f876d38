CREATE INDEX ledger_line_author IF NOT EXISTS
FOR (line:LedgerLine) ON (line.author, line.at)
