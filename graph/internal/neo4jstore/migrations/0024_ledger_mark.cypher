CREATE CONSTRAINT ledger_mark IF NOT EXISTS
FOR (mark:LedgerMark) REQUIRE (mark.subject, mark.hour) IS UNIQUE
