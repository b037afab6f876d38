import type { Point } from './camera.ts';

export interface Disc extends Point {
  r: number;
}

/** Between the outline and the shapes inside it, and between it and the shapes outside. */
const padding = 24;
const clearance = 7;
const cell = 10;
/** With more strangers among the members an outline says nothing. */
const mostStrangers = 14;

/**
 * An outline around all members that no other shape is in or on: their convex hull with a margin, less a bite for
 * everyone among them who does not belong. Null when that leaves them not in one piece. Coordinates and radii are in
 * pixels; the last point joins the first.
 */
export function outlineOf(members: readonly Disc[], others: readonly Disc[]): Point[] | null {
  if (members.length < 3) return null;
  const hull = convexHull(members);
  const room = Math.max(...members.map(({ r }) => r)) + padding;
  const strangers = others.filter((other) => distance(hull, other) < room + other.r + clearance);
  if (strangers.length > mostStrangers) return null;
  const bites: Bite[] = [];
  for (const stranger of strangers) {
    const bite = biteFor(stranger, hull, members, room);
    if (!bite) return null;
    bites.push(bite);
  }
  const field = (p: Point): number => bites.reduce((value, bite) => Math.max(value, bite.r - toSegment(p, bite.from, bite.to)), distance(hull, p) - room);
  const loop = contour(field, hull, room);
  if (!loop) return null;
  const smooth = rounded(rounded(loop));
  const outside = (other: Disc): boolean => !inside(smooth, other) && toLoop(smooth, other) >= other.r;
  return members.every((member) => inside(smooth, member)) && strangers.every(outside) ? smooth : null;
}

interface Bite {
  from: Point;
  to: Point;
  r: number;
}

/** A straight way from a stranger to the outside that passes no member. */
function biteFor(stranger: Disc, hull: Point[], members: readonly Disc[], room: number): Bite | null {
  const r = stranger.r + clearance;
  const far = room + r + 2 * cell;
  const exits = hull.flatMap((a, i) => {
    const b = hull[(i + 1) % hull.length]!;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length === 0) return [];
    const out = { x: (b.y - a.y) / length, y: (a.x - b.x) / length };
    return [0.5, 0.25, 0.75, 0.1, 0.9].map((part) => ({ x: a.x + (b.x - a.x) * part + out.x * far, y: a.y + (b.y - a.y) * part + out.y * far }))
      .concat({ ...footOf(stranger, a, b, out, far) });
  });
  exits.sort((a, b) => Math.hypot(a.x - stranger.x, a.y - stranger.y) - Math.hypot(b.x - stranger.x, b.y - stranger.y));
  const free = (to: Point): boolean => members.every((member) => toSegment(member, stranger, to) > r + Math.min(member.r, 10) + 2);
  const to = exits.find(free);
  return to ? { from: stranger, to, r } : null;
}

/** Straight out over the side nearest by. */
function footOf(p: Point, a: Point, b: Point, out: Point, far: number): Point {
  const t = along(p, a, b);
  return { x: a.x + (b.x - a.x) * t + out.x * far, y: a.y + (b.y - a.y) * t + out.y * far };
}

/** The convex hull, clockwise on the screen (Andrew's monotone chain). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const chain = (order: Point[]): Point[] => {
    const found: Point[] = [];
    for (const p of order) {
      while (found.length > 1 && cross(found.at(-2)!, found.at(-1)!, p) <= 0) found.pop();
      found.push(p);
    }
    return found.slice(0, -1);
  };
  const hull = [...chain(sorted), ...chain(sorted.reverse())];
  return hull.length > 0 ? hull : sorted.slice(0, 1);
}

const cross = (o: Point, a: Point, b: Point): number => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

/** Where on a segment a point is nearest, from 0 to 1. */
function along(p: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  return square === 0 ? 0 : Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / square));
}

function toSegment(p: Point, a: Point, b: Point): number {
  const t = along(p, a, b);
  const dx = p.x - a.x - (b.x - a.x) * t;
  const dy = p.y - a.y - (b.y - a.y) * t;
  return Math.sqrt(dx * dx + dy * dy); // Math.hypot is many times slower
}

