-- +goose Up

-- The restore that may write here. Whether the store is complete, the neighbourhood says.
CREATE TABLE unfinished_restore (
	run TEXT NOT NULL PRIMARY KEY -- drawn at random by each; one row at most
) STRICT, WITHOUT ROWID;
