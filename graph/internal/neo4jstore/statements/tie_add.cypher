UNWIND $in.rows AS row
MATCH (from:Actor {id: row.from}) USING INDEX SEEK from:Actor(id)
MATCH (to:Actor {id: row.to}) USING INDEX SEEK to:Actor(id)
CREATE (from)-[tie:$(row.kind)]->(to)
SET tie = row.tie
RETURN count(*) AS written
