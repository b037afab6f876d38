-- Values with a name that have no revision and no history: credentials, sessions, jobs.

-- +goose Up
CREATE TABLE cell (
	kind    TEXT    NOT NULL,
	key     TEXT    NOT NULL,
	subject TEXT    NOT NULL, -- '': nobody's
	value   BLOB    NOT NULL,
	expires INTEGER NOT NULL, -- microseconds since 1970 in UTC; 0: never
	version INTEGER NOT NULL, -- drawn at random by each write
	PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX cell_subject ON cell (subject) WHERE subject <> '';
CREATE INDEX cell_expires ON cell (expires) WHERE expires <> 0;
