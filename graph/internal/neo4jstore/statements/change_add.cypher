UNWIND $in.rows AS row
CREATE (change:Change)
SET change = row
RETURN count(*) AS written
