MERGE (migration:Migration {version: $version})
ON CREATE SET migration.name = $name, migration.at = $at
