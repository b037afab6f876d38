MATCH (erasures:Erasures {id: 'erasures'})
RETURN erasures.count AS count
