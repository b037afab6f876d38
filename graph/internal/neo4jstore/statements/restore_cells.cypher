UNWIND $in.rows AS row
CREATE (cell:Cell)
SET cell = row
RETURN count(*) AS written
