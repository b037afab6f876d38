-- Undoing, three ways for a record to go, and what is under way until it is finished.

-- +goose Up
ALTER TABLE batch ADD COLUMN undoes INTEGER NOT NULL DEFAULT 0; -- the revision that it takes back; 0: none

UPDATE change SET verb = 'bin' WHERE verb = 'remove';

-- An erasure from its commit here until no byte of what it erased is left in either file.
CREATE TABLE unfinished_erasure (
	revision INTEGER NOT NULL PRIMARY KEY,
	verb     TEXT    NOT NULL -- delete does not touch the ledger
) STRICT;

-- What the ledger is to say instead of an erased ID. Empty once it does.
CREATE TABLE unfinished_alias (
	id    TEXT NOT NULL PRIMARY KEY,
	alias TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

-- A restore from its first step until its end: while it stands here, the store is incomplete.
CREATE TABLE unfinished_restore (
	run TEXT NOT NULL PRIMARY KEY -- drawn at random by each; one row at most
) STRICT, WITHOUT ROWID;
