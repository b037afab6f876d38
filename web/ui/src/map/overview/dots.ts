import { sortOf } from '../../ui/shape.ts';
import type { Box } from '../camera.ts';
import type { MapDots } from '../model.ts';
import { sortsInOrder } from './groups.ts';

/** The dots of an overview in columns that are quick to walk through, whatever their number. */
export interface Dots {
  x: Float32Array;
  y: Float32Array;
  /** Index in sortsInOrder. */
  sort: Uint8Array;
  /** The two ends of each contact. */
  from: Uint32Array;
  to: Uint32Array;
}

export function dotsOf({ x, y, kind, kinds, from, to }: MapDots): Dots {
  const sorts = kinds.map((one) => sortsInOrder.indexOf(sortOf(one)));
  return { x: Float32Array.from(x), y: Float32Array.from(y), sort: Uint8Array.from(kind, (one) => sorts[one] ?? 0), from: Uint32Array.from(from), to: Uint32Array.from(to) };
}

/** How many dots stand in a box. */
export function countIn({ x, y }: Dots, { left, top, right, bottom }: Box): number {
  let n = 0;
  for (let i = 0; i < x.length; i++) if (x[i]! >= left && x[i]! <= right && y[i]! >= top && y[i]! <= bottom) n += 1;
  return n;
}

/** Radius in pixels of a dot at a scale: from afar it stays visible, from near it stays a dot. */
export const dotRadius = (scale: number): number => Math.min(9, Math.max(1.6, scale * 13));

/** Of a line, so that many lines stay a background. */
export const lineOpacity = (lines: number): number => Math.min(0.5, Math.max(0.04, 600 / Math.max(1, lines)));

/** Without a graphics processor more dots than this are drawn as groups only, so that moving stays smooth. */
export const mostPlain = 2000;
/** From further, in pixels per unit, dots that stand side by side run together. */
export const leastDotted = 0.06;
/** With more dots in sight the names of groups say more than a cloud does. */
export const mostInSight = 12_000;
