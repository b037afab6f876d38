import type { Outline } from './plan.ts';

export interface Point {
  x: number;
  y: number;
}

/** How longitude and latitude become pixels of a drawing. */
export interface Projection {
  width: number;
  height: number;
  at: (position: [number, number]) => Point;
}

const padding = 12; // pixels around the area

/**
 * Fits outlines in a width and at most a height, north up: an equirectangular projection at their own latitude.
 * Over a municipality that is off by less than the width of a line. Undefined without any position.
 */
export function fit(outlines: Outline[], width: number, mostHeight: number): Projection | undefined {
  const positions = outlines.flatMap((one) => one.coordinates.flat(2));
  if (!positions.length) return undefined;
  const [west, east] = ends(positions.map(([lon]) => lon));
  const [south, north] = ends(positions.map(([, lat]) => lat));
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [across, tall] = [Math.max((east - west) * shrink, 1e-9), Math.max(north - south, 1e-9)];
  const scale = Math.min((width - 2 * padding) / across, (mostHeight - 2 * padding) / tall);
  const height = tall * scale + 2 * padding;
  const left = (width - across * scale) / 2;
  return { width, height, at: ([lon, lat]) => ({ x: left + (lon - west) * shrink * scale, y: padding + (north - lat) * scale }) };
}

function ends(values: number[]): [number, number] {
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}

/** The polygons of an outline in pixels, each with its border first and then its holes. */
export const polygonsOf = (outline: Outline, { at }: Projection): Point[][][] => outline.coordinates.map((polygon) => polygon.map((ring) => ring.map(at)));

/** All polygons as one path; holes need the even-odd rule. */
export function pathOf(polygons: Point[][][]): string {
  const of = (ring: Point[]) => `M${ring.slice(0, -1).map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
  return polygons.flat().map(of).join('');
}

/** The area of a ring in square pixels. */
export function areaOf(ring: Point[]): number {
  let twice = 0;
  for (const [i, a] of ring.entries()) {
    const b = ring[(i + 1) % ring.length]!;
    twice += a.x * b.y - b.x * a.y;
  }
  return Math.abs(twice) / 2;
}
