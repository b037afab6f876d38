MATCH (migration:Migration)
RETURN migration.version AS version
