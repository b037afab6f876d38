// The names of what a viewer may do, as /v1/me lists them in "may".
export const actions = {
  createActor: 'actor.create',
  changeActor: 'actor.change',
  endActor: 'actor.end',
  addTie: 'tie.create',
  changeTie: 'tie.change',
  endTie: 'tie.end',
  binActor: 'actor.bin',
  binTie: 'tie.bin',
  undo: 'batch.undo',
  seeBin: 'bin.read',
  seeRetention: 'retention.read',
  seeAccounts: 'account.read',
  askReports: 'report.read',
  importRecords: 'records.import',
  exportRecords: 'records.export',
} as const;
