UNWIND $in.rows AS row
MATCH (actor:Actor {id: row.id}) USING INDEX SEEK actor:Actor(id)
WHERE EXISTS { (actor)--() }
RETURN count(*) AS stranded
