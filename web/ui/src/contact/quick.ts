import { choicesFor, type TieChoice } from '../actor/tiechoice.ts';
import type { Addition } from '../api/batches.ts';
import type { Actor, ActorKind, Attribute, Finding, Reference, TieKind, Values } from '../api/types.ts';
import { toCreate, type Wrong } from '../forms/check.ts';
import type { Draft } from '../forms/values.ts';

/** One of the two between whom the contact is: somebody known, or new under the name that was typed. */
export type Party = { known: Reference } | { fresh: { kind: string; name: string } };
export type Side = 'from' | 'to';

export const kindOfParty = (party: Party): string => ('known' in party ? party.known.kind : party.fresh.kind);
export const nameOfParty = (party: Party): string => ('known' in party ? party.known.label : party.fresh.name);

/** Whom a contact is with: people, and what people do and work for. */
export const contactKinds = ['Resident', 'Professional', 'Organisation', 'Team', 'Facility', 'Initiative', 'Course', 'CollectiveArrangement', 'OpenNetwork', 'LearningCircle'];
/** Those that can be new, in the order in which they are offered. */
const freshKinds = ['Resident', 'Professional', 'Organisation', 'Facility', 'Initiative'];

/** The ties that one kind may have with another, as read from the first. */
export const tiesBetween = (from: string, to: string, ties: TieKind[]): TieChoice[] =>
  choicesFor(from, ties).filter((one) => one.others.includes(to));

// What a contact most likely is. Somebody at work who has a contact with a resident supports them.
const usual = ['WORKS_FOR', 'PARTNERS_WITH', 'PARTICIPATES_IN', 'VOLUNTEERS_AT', 'MEMBER_OF', 'OFFERS'];

/** The kind of contact that is offered first between two kinds; undefined where there is none. */
export function likely(from: string, to: string, choices: TieChoice[]): TieChoice | undefined {
  const first = (kind: string, reversed?: boolean): TieChoice | undefined => choices.find((one) => one.tie.kind === kind && (reversed === undefined || one.reversed === reversed));
  if (from === 'Professional' && to === 'Resident') return first('SUPPORTS', false) ?? choices[0];
  if (from === 'Resident' && to === 'Professional') return first('SUPPORTS', true) ?? choices[0];
  return first('KNOWS') ?? usual.map((kind) => first(kind)).find(Boolean) ?? choices[0];
}

/** The kinds that a new party may be of: those that this viewer adds and that can have a contact with the other. */
export function freshFor(other: Party | undefined, adds: string[], ties: TieKind[]): string[] {
  return freshKinds.filter((kind) => adds.includes(kind) && (!other || tiesBetween(kindOfParty(other), kind, ties).length > 0));
}

/** The kinds among which to look for a party: whom a contact is with, and then what else the other can be tied to. */
export function findableFor(other: Party | undefined, ties: TieKind[]): string[] {
  if (!other) return contactKinds.filter((kind) => ties.some((tie) => tie.from.includes(kind) || tie.to.includes(kind)));
  const kinds = new Set(choicesFor(kindOfParty(other), ties).flatMap((choice) => choice.others));
  return [...contactKinds.filter((kind) => kinds.has(kind)), ...[...kinds].filter((kind) => !contactKinds.includes(kind))];
}

/** What was found, with whom a contact is with before what else there is. */
export const contactsFirst = (found: Reference[]): Reference[] => {
  const [first, rest] = [true, false].map((wanted) => found.filter(({ kind }) => contactKinds.includes(kind) === wanted));
  return [...first!, ...rest!];
};

/** What else the schema needs of a new record than its name; a day until which consent holds only with consent. */
export function neededOf(kind: ActorKind | undefined, draft: Draft): Attribute[] {
  const named = kind?.named ?? 'name';
  const needed = (kind?.attributes ?? []).filter((one) => one.required && one.name !== named);
  const until = kind?.attributes.find((one) => one.name === 'consentUntil');
  return until && draft.legalBasis === 'consent' ? [...needed, { ...until, required: true }] : needed;
}

/** The tie that says where somebody lives or something is; undefined where a kind has none. */
export function placeTie(kind: string, ties: TieKind[]): string | undefined {
  return ['LIVES_IN', 'PRESENT_IN'].find((one) => ties.some((tie) => tie.kind === one && tie.from.includes(kind) && tie.to.includes('Area')));
}

/** The areas in which somebody new may be: within the viewer's own, the smallest first. */
export function areasFor(areas: Actor[], own: string[]): Actor[] {
  const partOf = new Map(areas.map((area) => [area.id, area.partOf?.id]));
  const within = (id: string | undefined): boolean => id !== undefined && (own.includes(id) || within(partOf.get(id)));
  const order = ['buurt', 'wijk', 'gemeente'];
  const rank = (area: Actor): number => order.indexOf(String(area.attributes.level));
  return areas.filter((area) => own.length === 0 || within(area.id)).sort((a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label));
}

export interface Contact {
  from: Party;
  to: Party;
  choice: TieChoice;
  /** What the new ones need, by side. */
  drafts: Record<Side, Draft>;
  /** Where the new ones are. */
  areas: Record<Side, string>;
  tie: Values;
  since?: string;
}

/** The operations of one batch: the new ones, where they are, and the contact between them. */
export function operationsOf({ from, to, choice, drafts, areas, tie, since }: Contact, kindNamed: (kind: string) => ActorKind | undefined, ties: TieKind[]): Addition[] {
  const end = (side: Side, party: Party): string => ('known' in party ? party.known.id : `#${side}`);
  const added = ([['from', from], ['to', to]] as [Side, Party][]).flatMap(([side, party]): Addition[] => {
    if ('known' in party) return [];
    const { kind, name } = party.fresh;
    const schema = kindNamed(kind);
    const place = placeTie(kind, ties);
    const attributes = { [schema?.named ?? 'name']: name, ...toCreate(neededOf(schema, drafts[side]), drafts[side]) };
    return [{ op: 'addActor', ref: side, kind, attributes }, ...(place && areas[side] ? [{ op: 'addTie' as const, kind: place, from: `#${side}`, to: areas[side] }] : [])];
  });
  const [first, second] = choice.reversed ? [end('to', to), end('from', from)] : [end('from', from), end('to', to)];
  return [...added, { op: 'addTie', kind: choice.tie.kind, from: first, to: second, attributes: tie, ...(since ? { since } : {}) }];
}

/** Says at which field of the dialog each finding about an operation belongs. */
export function wrongsIn(findings: Finding[], operations: Addition[]): Wrong[] {
  return findings.map((finding) => {
    const place = /^(?:body\.)?operations\[(\d+)\]\.(?:attributes\.)?(.+)$/.exec(finding.field);
    const operation = place ? operations[Number(place[1])] : undefined;
    const field = !operation || !place ? '' : operation.op === 'addActor' ? `${operation.ref}-${place[2]}` : operation === operations.at(-1) ? `tie-${place[2]}` : '';
    return { field, text: finding.detail || finding.code };
  });
}
