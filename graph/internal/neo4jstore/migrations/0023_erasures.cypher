MERGE (erasures:Erasures {id: 'erasures'})
ON CREATE SET erasures.count = 0
