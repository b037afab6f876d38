CREATE CONSTRAINT ledger_line_id IF NOT EXISTS
FOR (line:LedgerLine) REQUIRE line.id IS UNIQUE
