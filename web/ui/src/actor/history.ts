import type { Attribute, Entry, Reference, Values } from '../api/types.ts';
import { sinceAttribute } from '../forms/since.ts';
import { canonical } from '../forms/values.ts';

/** One moment at which the record changed, newest first. */
export interface Moment {
  revision: number;
  at: string;
  verb: Entry['verb'];
  by: Reference | null;
  reason: string;
  changed: { attribute: Attribute; before: unknown; after: unknown }[];
  ended: string | null;
  /** It takes back an earlier change. */
  undoes: boolean;
  undone: boolean;
  canUndo: boolean;
}

// Since when a record holds is told among its attributes.
const stateOf = (entry: Entry): Values => {
  const record = entry.actor ?? entry.tie;
  return { ...record?.attributes, since: record?.since };
};

/** What each change did to the attributes, seen against the change before it. */
export function momentsOf(entries: Entry[], own: Attribute[]): Moment[] {
  const attributes = [...own, sinceAttribute()];
  return entries.map((entry, i): Moment => {
    const [now, before] = [stateOf(entry), entries[i + 1] && stateOf(entries[i + 1]!)];
    const changed = before && entry.verb === 'amend' ? attributes.filter((one) => canonical(before[one.name]) !== canonical(now[one.name])) : [];
    return {
      revision: entry.revision,
      at: entry.at,
      verb: entry.verb,
      by: entry.author,
      reason: entry.reason ?? '',
      changed: changed.map((attribute) => ({ attribute, before: before?.[attribute.name], after: now[attribute.name] })),
      ended: entry.verb === 'end' ? (entry.actor ?? entry.tie)?.until ?? null : null,
      undoes: Boolean(entry.undoes),
      undone: Boolean(entry.undoneBy),
      canUndo: entry.canUndo ?? false,
    };
  });
}
