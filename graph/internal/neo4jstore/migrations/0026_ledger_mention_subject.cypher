DROP INDEX ledger_mention_subject IF EXISTS
