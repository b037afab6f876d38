import { expect, test } from 'vitest';
import type { Overview } from '../../../src/map/model.ts';
import { overviewSvgOf } from '../../../src/map/overview/picture.ts';
import { printSize } from '../../../src/map/sheet.ts';
import { overviewOf } from '../../overview.mjs';

const town = overviewOf(10_000) as Overview;
const measure = (text: string, size: number): number => text.length * size * 0.55;
const count = (svg: string, sign: RegExp): number => svg.match(sign)?.length ?? 0;

test('the whole on paper has every group, its legend, day and source, and fits the sheet', () => {
  const svg = overviewSvgOf(town, 'Proefstad', measure, printSize);
  for (const text of ['Kaart van Proefstad', 'Stand op', '10.000 mensen en organisaties', 'Bewoner', 'Grootte: aantal mensen en organisaties', 'Dikte: aantal contacten', 'Bron: Spin in het web', town.clusters[0]!.label!]) expect(svg).toContain(text);
  const groups = town.clusters.filter(({ rest }) => !rest).length;
  expect(count(svg, /<circle[^>]*fill="#ffffff"/g)).toBe(groups);
  expect(svg).toContain('viewBox="0 0 1400 658"');
  expect(svg).not.toMatch(/class=|style=|var\(|href|url\(|<script|<image|NaN/);
});

test('a whole without groups shows its dots, and no legend of groups', () => {
  const svg = overviewSvgOf({ ...town, clusters: [] }, 'Proefstad', measure);
  expect(svg).not.toContain('Grootte');
  expect(count(svg, /<path/g)).toBeGreaterThan(4);
  expect(svg).not.toContain('NaN');
});
