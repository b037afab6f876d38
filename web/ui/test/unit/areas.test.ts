import { expect, test } from 'vitest';
import type { Actor } from '../../src/api/types.ts';
import { count, matching, treeOf } from '../../src/frame/areas.ts';

const area = (id: string, label: string, partOf: string | null): Actor =>
  ({ id, kind: 'Area', label, named: true, attributes: {}, since: null, until: null, version: 1, recordedAt: '', partOf: partOf ? { id: partOf, kind: 'Area', label: '' } : null });
const areas = [area('BU2', 'Zandweg', 'WK1'), area('GM1', 'Vlierbeek', null), area('WK1', 'Het Veen', 'GM1'), area('BU1', 'Bérkenhof', 'WK1')];

test('buurten hang under their wijk and wijken under their gemeente, by name', () => {
  const [gemeente] = treeOf(areas);
  expect(gemeente?.area.id).toBe('GM1');
  expect(gemeente?.children[0]?.children.map((node) => node.area.label)).toEqual(['Bérkenhof', 'Zandweg']);
});
test('an area whose parent is not listed stands at the top', () => {
  expect(treeOf([areas[0]!]).map((node) => node.area.id)).toEqual(['BU2']);
});
test('searching keeps what a match is part of and ignores accents', () => {
  const found = matching(treeOf(areas), 'BERKEN');
  expect(count(found)).toBe(3);
  expect(found[0]?.children[0]?.children[0]?.area.id).toBe('BU1');
  expect(matching(treeOf(areas), 'nergens')).toEqual([]);
});
