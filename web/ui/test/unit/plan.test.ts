import { expect, test } from 'vitest';
import { draw } from '../../src/plan/drawing.ts';
import { labelsOf } from '../../src/plan/labels.ts';
import { inside, labelPoint } from '../../src/plan/labelpoint.ts';
import { neighbour } from '../../src/plan/neighbour.ts';
import { type AreaPart, byName, type GroundPlan, layerOf, type Outline } from '../../src/plan/plan.ts';
import { areaOf, fit, type Point } from '../../src/plan/projection.ts';
import { stepAt, stepsOf } from '../../src/plan/steps.ts';
import { summaryOf } from '../../src/plan/summary.ts';

const ring = (...points: [number, number][]): Outline => ({ coordinates: [[[...points, points[0]!]]] });
const tile = (x: number, y: number): Outline => ring([5 + x, 51 + y], [6 + x, 51 + y], [6 + x, 52 + y], [5 + x, 52 + y]);
const part = (code: string, outline: Outline | null, residents: number | null, name = code): AreaPart =>
  ({ code, name, outline, figures: residents === null ? 'notReleased' : 'exact', residents, asked: residents && 0, schakels: 0, professionals: 0, organisations: 0, facilities: 0 });
const widthOf = (text: string, size: number): number => text.length * (size === 16 ? 9 : 7);
const planOf = (parts: AreaPart[]): GroundPlan => ({ area: { code: 'GM1', name: 'Hier' }, day: '2026-11-25', figures: 'exact', whole: parts[0]!, parts, beside: [] });

test('a step has a round width, and three of them reach the largest count', () => {
  expect(stepsOf([0, 4, 66])).toEqual([{ from: 0, to: 0 }, { from: 1, to: 30 }, { from: 31, to: 60 }, { from: 61, to: 90 }]);
  expect(stepsOf([1, 2, 3])).toEqual([{ from: 0, to: 0 }, { from: 1, to: 1 }, { from: 2, to: 2 }, { from: 3, to: 3 }]);
  expect(stepsOf([])).toEqual([{ from: 0, to: 0 }]);
  for (let largest = 0; largest < 500; largest++) {
    const steps = stepsOf([largest]);
    expect(steps.length).toBeLessThanOrEqual(4);
    expect(stepAt(steps, largest)).toBe(steps.length - 1);
  }
});

test('north is up, and at 60 degrees a degree of longitude is half as long', () => {
  const projection = fit([ring([5, 59.5], [6, 59.5], [6, 60.5], [5, 60.5])], 1024, 824)!;
  const [southWest, northEast] = [projection.at([5, 59.5]), projection.at([6, 60.5])];
  expect(southWest.y - northEast.y).toBeCloseTo(800, 6); // the height without its padding of 12
  expect(northEast.x - southWest.x).toBeCloseTo(400, 6);
  expect(southWest.x + northEast.x).toBeCloseTo(1024, 6); // in the middle
});

test('a drawing fits its width however wide the area is', () => {
  const projection = fit([ring([5, 52], [7, 52], [7, 52.1], [5, 52.1])], 300, 560)!;
  expect(projection.at([5, 52]).x).toBeCloseTo(12, 6);
  expect(projection.at([7, 52]).x).toBeCloseTo(288, 6);
  expect(projection.height).toBeLessThan(60);
});

test('a label stands inside its shape, also in a crescent, beside a hole and in the larger of two', () => {
  const crescent: Point[] = [[0, 0], [100, 0], [100, 100], [0, 100], [0, 80], [80, 80], [80, 20], [0, 20]].map(([x, y]) => ({ x: x!, y: y! }));
  const box = (x: number, y: number, size: number): Point[] => [{ x, y }, { x: x + size, y }, { x: x + size, y: y + size }, { x, y: y + size }];
  for (const shape of [[[crescent]], [[box(0, 0, 100), box(20, 20, 60)]], [[box(200, 0, 10)], [box(0, 0, 40)]]]) {
    const spot = labelPoint(shape);
    expect(shape.some((polygon) => inside(spot, polygon))).toBe(true);
    expect(spot.room).toBeGreaterThan(9);
  }
  expect(labelPoint([[box(200, 0, 10)], [box(0, 0, 40)]])).toMatchObject({ x: 20, y: 20, room: 20 });
});

test('an area of a ring is that of the triangle', () => {
  expect(areaOf([{ x: 0, y: 0 }, { x: 4, y: 0 }, { x: 0, y: 3 }])).toBe(6);
});

