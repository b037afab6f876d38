UNWIND $in.rows AS row
MATCH (actor:Actor {id: row.actor.id}) USING INDEX SEEK actor:Actor(id)
SET actor = row.actor
RETURN count(*) AS written
