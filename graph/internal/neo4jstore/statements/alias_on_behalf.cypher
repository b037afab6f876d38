UNWIND $in.ids AS id
MATCH (line:LedgerLine {onBehalf: id}) USING INDEX SEEK line:LedgerLine(onBehalf)
SET line.onBehalf = $in.aliases[id]
