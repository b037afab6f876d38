import type { Schakel } from '../api/schakels.ts';
import type { Actor, Reference, Tie } from '../api/types.ts';
import { canonical } from '../forms/values.ts';
import { otherEnd } from './contacts.ts';

/** Something that happened in the world to whom the page is about. */
export type Happening =
  | { what: 'begun' | 'ended'; date: string; key: string; tie: Tie; other: Reference }
  | { what: 'asked'; date: string; key: string }
  | { what: 'there' | 'gone'; date: string; key: string }
  | { what: 'holds' | 'confirmed' | 'stopped'; date: string; key: string; schakel: Schakel };

// A schakel speaks for its own ties, and where someone lives or is stands in the head.
const told = ['HELD_BY', 'LINKS_AREA', 'LINKS_THEME', 'PART_OF', 'CASE_OF', 'WORKED_BY'];

function ofTie(tie: Tie, id: string): Happening[] {
  const other = otherEnd(tie, id);
  const [begun, ended] = (['begun', 'ended'] as const).map((what) => ({ what, date: (what === 'begun' ? tie.since : tie.until) ?? '', key: `${tie.id} ${what}`, tie, other }));
  return [begun!, ended!].filter((one) => one.date);
}

function ofSchakel(schakel: Schakel): Happening[] {
  const at = { holds: schakel.since, confirmed: schakel.confirmedOn, stopped: schakel.until };
  return (['holds', 'confirmed', 'stopped'] as const).map((what) => ({ what, date: at[what] ?? '', key: `${schakel.id} ${what}`, schakel }));
}

function ofActor(actor: Actor): Happening[] {
  const at = { there: actor.since ?? '', gone: actor.until ?? '', asked: canonical(actor.attributes.networkAskedOn) };
  return (['there', 'gone', 'asked'] as const).map((what) => ({ what, date: at[what], key: what }));
}

/** What happened, the latest first; a year or a month alone stands behind the days within it. */
export function happeningsOf(actor: Actor, ties: Tie[], schakels: Schakel[]): Happening[] {
  const all = [...ofActor(actor), ...ties.filter((tie) => !told.includes(tie.kind)).flatMap((tie) => ofTie(tie, actor.id)), ...schakels.flatMap(ofSchakel)];
  return all.filter((one) => one.date).sort((a, b) => b.date.localeCompare(a.date) || a.key.localeCompare(b.key));
}
