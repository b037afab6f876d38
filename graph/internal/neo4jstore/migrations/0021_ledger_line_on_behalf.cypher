CREATE INDEX ledger_line_on_behalf IF NOT EXISTS
FOR (line:LedgerLine) ON (line.onBehalf)
