import { outline, type Sort, sortOf } from '../ui/shape.ts';
import type { Point } from './camera.ts';
import type { MapDots, MapNode, MapTie, MapView } from './model.ts';
import { dotRadius, radiusOf, ringGap, shrink } from './size.ts';

/** A named node as it is drawn, in pixels from the origin of the map. */
export interface Spot extends Point {
  node: MapNode;
  sort: Sort;
  /** Of the shape, as if it were a circle. */
  r: number;
  /** Of the ring of a schakel; null when it is none. */
  ring: number | null;
  /** Of everything that belongs to it. */
  reach: number;
}

export interface Line {
  key: string;
  d: string;
  tie: MapTie;
  /** Belongs to who is in focus or selected, or to the path. */
  strong: boolean;
  from: Point;
  to: Point;
}

export interface Curve {
  key: string;
  d: string;
  /** On the line at a share of its length. */
  at: (share: number) => Point;
}

const n = (value: number): string => value.toFixed(1);

export function spotsOf(nodes: readonly MapNode[], at: ReadonlyMap<string, Point>, scale: number): Map<string, Spot> {
  const share = shrink(scale);
  const spots = new Map<string, Spot>();
  for (const node of nodes) {
    const { x, y } = at.get(node.id) ?? node;
    const sort = sortOf(node.kind);
    const r = radiusOf(node.ties) * share;
    const tip = sort === 'activiteit' ? r * 1.25 : sort === 'organisatie' ? r * 1.1 : r;
    const ring = node.schakel ? tip + ringGap * Math.max(0.7, share) : null;
    spots.set(node.id, { node, sort, x: x * scale, y: y * scale, r, ring, reach: ring ? ring + 1.5 : tip });
  }
  return spots;
}

/** Shortens a segment at both ends, to where the shapes end. */
function between(a: Spot, b: Spot, gapThere: number): [Point, Point] | null {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  const [start, end] = [a.reach + 2.5, b.reach + gapThere];
  if (length <= start + end) return null;
  return [{ x: a.x + (dx * start) / length, y: a.y + (dy * start) / length }, { x: b.x - (dx * end) / length, y: b.y - (dy * end) / length }];
}

const straight = (from: Point, to: Point): string => `M${n(from.x)} ${n(from.y)}L${n(to.x)} ${n(to.y)}`;

export function linesOf(ties: readonly MapTie[], spots: ReadonlyMap<string, Spot>, near: ReadonlySet<string>): Line[] {
  return ties.flatMap((tie) => {
    const [a, b] = [spots.get(tie.from), spots.get(tie.to)];
    const ends = a && b && between(a, b, tie.directed ? 4 : 2.5);
    if (!ends) return [];
    const [from, to] = ends;
    return [{ key: `${tie.from} ${tie.to} ${tie.kinds.join()}`, d: straight(from, to), tie, strong: near.has(tie.from) || near.has(tie.to), from, to }];
  });
}

/** With more lines they would cover each other, so that all but the strong ones are drawn thin. */
const mostBroad = 250;

export const areThin = (lines: readonly Line[]): boolean => lines.length > mostBroad;

/** Proposals go beside the straight way, which is that of contacts. */
export function proposalsOf(proposals: MapView['proposals'], spots: ReadonlyMap<string, Spot>): Curve[] {
  return proposals.flatMap(({ id, from, to }) => {
    const [a, b] = [spots.get(from), spots.get(to)];
    const length = a && b ? Math.hypot(b.x - a.x, b.y - a.y) : 0;
    if (!a || !b || length <= a.reach + b.reach + 12) return [];
    const bow = Math.min(70, length * 0.22) / length;
    const via = { x: (a.x + b.x) / 2 - (b.y - a.y) * bow, y: (a.y + b.y) / 2 + (b.x - a.x) * bow };
    const at = (t: number): Point => ({
      x: (1 - t) ** 2 * a.x + 2 * t * (1 - t) * via.x + t * t * b.x,
      y: (1 - t) ** 2 * a.y + 2 * t * (1 - t) * via.y + t * t * b.y,
    });
    const [first, last] = [(a.reach + 6) / length, 1 - (b.reach + 6) / length];
    return [{ key: id, d: arc(at, first, last), at }];
  });
}

/** The part of a quadratic curve from one share to another, as a quadratic curve. */
function arc(at: (t: number) => Point, first: number, last: number): string {
  const [start, middle, end] = [at(first), at((first + last) / 2), at(last)];
  const via = { x: 2 * middle.x - (start.x + end.x) / 2, y: 2 * middle.y - (start.y + end.y) / 2 };
  return `M${n(start.x)} ${n(start.y)}Q${n(via.x)} ${n(via.y)} ${n(end.x)} ${n(end.y)}`;
}

/** The steps of a path, drawn as a band below its lines. */
export function trailOf(trail: readonly string[], spots: ReadonlyMap<string, Spot>): string {
  const points = trail.flatMap((id) => spots.get(id) ?? []);
  return points.length < 2 ? '' : `M${points.map(({ x, y }) => `${n(x)} ${n(y)}`).join('L')}`;
}

/** Dots without a name, one path per sort, so that thousands cost little. */
export function dotsOf(dots: MapDots, scale: number): { sort: Sort; d: string }[] {
  const r = dotRadius * Math.max(0.5, shrink(scale));
  const bySort = new Map<Sort, string[]>();
  dots.x.forEach((x, i) => {
    const sort = sortOf(dots.kinds[dots.kind[i]!]!);
    const found = bySort.get(sort) ?? [];
    found.push(outline(sort, x * scale, dots.y[i]! * scale, r));
    bySort.set(sort, found);
  });
  return [...bySort].map(([sort, paths]) => ({ sort, d: paths.join('') }));
}

export const dotLinesOf = (dots: MapDots, scale: number): string =>
  dots.from.map((from, i) => {
    const to = dots.to[i]!;
    return straight({ x: dots.x[from]! * scale, y: dots.y[from]! * scale }, { x: dots.x[to]! * scale, y: dots.y[to]! * scale });
  }).join('');

/** Whose target a pixel from the origin of the map is on; the nearest of more. */
export function hit(spots: ReadonlyMap<string, Spot>, p: Point, radius: number): string | undefined {
  let best: { id: string; far: number } | undefined;
  for (const [id, { x, y, reach }] of spots) {
    const far = Math.hypot(x - p.x, y - p.y);
    if (far <= Math.max(radius, reach) && (!best || far < best.far)) best = { id, far };
  }
  return best?.id;
}
