-- A line holds its subjects itself. With a row for each of them, one line about a hundred residents wrote to
-- some fifty pages, all over an index by subject. That somebody is named in an hour at all is noted once an
-- hour, so that most lines find it noted and write nothing but themselves.

-- +goose Up
CREATE TABLE line (
	number    INTEGER NOT NULL PRIMARY KEY,
	id        TEXT    NOT NULL UNIQUE,
	at        INTEGER NOT NULL, -- microseconds since 1970 in UTC
	author    TEXT    NOT NULL, -- '': the operator of the command line
	role      TEXT    NOT NULL,
	on_behalf TEXT    NOT NULL,
	purpose   TEXT    NOT NULL,
	action    TEXT    NOT NULL,
	access    TEXT    NOT NULL,
	outcome   TEXT    NOT NULL,
	subjects  TEXT    NOT NULL  -- JSON array, in order, none twice
) STRICT;
INSERT INTO line (number, id, at, author, role, on_behalf, purpose, action, access, outcome, subjects)
	SELECT number, id, at, author, role, on_behalf, purpose, action, access, outcome,
		(SELECT json_group_array(subject ORDER BY subject) FROM ledger_subject WHERE line = number)
	FROM ledger_line ORDER BY number;

CREATE TABLE ledger_mention (
	subject TEXT    NOT NULL,
	hour    INTEGER NOT NULL, -- of lines that name the subject: hours since 1970 in UTC, rounded down
	PRIMARY KEY (subject, hour)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO ledger_mention (subject, hour) -- one by one: sorting a whole ledger takes memory
	SELECT s.subject, (l.at - (l.at % 3600000000 + 3600000000) % 3600000000) / 3600000000
	FROM ledger_line l CROSS JOIN ledger_subject s ON s.line = l.number;

DROP TABLE ledger_subject;
DROP TABLE ledger_line;
ALTER TABLE line RENAME TO ledger_line;
CREATE INDEX ledger_line_at ON ledger_line (at, id);
CREATE INDEX ledger_line_author ON ledger_line (author, at, id);
