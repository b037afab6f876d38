import { expect, test } from 'vitest';
import { boxAround, type Camera, fit, leastScale, mostScale, open, reveal, toPixels, toUnits, within, zoom } from '../../../src/map/camera.ts';

const stage = { width: 800, height: 600 };
const insets = { left: 50, top: 20, right: 50, bottom: 80 };
const camera: Camera = { x: 30, y: -12, scale: 0.5 };

test('pixels lead back to units', () => {
  expect(toPixels(camera, { x: 100, y: 40 })).toEqual({ x: 80, y: 8 });
  expect(toUnits(camera, { x: 80, y: 8 })).toEqual({ x: 100, y: 40 });
});

test('fitting puts the whole box in the free part of the stage', () => {
  const box = { left: -900, top: -300, right: 500, bottom: 700 };
  const fitted = fit(box, stage, insets);
  const corner = toPixels(fitted, { x: box.left, y: box.top });
  const opposite = toPixels(fitted, { x: box.right, y: box.bottom });
  expect(corner.x).toBeGreaterThanOrEqual(50 - 1e-6);
  expect(corner.y).toBeGreaterThanOrEqual(20 - 1e-6);
  expect(opposite.x).toBeLessThanOrEqual(750 + 1e-6);
  expect(opposite.y).toBeLessThanOrEqual(520 + 1e-6);
  expect(fitted.scale).toBeCloseTo(0.5, 10); // 1000 units high in 500 pixels
});

test('one point is fitted in the middle', () => {
  const fitted = fit({ left: 7, top: 9, right: 7, bottom: 9 }, stage, insets);
  expect(toPixels(fitted, { x: 7, y: 9 })).toEqual({ x: 400, y: 270 });
});

test('what cannot be read as a whole opens around whom it is about', () => {
  const box = { left: 0, top: 0, right: 8000, bottom: 8000 };
  const opened = open(box, { x: 6000, y: 700 }, stage, insets);
  expect(toPixels(opened, { x: 6000, y: 700 })).toEqual({ x: 400, y: 270 });
  expect(opened.scale).toBeGreaterThan(fit(box, stage, insets).scale);
  expect(open(box, null, stage, insets)).toEqual(fit(box, stage, insets));
});

test('zooming keeps what is under the pointer there', () => {
  const at = { x: 123, y: 456 };
  const before = toUnits(camera, at);
  for (const factor of [0.2, 0.9, 1.4, 3]) {
    const after = toPixels(zoom(camera, factor, at), before);
    expect(after.x).toBeCloseTo(at.x, 8);
    expect(after.y).toBeCloseTo(at.y, 8);
  }
});

test('zooming stops at both ends, and there nothing moves', () => {
  let near = camera;
  for (let i = 0; i < 40; i++) near = zoom(near, 1.5, { x: 1, y: 1 });
  expect(near.scale).toBe(mostScale);
  expect(zoom(near, 1.5, { x: 500, y: 1 }).x).toBeCloseTo(near.x, 8);
  let far = camera;
  for (let i = 0; i < 40; i++) far = zoom(far, 0.5, { x: 1, y: 1 });
  expect(far.scale).toBe(leastScale);
});

test('the map cannot be pushed off the stage', () => {
  const box = { left: 0, top: 0, right: 1000, bottom: 400 };
  for (const away of [{ x: 1e5, y: 1e5 }, { x: -1e5, y: -1e5 }, { x: 1e5, y: -1e5 }]) {
    const kept = within({ ...away, scale: 0.5 }, box, stage);
    const [first, last] = [toPixels(kept, { x: 0, y: 0 }), toPixels(kept, { x: 1000, y: 400 })];
    expect(first.x < stage.width && last.x > 0 && first.y < stage.height && last.y > 0).toBe(true);
  }
});

test('a node out of sight comes into the free part, and one in sight moves nothing', () => {
  const moved = toPixels(reveal(camera, { x: 5000, y: -5000 }, stage, insets), { x: 5000, y: -5000 });
  expect(moved).toEqual({ x: 750, y: 20 });
  expect(reveal(camera, { x: 200, y: 200 }, stage, insets)).toEqual(camera);
});

test('there is no box around nothing', () => {
  expect(boxAround([])).toBeNull();
  expect(boxAround([{ x: 1, y: 2 }, { x: -3, y: 5 }])).toEqual({ left: -3, right: 1, top: 2, bottom: 5 });
});
