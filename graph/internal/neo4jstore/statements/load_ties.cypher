MATCH (from)-[tie]->(to)
WHERE tie.version IS NOT NULL
RETURN type(tie) AS kind, from.id AS from, to.id AS to, properties(tie) AS properties