test('every part has a number, and no two labels overlap', () => {
  const parts = Array.from({ length: 25 }, (_, i) => part(`BU${String(i).padStart(2, '0')}`, tile(i % 5, Math.floor(i / 5)), i === 7 ? null : i * 13, `Sint-Jan ${i} Noord`));
  for (const width of [320, 1000]) {
    const labels = labelsOf(draw(planOf(parts), width, 560)!, (one) => (one.residents === null ? ['nog niet', 'vrijgegeven'] : [String(one.residents)]), widthOf);
    expect(labels.filter((one) => one.lines.some((line) => line.figure))).toHaveLength(24);
    const boxes = labels.flatMap(({ x, lines }) => lines.map(({ text, y, figure }) => ({ x, y, half: widthOf(text, figure ? 16 : 12) / 2, tall: (figure ? 19 : 15) / 2 })));
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) expect(Math.abs(a.x - b.x) >= a.half + b.half - 1e-6 || Math.abs(a.y - b.y) >= a.tall + b.tall - 1e-6).toBe(true);
    }
  }
});

test('a name stands on as few lines as fit its part, and somewhat outside it before it goes missing', () => {
  const namesOf = (width: number, name: string): string[] => {
    const parts = [part('BU1', tile(0, 0), 5, name), part('BU2', tile(1, 0), 6, 'Oost')];
    return labelsOf(draw(planOf(parts), width, 560)!, (one) => [String(one.residents)], widthOf).find((one) => one.code === 'BU1')!.lines.map(({ text }) => text);
  };
  // Each of the two parts has half of the width less the padding of 24.
  expect(namesOf(400, 'Oud-Zuid en Nieuw-Zuid')).toEqual(['Oud-Zuid en Nieuw-Zuid', '5']); // 22 letters of 7 px and 6 px beside them in 188
  expect(namesOf(300, 'Oud-Zuid en Nieuw-Zuid')).toEqual(['Oud-Zuid en', 'Nieuw-Zuid', '5']); // in 138
  expect(namesOf(180, 'Oud-Zuid en Nieuw-Zuid')).toEqual(['Oud-Zuid', 'en Nieuw-', 'Zuid', '5']); // in 78
  expect(namesOf(180, 'Watergraafsmeer')).toEqual(['Watergraafsmeer', '5']); // 111 px in 78
  expect(namesOf(120, 'Watergraafsmeer')).toEqual(['5']); // in 48 less than 0.6 of it would stand in its part
});

test('a part whose figure is not released still has its name', () => {
  const parts = [part('BU1', tile(0, 0), null, 'West'), part('BU2', tile(1, 0), 6, 'Oost')];
  const labels = labelsOf(draw(planOf(parts), 140, 560)!, (one) => (one.residents === null ? ['nog niet', 'vrijgegeven'] : ['6']), widthOf);
  expect(labels.find((one) => one.code === 'BU1')!.lines.map(({ text }) => text)).toEqual(['West']); // 'vrijgegeven' is 83 px, in 58
});

test('without outlines there is no drawing, and a part without one stands in the list only', () => {
  expect(draw(planOf([part('BU1', null, 3)]), 700, 560)).toBeUndefined();
  const plan = planOf([part('BU2', tile(0, 0), 3), part('BU1', null, 3)]);
  expect(draw(plan, 700, 560)!.shapes.map((one) => one.part.code)).toEqual(['BU2']);
  expect(byName(plan.parts, 'nl').map((one) => one.code)).toEqual(['BU1', 'BU2']);
});

test('an arrow goes to the nearest place ahead, and every place of a grid is reached', () => {
  const places = Array.from({ length: 12 }, (_, i) => ({ x: (i % 4) * 50 + (i % 3) * 7, y: Math.floor(i / 4) * 40, i }));
  expect(neighbour(places[0]!, places, 'ArrowRight')?.i).toBe(1);
  expect(neighbour(places[0]!, places, 'ArrowDown')?.i).toBe(4);
  expect(neighbour(places[0]!, places, 'ArrowLeft')).toBeUndefined();
  expect(neighbour(places[0]!, places, 'a')).toBeUndefined();
  const reached = new Set([places[0]!]);
  for (const from of reached) for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) for (const to of [neighbour(from, places, key)]) if (to) reached.add(to);
  expect(reached.size).toBe(12);
});

test('who may see no figures about residents begins with organisations', () => {
  const plan = planOf([part('BU1', null, null)]);
  expect(layerOf(undefined, { ...plan, figures: 'notReleased' })).toBe('organisaties');
  expect(layerOf(undefined, { ...plan, figures: 'partly' })).toBe('bewoners');
  expect(layerOf('schakels', plan)).toBe('schakels');
  expect(layerOf('namen', plan)).toBe('bewoners');
});

test('the summary tells where the most is, where nothing is and what is not released', () => {
  const parts = [part('BU1', null, 3, 'Noord'), part('BU2', null, 0, 'Zuid'), part('BU3', null, null, 'Oost')];
  expect(summaryOf(parts, 'bewoners')).toBe('Bewoners in 3 buurten. De meeste in Noord: 3. In 1 buurt kennen wij er nog geen. Van 1 buurt is dit nog niet vrijgegeven.');
  expect(summaryOf(parts, 'schakels')).toBe('Schakels in 3 buurten. In 3 buurten kennen wij er nog geen.');
});
