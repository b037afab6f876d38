// With whatever people drew to it in Neo4j Browser.
UNWIND $in.rows AS row
MATCH (actor:Actor {id: row.id}) USING INDEX SEEK actor:Actor(id)
DETACH DELETE actor
RETURN count(*) AS written
