import type { Draft } from './values.ts';

/** One field that two people changed differently. */
export interface Clash {
  name: string;
  mine: string;
  theirs: string;
}

/** The fields that differ from how the record was when the form opened. */
export function changesIn(base: Draft, draft: Draft): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([name, value]) => value !== (base[name] ?? '')));
}

/** Where my changes meet those of another. Fields that only one of us changed are no clash. */
export function clashesOf(base: Draft, changes: Draft, theirs: Draft): Clash[] {
  return Object.entries(changes).flatMap(([name, mine]) => {
    const other = theirs[name] ?? '';
    return other !== (base[name] ?? '') && other !== mine ? [{ name, mine, theirs: other }] : [];
  });
}
