import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { legendOf } from '../../../src/map/legend.ts';
import { ink } from '../../../src/map/palette.ts';
import { type PictureOptions, svgOf } from '../../../src/map/picture.ts';
import { radiusAt, radiusOf } from '../../../src/map/size.ts';
import { fatima } from './fatima.ts';

const words: Record<string, string> = { Resident: 'bewoner', Professional: 'professional', Organisation: 'organisatie', Initiative: 'activiteit' };
const kindWord = (kind: string): string => words[kind] ?? kind;
const options: PictureOptions = { area: 'Stiphout', focus: 'fatima', groups: true, proposals: true, kindWord };
const measure = (text: string, size: number): number => text.length * size * 0.55;

test('a picture stands by itself with title, day, count, legend and source', () => {
  const svg = svgOf(fatima, options, measure);
  for (const text of ['Kaart van Stiphout', 'Stand op 17 september 2026', '11 van 214 getoond + 1 van buiten', 'Bekend contact', 'Contacten: 1, 4, 10', 'Bron: Spin in het web', 'Fatima Yılmaz', '14 mnd oud']) {
    expect(svg).toContain(text);
  }
  expect(svg).not.toMatch(/class=|style=|var\(|href|url\(|<script|<image/);
});

test('a picture of whom no group has an outline has no sign for it', () => {
  expect(svgOf(fatima, options, measure)).toContain('>Groep<');
  // Somebody else stands where a member does: nothing goes around the one and not the other.
  const [group] = fatima.groups;
  const at = fatima.nodes.find(({ id }) => id === group!.members[0])!;
  const crossed = { ...fatima, groups: [group!], nodes: fatima.nodes.map((node) => (group!.members.includes(node.id) ? node : { ...node, x: at.x, y: at.y })) };
  expect(svgOf(crossed, options, measure)).not.toContain('>Groep<');
});

test('who is in the middle is named on paper however crowded it is there', () => {
  const [middle] = fatima.nodes;
  const around = Array.from({ length: 441 }, (_, i) => ({ ...middle!, id: `n${i}`, label: 'N', x: middle!.x + (i % 21 - 10) * 20, y: middle!.y + (Math.floor(i / 21) - 10) * 20 }));
  const crowd = { ...fatima, nodes: [...fatima.nodes, ...around] };
  expect(svgOf(crowd, options, measure)).toContain('>Fatima Yılmaz<');
});

test('what a name holds stays text', () => {
  const nasty = { ...fatima, nodes: fatima.nodes.map((node) => ({ ...node, label: '"</text><script>1&2\u0000' })) };
  const svg = svgOf(nasty, { ...options, area: '<b>&' }, measure);
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('\u0000');
  expect(svg).toContain('&lt;script&gt;1&amp;2');
  expect(svg).toContain('Kaart van &lt;b&gt;&amp;');
});

test('every element of a picture is closed', () => {
  const open: string[] = [];
  for (const [, end, name] of svgOf(fatima, options, measure).matchAll(/<(\/?)(\w+)[^<>]*>/g)) {
    if (end) expect(open.pop()).toBe(name);
    else open.push(name!);
  }
  expect(open).toEqual([]);
});

test('the colours of a picture are the light colours of the page', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const light = (token: string): string => new RegExp(`--spin-${token}: light-dark\\((#\\w+)`).exec(tokens)![1]!;
  expect(ink).toEqual({
    text: light('color-ink'), muted: light('color-ink-muted'), paper: light('color-bg-surface'), canvas: light('color-bg-canvas'),
    bewoner: light('kind-bewoner'), professional: light('kind-professional'), organisatie: light('kind-organisatie'), activiteit: light('kind-activiteit'),
    edge: light('edge'), edgeStrong: light('edge-strong'), contextLine: light('edge-context'), context: light('node-context'),
    proposal: light('proposal'), trail: light('color-info-line'),
  });
});

test('the legend names what occurs and nothing else', () => {
  const all = legendOf(fatima, { groups: true, proposals: true }, kindWord).map(({ text }) => text);
  expect(all).toEqual(['Bewoner', 'Professional', 'Organisatie', 'Activiteit', 'Schakel', 'Buiten filter', 'Bekend contact', 'Formeel', 'Verwijzing', 'Ouder dan een jaar', 'Voorstel', 'Contacten: 1, 4, 10', 'Groep']);
  const bare = { ...fatima, nodes: fatima.nodes.filter(({ id }) => id === 'noor'), ties: [], groups: [], proposals: [], others: { x: [], y: [], kind: [], kinds: [], from: [], to: [] } };
  expect(legendOf(bare, { groups: true, proposals: true, trail: ['noor'] }, kindWord).map(({ mark }) => mark)).toEqual(['professional', 'size']);
});

test('the area of a shape grows with its contacts, between the limits', () => {
  expect(radiusOf(0)).toBe(9);
  expect(radiusOf(1)).toBe(9);
  expect(radiusOf(8) ** 2 / radiusOf(4) ** 2).toBeCloseTo(2, 10);
  expect(radiusOf(10)).toBeCloseTo(24, 1);
  expect(radiusOf(500)).toBe(24);
});

test('from afar two of the largest at the least distance do not touch, and the smallest can still be seen', () => {
  for (const scale of [0.2, 0.4, 0.6, 0.9]) expect(2 * radiusAt(500, scale)).toBeLessThan(56 * scale);
  expect(radiusAt(500, 1)).toBe(24);
  expect(radiusAt(1, 0.1)).toBe(4);
});
