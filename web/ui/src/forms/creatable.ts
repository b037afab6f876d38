import type { ActorKind, Attribute, Reference, TieKind } from '../api/types.ts';
import { t } from '../i18n/records/text.ts';
import { sinceAttribute } from './since.ts';

export interface KindGroup {
  key: 'new.people' | 'new.places' | 'new.care' | 'new.rest';
  kinds: ActorKind[];
}

const groups: Record<KindGroup['key'], string[]> = {
  'new.people': ['Resident', 'Professional', 'Household', 'CircleEntry'],
  'new.places': ['Organisation', 'Facility', 'Initiative', 'Course', 'CollectiveArrangement', 'OpenNetwork', 'Team'],
  'new.care': ['Question', 'Request', 'Offer', 'Signal', 'Referral', 'Situation', 'SupportPlan', 'Case', 'Task', 'Proposal'],
  'new.rest': [],
};
// Administrators arrange these in a place of their own, and a schakel begins at who holds it.
const elsewhere = ['Area', 'WorkArea', 'Schakel'];

/** The kinds that a role may make, by what they are. */
export function creatable(kinds: ActorKind[], adds: string[]): KindGroup[] {
  const may = kinds.filter((one) => adds.includes(one.kind) && !elsewhere.includes(one.kind));
  const named = Object.values(groups).flat();
  return (Object.keys(groups) as KindGroup['key'][])
    .map((key) => ({ key, kinds: may.filter((one) => (key === 'new.rest' ? !named.includes(one.kind) : groups[key].includes(one.kind))) }))
    .filter((group) => group.kinds.length > 0);
}

/** The tie by which a new record hangs on another from the start. */
export interface Anchor {
  tie: TieKind;
  /** The new record stands at the second end. */
  reversed: boolean;
  /** Without it nobody may see the new record, or it says nothing. */
  required: boolean;
  others: string[];
}

const anchors: Record<string, { tie: string; reversed?: true; required?: true }> = {
  CircleEntry: { tie: 'IN_CIRCLE', required: true },
  Household: { tie: 'IN_HOUSEHOLD', reversed: true },
  SupportPlan: { tie: 'OWNS', reversed: true, required: true },
  Case: { tie: 'CASE_OF', required: true },
};

/** On whom or what a new record of a kind hangs; undefined for kinds that stand by themselves. */
export function anchorOf(kind: string, ties: TieKind[]): Anchor | undefined {
  const { tie: wanted, reversed = false, required = false } = { tie: 'ABOUT', ...anchors[kind] } as { tie: string; reversed?: boolean; required?: boolean };
  const tie = ties.find((one) => one.kind === wanted && (reversed ? one.to : one.from).includes(kind));
  return tie && { tie, reversed, required, others: reversed ? tie.from : tie.to };
}

/** The field in which to choose on whom or what the new record hangs. */
export const anchorField = (anchor: Anchor): Attribute => ({ name: 'anchor', label: t('new.anchor'), type: 'reference', refers: anchor.others, required: anchor.required });

/** The fields of the form for a new record: what is needed first. */
export function fieldsForNew(kind: ActorKind, anchor: Anchor | undefined): Attribute[] {
  const own = [...kind.attributes.filter((one) => one.type !== 'outline'), sinceAttribute()];
  return [...(anchor ? [anchorField(anchor)] : []), ...own.filter((one) => one.required), ...own.filter((one) => !one.required)];
}

/** The tie to send with a new record; its other end is the record itself. */
export function anchored(anchor: Anchor | undefined, to: Reference['id'] | undefined): { kind: string; from?: string; to?: string }[] {
  if (!anchor || !to) return [];
  return [anchor.reversed ? { kind: anchor.tie.kind, from: to } : { kind: anchor.tie.kind, to }];
}
