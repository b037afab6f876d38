import { expect, test } from 'vitest';
import type { Attribute } from '../../src/api/types.ts';
import { check, toCreate, toSend, wrongsOf } from '../../src/forms/check.ts';
import { changesIn, clashesOf } from '../../src/forms/merge.ts';
import { canonical, fromField, inWords, toField } from '../../src/forms/values.ts';

const name: Attribute = { name: 'name', label: 'naam', type: 'text', required: true };
const hours: Attribute = { name: 'hours', label: 'uren', type: 'decimal', minimum: 0, maximum: 80, unit: 'uur' };
const asked: Attribute = { name: 'asked', label: 'gevraagd op', type: 'day' };
const roles: Attribute = { name: 'roles', label: 'rollen', type: 'roles', codes: [{ code: 'buddy', label: 'maatje' }, { code: 'volunteer', label: 'vrijwilliger' }] };
const fields = [name, hours, asked];

test('values of any JSON type have one text', () => {
  expect(canonical(true)).toBe('true');
  expect(canonical(['b', 'a'])).toBe('b;a');
  expect(canonical({ id: 'noor', label: 'Noor' })).toBe('noor');
  expect(canonical(null)).toBe('');
});
test('numbers and dates are typed the Dutch way and sent the canonical way', () => {
  expect(toField(hours, '28.5')).toBe('28,5');
  expect(fromField(hours, '28,5')).toBe('28.5');
  expect(fromField(asked, '12-9-2026')).toBe('2026-09-12');
  expect(fromField(asked, '9-2026')).toBeNull(); // a day needs the day
});
test('a role is read with its date and hours', () => {
  expect(inWords(roles, 'buddy 2024-05 3;volunteer')).toBe('maatje sinds mei 2024, 3 uur per week; vrijwilliger');
});
test('what is missing, unreadable or out of limits is found', () => {
  const wrong = check(fields, { name: '', hours: '81', asked: 'ooit' });
  expect(wrong.map((one) => one.field)).toEqual(['name', 'hours', 'asked']);
  expect(check(fields, { name: 'Jan', hours: '', asked: '' })).toEqual([]);
});
test('what was emptied is sent as nothing, and left out of something new', () => {
  expect(toSend(fields, { name: 'Jan', hours: '' })).toEqual({ name: 'Jan', hours: null });
  expect(toCreate(fields, { name: 'Jan', hours: '' })).toEqual({ name: 'Jan' });
});
test('findings of the server go to their field, others to the form', () => {
  const findings = [{ field: 'attributes.name', code: 'x', detail: 'Te lang.' }, { field: 'elders', code: 'y', detail: 'Kan niet.' }];
  expect(wrongsOf({ status: 422, title: '', detail: '', code: '', findings }, ['name'])).toEqual([{ field: 'name', text: 'Te lang.' }, { field: '', text: 'Kan niet.' }]);
});
test('only a field that both changed differently is a clash', () => {
  const base = { a: '1', b: '2', c: '3', d: '4' };
  const changes = changesIn(base, { ...base, a: 'mine', b: 'same', d: 'only me' });
  expect(changes).toEqual({ a: 'mine', b: 'same', d: 'only me' });
  expect(clashesOf(base, changes, { ...base, a: 'theirs', b: 'same', c: 'only they' })).toEqual([{ name: 'a', mine: 'mine', theirs: 'theirs' }]);
});