function toLoop(loop: readonly Point[], p: Point): number {
  let least = Infinity;
  for (let i = 0, j = loop.length - 1; i < loop.length; j = i++) least = Math.min(least, toSegment(p, loop[j]!, loop[i]!));
  return least;
}

/** Distance to a convex loop; 0 inside it. */
const distance = (loop: Point[], p: Point): number => (inside(loop, p) ? 0 : toLoop(loop, p));

/** Whether a point is in a loop (crossing number). */
export function inside(loop: readonly Point[], p: Point): boolean {
  let found = false;
  for (let i = 0, j = loop.length - 1; i < loop.length; j = i++) {
    const a = loop[i]!;
    const b = loop[j]!;
    if (a.y > p.y !== b.y > p.y && p.x < ((b.x - a.x) * (p.y - a.y)) / (b.y - a.y) + a.x) found = !found;
  }
  return found;
}

/** The one loop where a field is 0, found with marching squares; null when there are more, or holes. */
function contour(field: (p: Point) => number, around: Point[], room: number): Point[] | null {
  const margin = room + 2 * cell;
  const left = Math.min(...around.map(({ x }) => x)) - margin;
  const top = Math.min(...around.map(({ y }) => y)) - margin;
  const columns = Math.ceil((Math.max(...around.map(({ x }) => x)) + margin - left) / cell) + 1;
  const rows = Math.ceil((Math.max(...around.map(({ y }) => y)) + margin - top) / cell) + 1;
  const value = new Float64Array(columns * rows);
  for (let i = 0; i < value.length; i++) value[i] = field({ x: left + (i % columns) * cell, y: top + Math.floor(i / columns) * cell });
  const links = new Map<number, number>();
  const at = new Map<number, Point>();
  const cut = (i: number, j: number): number => {
    const key = Math.min(i, j) * 2 + (Math.abs(i - j) === 1 ? 0 : 1);
    const part = value[i]! / (value[i]! - value[j]!);
    const [x, y] = [(i % columns) + ((j % columns) - (i % columns)) * part, Math.floor(i / columns) + (Math.floor(j / columns) - Math.floor(i / columns)) * part];
    at.set(key, { x: left + x * cell, y: top + y * cell });
    return key;
  };
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const i = row * columns + column;
      const corners = [i, i + 1, i + columns + 1, i + columns];
      for (let c = 0; c < 4; c++) {
        // Clockwise around the cell: where the boundary leaves the inside, to where it next comes back in.
        if (!(value[corners[c]!]! < 0 && value[corners[(c + 1) % 4]!]! >= 0)) continue;
        let d = (c + 1) % 4;
        while (!(value[corners[d]!]! >= 0 && value[corners[(d + 1) % 4]!]! < 0)) d = (d + 1) % 4;
        links.set(cut(corners[c]!, corners[(c + 1) % 4]!), cut(corners[d]!, corners[(d + 1) % 4]!));
      }
    }
  }
  return oneLoop(links, at);
}

function oneLoop(links: Map<number, number>, at: Map<number, Point>): Point[] | null {
  const [start] = links.keys();
  if (start === undefined) return null;
  const loop: Point[] = [];
  let key: number | undefined = start;
  do {
    loop.push(at.get(key)!);
    key = links.get(key);
  } while (key !== undefined && key !== start && loop.length <= links.size);
  return key === start && loop.length === links.size ? loop : null;
}

/** Cuts every corner once (Chaikin). */
const rounded = (loop: Point[]): Point[] =>
  loop.flatMap((a, i) => {
    const b = loop[(i + 1) % loop.length]!;
    return [{ x: a.x * 0.75 + b.x * 0.25, y: a.y * 0.75 + b.y * 0.25 }, { x: a.x * 0.25 + b.x * 0.75, y: a.y * 0.25 + b.y * 0.75 }];
  });
