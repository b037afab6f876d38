import { asFailure } from '../api/failure.ts';
import type { Attribute, Change, Entry, History, Values } from '../api/types.ts';
import { t } from '../i18n/records/text.ts';
import { toSend, type Wrong, wrongsOf } from './check.ts';
import { changesIn, type Clash, clashesOf } from './merge.ts';
import { type Draft, draftOf } from './values.ts';

export interface Recorded {
  attributes: Values;
  since: string | null;
  version: number;
}

/** A change of a record on its way to the server. */
export interface Edit<R> {
  fields: Attribute[];
  /** What stood in the fields when they opened. */
  base: Draft;
  draft: Draft;
  version: number;
  /** The record as someone else left it meanwhile. */
  other?: R;
}

export type Outcome<R> =
  | { kind: 'nothing' }
  /** Merged tells that someone else changed other fields meanwhile. */
  | { kind: 'kept'; record: R; merged: boolean }
  | { kind: 'wrong'; wrongs: Wrong[] }
  /** Both changed the same fields: the viewer chooses, and then the edit goes again. */
  | { kind: 'clash'; edit: Edit<R>; clashes: Clash[]; last: Entry | undefined };

export const draftFrom = (fields: Attribute[], record: Recorded): Draft => draftOf(fields, { ...record.attributes, since: record.since });

function changeOf(fields: Attribute[], changes: Draft): Change {
  const { since, ...rest } = toSend(fields.filter((one) => one.name in changes), changes);
  const change: Change = Object.keys(rest).length ? { attributes: rest } : {};
  return 'since' in changes ? { ...change, since: String(since ?? '') } : change;
}

/** Sends what changed. What someone else changed in other fields meanwhile stays; the same field is a clash. */
export async function send<R extends Recorded>(edit: Edit<R>, save: (version: number, change: Change) => Promise<R>, latest: () => Promise<History>): Promise<Outcome<R>> {
  const changes = changesIn(edit.base, edit.draft);
  if (Object.keys(changes).length === 0) return edit.other ? { kind: 'kept', record: edit.other, merged: true } : { kind: 'nothing' };
  try {
    return { kind: 'kept', record: await save(edit.version, changeOf(edit.fields, changes)), merged: edit.other !== undefined };
  } catch (thrown) {
    const failure = asFailure(thrown);
    const current = failure.problem?.current as R | undefined;
    if (!failure.stale || !current) return { kind: 'wrong', wrongs: failure.unreachable ? [{ field: '', text: t('offline.text') }] : wrongsOf(failure.problem, edit.fields.map((one) => one.name)) };
    const theirs = draftFrom(edit.fields, current);
    const clashes = clashesOf(edit.base, changes, theirs);
    const met: Edit<R> = { ...edit, base: theirs, draft: { ...theirs, ...changes }, version: current.version, other: current };
    if (clashes.length === 0) return send(met, save, latest);
    return { kind: 'clash', edit: met, clashes, last: await latest().then((history) => history.items[0], () => undefined) };
  }
}
