import { asFailure, Failure } from '../api/failure.ts';
import { changeSchakel, type NewSchakel, type Schakel, type SchakelChange } from '../api/schakels.ts';
import type { Attribute, Change, Problem, Reference, Values } from '../api/types.ts';
import { codesIn } from '../forms/values.ts';
import { t } from '../i18n/records/text.ts';

/** A schakel as a record of one form: what it links stands among its attributes. */
export interface SchakelRecord {
  id: string;
  attributes: Values;
  since: string | null;
  version: number;
}

const lists = ['areas', 'themes'] as const;

export const recordOf = (one: Schakel): SchakelRecord => ({ id: one.id, attributes: { ...one.attributes, areas: one.areas, themes: one.themes }, since: one.since, version: one.version });

/** The fields of the form: what the schakel links, and what the schema says of it. Who confirms it does so elsewhere. */
export function schakelFields(attributes: Attribute[], known: Reference[]): Attribute[] {
  const codes = known.map(({ id, label }) => ({ code: id, label }));
  return [
    { name: 'areas', label: t('schakel.areas'), type: 'references', refers: ['Area'], codes },
    { name: 'themes', label: t('schakel.themes'), type: 'references', refers: ['Theme'], codes },
    ...attributes.filter((one) => !one.name.startsWith('confirmed')),
  ];
}

/** What a form says in the words of the API: lists as ids. */
function spoken({ areas, themes, ...attributes }: Values): { areas?: string[]; themes?: string[]; attributes: Values } {
  const given = { areas, themes };
  return { ...Object.fromEntries(lists.filter((name) => given[name] !== undefined).map((name) => [name, codesIn(String(given[name] ?? ''))])), attributes };
}

export function newSchakel(holder: string, { since, ...values }: Values): NewSchakel {
  return { areas: [], themes: [], ...spoken(values), holder, ...(since ? { since: String(since) } : {}) };
}

/** Changes a schakel; when someone was first, the failure holds it as it is now, as a record. */
export async function saveSchakel(id: string, version: number, { attributes = {}, ...dates }: Change): Promise<SchakelRecord> {
  const change: SchakelChange = { ...spoken(attributes), ...dates };
  try {
    return recordOf(await changeSchakel(id, version, change));
  } catch (thrown) {
    const failure = asFailure(thrown);
    const current = failure.problem?.current as unknown as Schakel | undefined;
    if (!failure.stale || !current) throw thrown;
    throw new Failure(failure.status, { ...failure.problem, current: recordOf(current) } as unknown as Problem);
  }
}

/** Whether a schakel counts: it does once a worker has confirmed it, until it ends. */
export type Standing = 'counts' | 'proposed' | 'ended';

export function standingOf(schakel: Schakel, today: string): Standing {
  if (schakel.until && schakel.until <= today) return 'ended';
  return schakel.confirmedOn ? 'counts' : 'proposed';
}
