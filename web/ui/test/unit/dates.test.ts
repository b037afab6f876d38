import { expect, test } from 'vitest';
import { dateInWords, daysBetween, momentInWords, monthsBetween, readDate, today, typedDate } from '../../src/i18n/dates.ts';

test('a date is written as far as it is known', () => {
  expect(dateInWords('2024', 'nl')).toBe('2024');
  expect(dateInWords('2024-05', 'nl')).toBe('mei 2024');
  expect(dateInWords('2024-05-17', 'nl')).toBe('17 mei 2024');
  expect(dateInWords('2024-05-17', 'en')).toBe('17 May 2024');
  expect(dateInWords(null, 'nl')).toBe('');
});
test('a moment is told in Amsterdam time', () => {
  expect(momentInWords('2026-09-08T12:02:00Z', 'nl')).toContain('14:02');
  expect(momentInWords('2026-01-08T12:02:00Z', 'nl')).toContain('13:02');
});
test('a day begins at midnight in Amsterdam', () => {
  expect(today(new Date('2026-11-24T23:30:00Z'))).toBe('2026-11-25');
  expect(today(new Date('2026-06-24T22:30:00Z'))).toBe('2026-06-25');
});
test('dates are read as people write them', () => {
  expect(readDate('12-9-2026')).toBe('2026-09-12');
  expect(readDate(' 12/09/2026 ')).toBe('2026-09-12');
  expect(readDate('9-2026')).toBe('2026-09');
  expect(readDate('2026')).toBe('2026');
  expect(readDate('2026-09-12')).toBe('2026-09-12');
});
test('what is no date is refused', () => {
  for (const wrong of ['vorige week', '31-2-2026', '13-2026', '1-1-1800', '12-9-26', '']) expect(readDate(wrong), wrong).toBeNull();
});
test('what is typed reads back to the same date', () => {
  for (const iso of ['2026-09-02', '2026-09', '2026']) expect(readDate(typedDate(iso))).toBe(iso);
});
test('ages count whole months and days', () => {
  expect(monthsBetween('2026-09-08', '2026-11-07')).toBe(1);
  expect(monthsBetween('2026-09-08', '2026-11-08')).toBe(2);
  expect(daysBetween('2026-11-16', '2026-11-25')).toBe(9);
});
