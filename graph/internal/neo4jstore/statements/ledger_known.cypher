UNWIND $in.ids AS id
MATCH (line:LedgerLine {id: id}) USING INDEX SEEK line:LedgerLine(id)
RETURN line.id AS id
