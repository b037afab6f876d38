MATCH (actor:Actor)
WHERE actor.version IS NOT NULL
RETURN labels(actor) AS labels, properties(actor) AS properties
