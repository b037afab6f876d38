UNWIND $in.rows AS row
MATCH (actor:Actor {id: row.id}) USING INDEX SEEK actor:Actor(id)
DELETE actor
RETURN count(*) AS written
