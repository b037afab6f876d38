import { expect, test } from 'vitest';
import type { Figure, MissingLinks } from '../../src/api/types.ts';
import { schakelsElsewhere } from '../../src/missing/links.ts';

const counting = (schakels: Figure, schakelsInvolved: Figure): MissingLinks => ({ schakels, basis: { schakelsInvolved } }) as MissingLinks;

test('the schakels of another area are those beyond the schakels of this one', () => {
  expect(schakelsElsewhere(counting({ exact: 8 }, { exact: 9 }))).toBe(1);
  expect(schakelsElsewhere(counting({ exact: 8 }, { exact: 8 }))).toBe(0);
});
test('a count that is not exact gives none away', () => {
  expect(schakelsElsewhere(counting({ exact: 8 }, { band: 'some' }))).toBe(0);
  expect(schakelsElsewhere(counting({}, {}))).toBe(0);
});
