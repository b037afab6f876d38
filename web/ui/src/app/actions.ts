// The names of what a viewer may do, as /v1/me lists them in "may".
export const actions = {
  createActor: 'actor.create',
  changeActor: 'actor.change',
  endActor: 'actor.end',
  addTie: 'tie.create',
  changeTie: 'tie.change',
  endTie: 'tie.end',
} as const;
