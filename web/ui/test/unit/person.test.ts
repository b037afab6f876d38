import { expect, test } from 'vitest';
import { basisOf } from '../../src/actor/basis.ts';
import { changedInPlace } from '../../src/actor/facts.ts';
import { agoInWords, freshnessOf } from '../../src/actor/freshness.ts';
import { momentsOf } from '../../src/actor/history.ts';
import { newSchakel, schakelFields, standingOf } from '../../src/actor/schakel.ts';
import { happeningsOf } from '../../src/actor/timeline.ts';
import { Failure } from '../../src/api/failure.ts';
import type { Schakel } from '../../src/api/schakels.ts';
import type { Actor, Attribute, Change, Entry, Tie } from '../../src/api/types.ts';
import { type Edit, send } from '../../src/forms/merging.ts';

const ground: Attribute[] = [
  { name: 'legalBasis', label: 'grondslag', type: 'code', codes: [{ code: 'consent', label: 'toestemming' }, { code: 'publicTask', label: 'publieke taak' }] },
  { name: 'consentUntil', label: 'toestemming tot', type: 'day' },
];
const actor = (attributes: Actor['attributes'], more: Partial<Actor> = {}): Actor => ({ id: 'jan', kind: 'Resident', label: 'Jan', named: true, attributes, since: null, until: null, version: 1, recordedAt: '2024-01-05T10:00:00Z', ...more });
const tie = (id: string, attributes: Tie['attributes'], more: Partial<Tie> = {}): Tie => ({ id, kind: 'KNOWS', from: { id: 'jan', kind: 'Resident', label: 'Jan' }, to: { id: 'riet', kind: 'Resident', label: 'Riet' }, attributes, since: null, until: null, version: 1, recordedAt: '2025-01-10T09:00:00Z', ...more });
const schakel = (more: Partial<Schakel>): Schakel => ({ id: 's', label: 'Soep', holder: null, areas: [], themes: [], since: null, until: null, confirmedOn: null, attributes: {}, version: 1, recordedAt: '', ...more });

test('consent runs, ends soon and is over on the day itself', () => {
  const state = (today: string) => basisOf(actor({ legalBasis: 'consent', consentUntil: '2027-02-03' }), ground, today)?.state;
  expect(state('2026-12-04')).toBe('open'); // 61 days
  expect(state('2026-12-05')).toBe('ending');
  expect(state('2027-02-02')).toBe('ending');
  expect(state('2027-02-03')).toBe('over');
  expect(basisOf(actor({ legalBasis: 'publicTask', consentUntil: '2020-01-01' }), ground, '2026-01-01')).toMatchObject({ word: 'publieke taak', state: 'open', until: '' });
  expect(basisOf(actor({}), ground, '2026-01-01')).toBeUndefined();
});

test('contacts are as old as what confirmed them last, else as their record', () => {
  expect(freshnessOf([tie('a', { lastConfirmed: '2025-09-20' }), tie('b', { lastConfirmed: '2025-03-01' })], '2026-11-25')).toEqual({ day: '2025-09-20', confirmed: true, months: 14, old: true });
  expect(freshnessOf([tie('a', {})], '2025-12-25')).toEqual({ day: '2025-01-10', confirmed: false, months: 11, old: false });
  expect(freshnessOf([], '2026-01-01')).toBeUndefined();
});

test('how long ago is said in days, weeks, months and years', () => {
  const today = '2026-11-25';
  expect(['2026-11-25', '2026-11-24', '2026-11-11', '2026-09-25', '2024-11-25'].map((day) => agoInWords(day, today))).toEqual(['vandaag', '1 dag geleden', '2 weken geleden', '2 maanden geleden', '2 jaar geleden']);
});

test('a timeline has what began and ended, the latest first, and a year behind its days', () => {
  const told = happeningsOf(actor({ networkAskedOn: '2025-06-01' }), [tie('a', {}, { since: '2024', until: '2024-05-01' }), tie('h', {}, { kind: 'HELD_BY', since: '2020' })], [schakel({ since: '2023', confirmedOn: '2024-02-02' })]);
  expect(told.map((one) => `${one.date} ${one.what}`)).toEqual(['2025-06-01 asked', '2024-05-01 ended', '2024-02-02 confirmed', '2024 begun', '2023 holds']);
});

