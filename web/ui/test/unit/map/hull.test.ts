import { expect, test } from 'vitest';
import { convexHull, type Disc, inside, outlineOf } from '../../../src/map/hull.ts';
import { numbers } from '../../frames/view.ts';

const disc = (x: number, y: number, r = 10): Disc => ({ x, y, r });

/** How near a disc comes to the corners of a loop, which lie close together. */
const nearness = (loop: { x: number; y: number }[], { x, y }: Disc): number => Math.sqrt(Math.min(...loop.map((p) => (p.x - x) ** 2 + (p.y - y) ** 2)));

test('an outline holds its members and nobody else, over 150 random groups', () => {
  const random = numbers(20261126);
  let drawn = 0;
  let bitten = 0;
  for (let round = 0; round < 150; round++) {
    const size = 3 + Math.floor(random() * 9);
    const crowd = size + Math.floor(random() * 40);
    const all: Disc[] = [];
    while (all.length < crowd) {
      const one = disc(random() * 900, random() * 600, 9 + random() * 18);
      if (all.every((other) => Math.hypot(other.x - one.x, other.y - one.y) > other.r + one.r + 4)) all.push(one);
    }
    const centre = all[0]!;
    all.sort((a, b) => Math.hypot(a.x - centre.x, a.y - centre.y) - Math.hypot(b.x - centre.x, b.y - centre.y));
    // A group of who stand near each other, with some strangers among them.
    const picked = all.filter((_, i) => i < size * 1.5 && (i % 3 !== 2 || round % 4 === 0)).slice(0, size);
    const members = picked.length < 3 ? all.slice(0, 3) : picked;
    const others = all.filter((one) => !members.includes(one));
    const outline = outlineOf(members, others);
    if (!outline) continue;
    drawn++;
    expect(members.filter((member) => !inside(outline, member))).toEqual([]);
    expect(others.filter((other) => inside(outline, other) || nearness(outline, other) < other.r)).toEqual([]);
    if (others.some((other) => inside(convexHull(members), other))) bitten++;
  }
  expect(drawn).toBeGreaterThan(50);
  expect(bitten).toBeGreaterThan(5);
});

test('a group without strangers gets its convex hull with a margin', () => {
  const outline = outlineOf([disc(0, 0), disc(200, 0), disc(100, 150)], [disc(400, 400)])!;
  expect(inside(outline, { x: 100, y: 50 })).toBe(true);
  expect(inside(outline, { x: -20, y: 0 })).toBe(true);
  expect(inside(outline, { x: -50, y: 0 })).toBe(false);
});

test('a stranger in the middle of a square is left out by a bite from one side', () => {
  const members = [disc(0, 0), disc(300, 0), disc(300, 300), disc(0, 300)];
  const outline = outlineOf(members, [disc(150, 150)])!;
  expect(outline).not.toBeNull();
  expect(inside(outline, { x: 150, y: 150 })).toBe(false);
  for (const member of members) expect(inside(outline, member)).toBe(true);
});

test('a stranger shut in by members gets no outline', () => {
  const ring = Array.from({ length: 16 }, (_, i) => disc(100 * Math.cos((i * Math.PI) / 8), 100 * Math.sin((i * Math.PI) / 8), 18));
  expect(outlineOf(ring, [disc(0, 0)])).toBeNull();
});

test('two members are no group, and members on one line are', () => {
  expect(outlineOf([disc(0, 0), disc(100, 0)], [])).toBeNull();
  const line = outlineOf([disc(0, 0), disc(100, 0), disc(200, 0)], [])!;
  expect(inside(line, { x: 150, y: 0 })).toBe(true);
});

test('the convex hull of a square with points within is the square', () => {
  const corners = [{ x: 0, y: 0 }, { x: 4, y: 0 }, { x: 4, y: 4 }, { x: 0, y: 4 }];
  expect(new Set(convexHull([...corners, { x: 2, y: 2 }, { x: 1, y: 3 }]))).toEqual(new Set(corners));
});
