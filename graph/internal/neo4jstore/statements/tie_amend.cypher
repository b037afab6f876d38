UNWIND $in.rows AS row
MATCH ()-[tie:TIE_KIND {id: row.tie.id}]->() USING INDEX SEEK tie:TIE_KIND(id)
SET tie = row.tie
RETURN count(*) AS written
