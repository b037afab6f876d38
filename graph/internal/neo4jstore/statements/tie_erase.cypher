// By its ends, which works for a kind that the schema does not know any more too.
UNWIND $in.rows AS row
MATCH (from:Actor {id: row.from}) USING INDEX SEEK from:Actor(id)
MATCH (to:Actor {id: row.to}) USING INDEX SEEK to:Actor(id)
MATCH (from)-[tie]->(to)
WHERE tie.id = row.id
DELETE tie
RETURN count(*) AS written
