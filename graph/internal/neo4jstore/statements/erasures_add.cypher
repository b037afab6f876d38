UNWIND $in.rows AS row
MATCH (erasures:Erasures {id: row.id})
SET erasures.count = erasures.count + 1
RETURN count(*) AS written
