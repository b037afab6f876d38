import { expect, test } from 'vitest';
import type { ActorKind, TieKind } from '../../src/api/types.ts';
import { areasFor, contactsFirst, findableFor, freshFor, likely, neededOf, operationsOf, tiesBetween, wrongsIn } from '../../src/contact/quick.ts';
import { anchored, anchorOf, creatable, fieldsForNew } from '../../src/forms/creatable.ts';
import { check } from '../../src/forms/check.ts';
import { areas, schema as raw, states } from '../data.mjs';

const schema = JSON.parse(JSON.stringify(raw, (_, one) => (one && typeof one === 'object' && 'nl' in one ? one.nl : one))) as { actors: ActorKind[]; ties: TieKind[] };
const { ties } = schema;
const kindNamed = (kind: string): ActorKind | undefined => schema.actors.find((one) => one.kind === kind);
const offered = (from: string, to: string): string | undefined => likely(from, to, tiesBetween(from, to, ties))?.value;
const known = (id: string, kind: string) => ({ known: { id, kind, label: id } });

test('the contact that is offered first fits the two kinds', () => {
  expect(offered('Resident', 'Resident')).toBe('KNOWS>');
  expect(offered('Professional', 'Resident')).toBe('SUPPORTS>');
  expect(offered('Resident', 'Professional')).toBe('SUPPORTS<');
  expect(offered('Professional', 'Organisation')).toBe('WORKS_FOR>');
  expect(offered('Organisation', 'Professional')).toBe('WORKS_FOR<');
  expect(offered('Organisation', 'Organisation')).toBe('PARTNERS_WITH>');
  expect(offered('Organisation', 'Area')).toBe('PRESENT_IN>');
});

test('only who can have a contact with the other is looked for or made', () => {
  expect(findableFor(known('fonkel', 'Organisation'), ties)).toEqual(['Professional', 'Organisation', 'Area']); // an area last: it is no contact
  expect(findableFor(undefined, ties)).not.toContain('Area');
  expect(freshFor(known('fonkel', 'Organisation'), ['Resident', 'Organisation'], ties)).toEqual(['Organisation']);
});

test('of what was found those with whom a contact is come first, each in the order of the answer', () => {
  const found = ['Area', 'Organisation', 'WorkArea', 'Resident'].map((kind, i) => ({ id: String(i), kind, label: kind }));
  expect(contactsFirst(found).map(({ kind }) => kind)).toEqual(['Organisation', 'Resident', 'Area', 'WorkArea']);
});

test('a new resident needs a ground, and with consent the day until which it holds', () => {
  const resident = kindNamed('Resident');
  expect(neededOf(resident, {}).map((one) => one.name)).toEqual(['legalBasis']);
  expect(neededOf(resident, { legalBasis: 'consent' }).map((one) => [one.name, one.required])).toEqual([['legalBasis', true], ['consentUntil', true]]);
});

test('who is new, where they live and the contact are one batch', () => {
  const choice = tiesBetween('Resident', 'Professional', ties).find((one) => one.value === 'SUPPORTS<')!;
  const operations = operationsOf({
    from: { fresh: { kind: 'Resident', name: 'Jan' } }, to: known('noor', 'Professional'), choice, tie: { support: 'company' }, since: '2026-05',
    drafts: { from: { legalBasis: 'consent', consentUntil: '1-6-2027' }, to: {} }, areas: { from: states.full, to: '' },
  }, kindNamed, ties);
  expect(operations).toEqual([
    { op: 'addActor', ref: 'from', kind: 'Resident', attributes: { name: 'Jan', legalBasis: 'consent', consentUntil: '2027-06-01' } },
    { op: 'addTie', kind: 'LIVES_IN', from: '#from', to: states.full },
    { op: 'addTie', kind: 'SUPPORTS', from: 'noor', to: '#from', attributes: { support: 'company' }, since: '2026-05' },
  ]);
  const told = wrongsIn([{ field: 'operations[0].attributes.consentUntil', code: 'x', detail: 'Te laat.' }, { field: 'operations[2].since', code: 'x', detail: 'Te vroeg.' }, { field: 'elders', code: 'x', detail: 'Kan niet.' }], operations);
  expect(told.map((one) => one.field)).toEqual(['from-consentUntil', 'tie-since', '']);
});

test('somebody new lives within the work area of the viewer, the buurten first', () => {
  const offeredAreas = areasFor(areas as never, ['WK999902']).map((one) => one.id);
  expect(offeredAreas).toEqual(['BU99990204', 'BU99990205', 'BU99990202', 'BU99990201', 'BU99990203', 'WK999902']);
});

test('every kind that a role may add is offered once, save what begins elsewhere', () => {
  const all = schema.actors.map((one) => one.kind);
  const shown = creatable(schema.actors, all).flatMap((group) => group.kinds.map((one) => one.kind));
  expect(shown.toSorted()).toEqual(all.filter((kind) => !['Area', 'WorkArea', 'Schakel'].includes(kind)).toSorted());
  expect(creatable(schema.actors, ['Organisation']).map((group) => group.key)).toEqual(['new.places']);
});

test('the form of every kind asks all that its schema has, what is needed first, and takes a filled one', () => {
  const sample: Record<string, string> = { day: '1-6-2026', date: '2026', whole: '2000', decimal: '1', flag: 'true' };
  for (const kind of schema.actors) {
    const fields = fieldsForNew(kind, anchorOf(kind.kind, ties));
    const names = fields.map((one) => one.name);
    expect(names).toEqual(expect.arrayContaining([...kind.attributes.map((one) => one.name), 'since']));
    const needed = fields.filter((one) => one.name !== 'anchor').map((one) => Boolean(one.required));
    expect(needed).toEqual(needed.toSorted((a, b) => Number(b) - Number(a)));
    const draft = Object.fromEntries(fields.map((one) => [one.name, one.codes?.[0]?.code ?? sample[one.type] ?? 'tekst']));
    expect(check(fields, draft)).toEqual([]);
  }
});

test('a question hangs on whom it is about, an organisation on nobody', () => {
  expect(anchored(anchorOf('Question', ties), 'riet')).toEqual([{ kind: 'ABOUT', to: 'riet' }]);
  expect(anchorOf('Organisation', ties)).toBeUndefined();
  const household = anchorOf('Household', [{ kind: 'IN_HOUSEHOLD', label: '', from: ['Resident'], to: ['Household'], symmetric: false, attributes: [] }]);
  expect(anchored(household, 'riet')).toEqual([{ kind: 'IN_HOUSEHOLD', from: 'riet' }]);
});
