import type { Box } from './camera.ts';
import type { Measure } from './measure.ts';
import type { Spot } from './scene.ts';

/** A target of 44 pixels, whatever the size of the shape. */
export const hitRadius = 22;
/** The yellow ring and the ink around it, with a little room. */
const focusRing = 8;
const beside = 24;
const heights = { one: 29, two: 44 };

/** Radius of the button on a node: outside its shape and the ring of a schakel. */
export const buttonRadius = (spot: Spot): number => Math.max(hitRadius, spot.reach + 4);

/** What the button on a node and its rings cover. */
export function ringBox(spot: Spot): Box {
  const r = buttonRadius(spot) + focusRing - 2;
  return { left: spot.x - r, right: spot.x + r, top: spot.y - r, bottom: spot.y + r };
}

/** Where the plate with the name of a marked node is: below its rings, or above them at the lower edge. */
export function plateOf(spot: Spot, role: string | null, measure: Measure, enlarged: number, sight: Box): Box {
  const { x, y, node } = spot;
  const wide = Math.max(measure(node.label, 14 * enlarged, 600), role ? measure(role, 12 * enlarged, 400) : 0) + beside;
  const height = (role ? heights.two : heights.one) * enlarged;
  const ring = buttonRadius(spot) + focusRing;
  const above = y + ring + height > sight.bottom - 4 && y < sight.bottom;
  const top = above ? y - ring - height : y + ring;
  const inSight = x > sight.left && x < sight.right && sight.right - sight.left > wide + 12;
  const middle = inSight ? Math.min(sight.right - wide / 2 - 6, Math.max(sight.left + wide / 2 + 6, x)) : x;
  return { left: middle - wide / 2, right: middle + wide / 2, top, bottom: top + height };
}
