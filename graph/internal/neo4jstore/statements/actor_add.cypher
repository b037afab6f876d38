UNWIND $in.rows AS row
CREATE (actor:Actor:$(row.kind))
SET actor = row.actor
RETURN count(*) AS written
