UNWIND $in.rows AS row
MATCH ()-[tie:TIE_KIND {id: row.id}]->() USING INDEX SEEK tie:TIE_KIND(id)
DELETE tie
RETURN count(*) AS written
