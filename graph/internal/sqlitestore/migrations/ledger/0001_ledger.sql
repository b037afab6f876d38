-- Who saw or did what, and of whom.

-- +goose Up
CREATE TABLE ledger_line (
	number    INTEGER NOT NULL PRIMARY KEY,
	id        TEXT    NOT NULL UNIQUE,
	at        INTEGER NOT NULL, -- microseconds since 1970 in UTC
	author    TEXT    NOT NULL, -- '': the operator of the command line
	role      TEXT    NOT NULL,
	on_behalf TEXT    NOT NULL,
	purpose   TEXT    NOT NULL,
	action    TEXT    NOT NULL,
	access    TEXT    NOT NULL,
	outcome   TEXT    NOT NULL
) STRICT;
CREATE INDEX ledger_line_at ON ledger_line (at, id);
CREATE INDEX ledger_line_author ON ledger_line (author, at, id);

CREATE TABLE ledger_subject (
	line    INTEGER NOT NULL REFERENCES ledger_line (number),
	subject TEXT    NOT NULL,
	PRIMARY KEY (line, subject)
) STRICT, WITHOUT ROWID;
CREATE INDEX ledger_subject_subject ON ledger_subject (subject);
