UNWIND $in.rows AS row
MATCH (actor:Actor {id: row.id}) USING INDEX SEEK actor:Actor(id)
MATCH (actor)-[tie]-()
RETURN row.id AS id, max(tie.version) AS latest
