CREATE INDEX ledger_line_time IF NOT EXISTS
FOR (line:LedgerLine) ON (line.at, line.id)