test('a history tells field by field, of ties too, and since when', () => {
  const entry = (revision: number, source: string, since: string | null): Entry => ({ revision, at: '', role: '', author: null, verb: revision === 1 ? 'add' : 'amend', tie: tie('a', { source }, { since }) });
  const [now] = momentsOf([entry(2, 'bezoek', '2024'), entry(1, 'brief', null)], [{ name: 'source', label: 'bron', type: 'text' }]);
  expect(now!.changed.map((one) => [one.attribute.name, one.before, one.after])).toEqual([['source', 'brief', 'bezoek'], ['since', null, '2024']]);
});

test('a schakel counts from its confirmation to its end', () => {
  expect(standingOf(schakel({}), '2026-01-01')).toBe('proposed');
  expect(standingOf(schakel({ confirmedOn: '2025-01-01', until: '2026-01-02' }), '2026-01-01')).toBe('counts');
  expect(standingOf(schakel({ confirmedOn: '2025-01-01', until: '2026-01-01' }), '2026-01-01')).toBe('ended');
  expect(newSchakel('jan', { areas: 'BU1;BU2', name: 'Soep', since: '2026' })).toEqual({ holder: 'jan', areas: ['BU1', 'BU2'], themes: [], attributes: { name: 'Soep' }, since: '2026' });
  expect(schakelFields([{ name: 'confirmedOn', label: '', type: 'day' }, { name: 'name', label: '', type: 'text' }], []).map((one) => one.name)).toEqual(['areas', 'themes', 'name']);
});

const fields: Attribute[] = [{ name: 'name', label: 'naam', type: 'text' }, { name: 'line', label: 'lijn', type: 'text' }];
const edit = (draft: Record<string, string>): Edit<Actor> => ({ fields, base: { name: 'A', line: '' }, draft: { name: 'A', line: '', ...draft }, version: 1 });
const last: Entry = { revision: 2, at: '', role: '', author: null, verb: 'amend' };
/** A server on which someone else was first with these attributes. */
const first = (attributes: Actor['attributes']) => {
  const sent: [number, Change][] = [];
  const save = async (version: number, change: Change): Promise<Actor> => {
    sent.push([version, change]);
    if (version === 1) throw new Failure(412, { status: 412, title: '', detail: '', code: '', current: actor(attributes, { version: 2 }) as never });
    return actor({}, { version: 3 });
  };
  return { save, sent };
};

test('other fields of another go together; the same field is a clash', async () => {
  const latest = async () => ({ items: [last] });
  const other = first({ name: 'A', line: '1' });
  expect(await send(edit({ name: 'B' }), other.save, latest)).toMatchObject({ kind: 'kept', merged: true });
  expect(other.sent).toEqual([[1, { attributes: { name: 'B' } }], [2, { attributes: { name: 'B' } }]]);
  const same = await send(edit({ name: 'B' }), first({ name: 'C' }).save, latest);
  expect(same).toMatchObject({ kind: 'clash', clashes: [{ name: 'name', mine: 'B', theirs: 'C' }], last });
  expect(await send(edit({}), other.save, latest)).toEqual({ kind: 'nothing' });
});

test('a record of two properties can be changed; by pseudonym and of the own record only what has a form of its own', () => {
  expect(changedInPlace('Theme', ['name', 'code'])).toEqual(['name', 'code', 'since']);
  expect(changedInPlace('Agreement', ['name', 'legalBasis'])).toEqual(['name', 'legalBasis', 'since']);
  expect(changedInPlace('Resident', ['name', 'findable', 'networkAskedOn'])).toEqual(['name', 'since']);
  expect(changedInPlace('Resident', ['networkAskedOn', 'networkAskedBy', 'networkAskedExtent'])).toEqual([]);
  expect(changedInPlace('Resident', ['findable', 'consentUntil'])).toEqual([]);
  expect(changedInPlace('Organisation', [])).toEqual([]);
});
