-- What the neighbourhood is now (actor, tie) and how it came to be so (batch, change).
-- Dates are 2024, 2024-05 or 2024-05-17, '' when unknown. Moments are microseconds since 1970 in UTC.

-- +goose Up
CREATE TABLE actor (
	id          TEXT    NOT NULL PRIMARY KEY,
	kind        TEXT    NOT NULL,
	since       TEXT    NOT NULL,
	until       TEXT    NOT NULL,
	recorded_at INTEGER NOT NULL, -- 0: never
	version     INTEGER NOT NULL, -- the revision of the last change
	attributes  TEXT    NOT NULL  -- JSON: name to text
) STRICT;
CREATE INDEX actor_version ON actor (version);

CREATE TABLE tie (
	id          TEXT    NOT NULL PRIMARY KEY,
	kind        TEXT    NOT NULL,
	from_actor  TEXT    NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
	to_actor    TEXT    NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
	since       TEXT    NOT NULL,
	until       TEXT    NOT NULL,
	recorded_at INTEGER NOT NULL,
	version     INTEGER NOT NULL,
	attributes  TEXT    NOT NULL
) STRICT;
CREATE INDEX tie_version ON tie (version);
CREATE INDEX tie_from ON tie (from_actor);
CREATE INDEX tie_to ON tie (to_actor);

CREATE TABLE batch (
	revision    INTEGER NOT NULL PRIMARY KEY,
	key         TEXT    UNIQUE, -- null: none
	fingerprint TEXT    NOT NULL,
	author      TEXT    NOT NULL, -- '': the operator of the command line
	role        TEXT    NOT NULL,
	at          INTEGER NOT NULL,
	reason      TEXT    NOT NULL
) STRICT;
CREATE INDEX batch_author ON batch (author);

CREATE TABLE change (
	revision INTEGER NOT NULL REFERENCES batch (revision),
	place    INTEGER NOT NULL, -- within the batch, from 0
	verb     TEXT    NOT NULL,
	subject  TEXT    NOT NULL, -- the ID of the record
	seen     INTEGER NOT NULL, -- the version that the author saw
	record   TEXT    NOT NULL, -- JSON: the record afterwards
	PRIMARY KEY (revision, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_subject ON change (subject);
