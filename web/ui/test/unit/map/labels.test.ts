import { expect, test } from 'vitest';
import type { Box } from '../../../src/map/camera.ts';
import { boxOf, place, type Wish } from '../../../src/map/labels.ts';
import { type Label, labelsOf } from '../../../src/map/naming.ts';
import { outlinesOf } from '../../../src/map/groups.ts';
import { linesOf, proposalsOf, spotsOf } from '../../../src/map/scene.ts';
import { letters, wordingFor } from '../../../src/map/wording.ts';
import { numbers, viewOf } from '../../frames/view.ts';
import { fatima } from './fatima.ts';

const touch = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
const none = { kept: [], shapes: [] };
const wide = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
const wish = (id: string, x: number, y: number, importance: number, more: Partial<Wish> = {}): Wish =>
  ({ id, width: 60, height: 18, places: [{ x, y }], anchor: { x, y }, importance, ...more });
const measure = (text: string, size: number): number => text.length * size * 0.55;

test('labels never overlap, over 60 random crowds', () => {
  const random = numbers(4);
  for (let round = 0; round < 60; round++) {
    const wishes = Array.from({ length: 60 }, (_, i) => {
      const [x, y] = [random() * 900, random() * 500];
      return wish(`l${i}`, x, y, Math.floor(random() * 5), { width: 20 + random() * 140, places: [{ x, y }, { x, y: y - 40 }, { x: x + 90, y }], insists: random() < 0.2 ? 1 : 0 });
    });
    const kept = [boxOf({ x: random() * 900, y: random() * 500 }, { width: 200, height: 60 })];
    const shapes = wishes.map(({ anchor }) => boxOf(anchor, { width: 20, height: 16 }));
    const placed = place(wishes, { kept, shapes }, { left: 0, top: 0, right: 900, bottom: 500 });
    const boxes = wishes.flatMap((one) => (placed.has(one.id) ? [boxOf(placed.get(one.id)!, one)] : []));
    expect(boxes.length).toBeGreaterThan(5);
    boxes.forEach((box, i) => {
      expect(boxes.slice(i + 1).some((other) => touch(box, other))).toBe(false);
      expect(kept.some((other) => touch(box, other))).toBe(false);
      expect(box.left >= 0 && box.right <= 900 && box.top >= 0 && box.bottom <= 500).toBe(true);
    });
  }
});

test('the most important label stays and the other waits', () => {
  expect([...place([wish('small', 0, 0, 1), wish('great', 10, 4, 9)], none, wide).keys()]).toEqual(['great']);
});

test('a label that finds its first place taken takes the next', () => {
  const second = wish('b', 0, 0, 1, { places: [{ x: 0, y: 0 }, { x: 0, y: 40 }] });
  expect(place([wish('a', 0, 0, 2), second], none, wide).get('b')).toEqual({ x: 0, y: 40 });
});

test('a label at the edge moves inward; of what is out of sight it does not, and is not shown in part', () => {
  const stage = { left: 0, top: 0, right: 400, bottom: 300 };
  expect(place([wish('in', 390, 150, 1)], none, stage).get('in')).toEqual({ x: 364, y: 150 });
  expect(place([wish('out', 440, 150, 1)], none, stage).get('out')).toEqual({ x: 440, y: 150 });
  expect(place([wish('half', 420, 150, 1)], none, stage).size).toBe(0);
});

test('a label keeps off shapes unless it insists', () => {
  const shapes = [boxOf({ x: 0, y: 0 }, { width: 20, height: 20 })];
  expect(place([wish('a', 0, 0, 1)], { kept: [], shapes }, wide).size).toBe(0);
  expect(place([wish('a', 0, 0, 1, { insists: 1 })], { kept: [], shapes }, wide).size).toBe(1);
  expect(place([wish('a', 0, 0, 1, { insists: 0.2 })], { kept: [], shapes }, wide).size).toBe(0);
});

function labelled(view: typeof fatima, scale: number): Label[] {
  const spots = spotsOf(view.nodes, new Map(), scale);
  const lines = linesOf(view.ties, spots, new Set(['fatima']));
  const scenery = { spots, lines, curves: proposalsOf(view.proposals, spots), groups: outlinesOf(view.groups, spots, scale), scale };
  return labelsOf(scenery, wordingFor(view.day, measure, 1), { first: new Set(), next: new Set(), without: null }, wide, []);
}

test('on a map all texts keep apart and away from one another at every scale', () => {
  for (const view of [fatima, viewOf(150)]) {
    for (const scale of [0.3, 0.6, 1, 1.7]) {
      const boxes = labelled(view, scale).map((label) => boxOf(label, { width: measure(label.text, letters[label.sort].size), height: letters[label.sort].size }));
      boxes.forEach((box, i) => expect(boxes.slice(i + 1).some((other) => touch(box, other))).toBe(false));
    }
  }
});

test('no letters are smaller than twelve pixels', () => {
  for (const { size } of Object.values(letters)) expect(size).toBeGreaterThanOrEqual(12);
});

test('every name, both proposals, both groups and the old contact are told when there is room', () => {
  const labels = labelled(fatima, 1.4);
  expect(labels.filter(({ sort }) => sort === 'name' || sort === 'outside')).toHaveLength(12);
  expect(labels.filter(({ sort }) => sort === 'proposal').map(({ text }) => text)).toEqual(['voorstel', 'voorstel']);
  expect(labels.filter(({ sort }) => sort === 'group')).toHaveLength(2);
  expect(labels.filter(({ sort }) => sort === 'age').map(({ text }) => text)).toEqual(['14 mnd oud']);
});
