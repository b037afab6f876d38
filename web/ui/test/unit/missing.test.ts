import { expect, test } from 'vitest';
import type { Figure, MissingLinks } from '../../src/api/types.ts';
import { atLeastOutOfReach, schakelsElsewhere } from '../../src/missing/links.ts';

const counting = (schakels: Figure, schakelsInvolved: Figure): MissingLinks => ({ schakels, basis: { schakelsInvolved } }) as MissingLinks;

test('the schakels of another area are those beyond the schakels of this one', () => {
  expect(schakelsElsewhere(counting({ exact: 8 }, { exact: 9 }))).toBe(1);
  expect(schakelsElsewhere(counting({ exact: 8 }, { exact: 8 }))).toBe(0);
});
test('a count that is not exact gives none away', () => {
  expect(schakelsElsewhere(counting({ exact: 8 }, { band: 'some' }))).toBe(0);
  expect(schakelsElsewhere(counting({}, {}))).toBe(0);
});

const beyond = (outOfReach: Figure, rows: number): MissingLinks => ({ outOfReach, outOfReachResidents: Array.from({ length: rows }, () => ({})) }) as MissingLinks;

test('where the count of who is out of reach may not be told, those who are shown are the least', () => {
  expect(atLeastOutOfReach(beyond({ band: 'some' }, 36))).toBe(36);
  expect(atLeastOutOfReach(beyond({ band: 'few' }, 0))).toBe(0);
  expect(atLeastOutOfReach(beyond({ exact: 36 }, 30))).toBe(0);
});
