import { expect, test } from 'vitest';
import { write } from '../../src/i18n/message.ts';

const days = { one: '{n} dag', other: '{n} dagen' };

test('one takes the form for one', () => {
  expect(write(days, { n: 1 }, 'nl')).toBe('1 dag');
});
test('zero and many take the other form', () => {
  expect(write(days, { n: 0 }, 'nl')).toBe('0 dagen');
  expect(write(days, { n: 2 }, 'nl')).toBe('2 dagen');
});
test('numbers are written as the language writes them', () => {
  expect(write('{n} van {total}', { n: 8400, total: 12000 }, 'nl')).toBe('8.400 van 12.000');
  expect(write('{n} of {total}', { n: 8400, total: 12000 }, 'en')).toBe('8,400 of 12,000');
});
test('a value that looks like a place is not filled again', () => {
  expect(write('Vraag {via}.', { via: '{holder}', holder: 'x' }, 'nl')).toBe('Vraag {holder}.');
});
test('a name with a stop at its end gets no second one', () => {
  expect(write('Vraag {who}. Die weet het.', { who: 'J. de V.' }, 'nl')).toBe('Vraag J. de V. Die weet het.');
});
