/** The kinds that have a page of their own in the administration. */
export const arrangedKinds = ['Team', 'WorkArea', 'Theme', 'Area'] as const;
export type ArrangedKind = (typeof arrangedKinds)[number];

/** Whether somebody who may make these kinds has something to arrange. */
export const arranges = (adds: string[]): boolean => arrangedKinds.some((kind) => adds.includes(kind));
