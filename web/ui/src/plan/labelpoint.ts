import { areaOf, type Point } from './projection.ts';

export interface Spot extends Point {
  /** How far the border is, in pixels. */
  room: number;
}

interface Cell extends Spot {
  half: number;
}

const precise = 1; // pixel

/**
 * The point of a shape that is furthest from its border, in its largest polygon: where a label has most room.
 * Squares of a grid are split as long as they may hold a better point (the pole of inaccessibility as
 * Garcia-Castellanos and Lombardo 2007 seek it, with the quadtree of Agafonkin's polylabel).
 */
export function labelPoint(polygons: Point[][][]): Spot {
  const polygon = polygons.reduce((a, b) => (areaOf(b[0]!) > areaOf(a[0]!) ? b : a));
  const xs = polygon[0]!.map((p) => p.x);
  const ys = polygon[0]!.map((p) => p.y);
  const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const cell = (x: number, y: number, half: number): Cell => ({ x, y, half, room: roomAt({ x, y }, polygon) });
  const size = Math.max(1, Math.min(right - left, bottom - top));
  const open: Cell[] = [];
  for (let x = left; x < right; x += size) for (let y = top; y < bottom; y += size) open.push(cell(x + size / 2, y + size / 2, size / 2));
  let best = cell((left + right) / 2, (top + bottom) / 2, 0);
  while (open.length) {
    const next = open.splice(indexOfMost(open), 1)[0]!;
    if (next.room > best.room) best = next;
    if (mostIn(next) - best.room <= precise) continue;
    const half = next.half / 2;
    for (const dx of [-half, half]) for (const dy of [-half, half]) open.push(cell(next.x + dx, next.y + dy, half));
  }
  return { x: best.x, y: best.y, room: best.room };
}

/** No point of a square has more room than this. */
const mostIn = (cell: Cell): number => cell.room + cell.half * Math.SQRT2;

function indexOfMost(cells: Cell[]): number {
  let at = 0;
  for (const [i, one] of cells.entries()) if (mostIn(one) > mostIn(cells[at]!)) at = i;
  return at;
}

/** How far a point is from the border of a polygon; negative outside it. */
function roomAt(point: Point, polygon: Point[][]): number {
  let nearest = Infinity;
  for (const ring of polygon) {
    for (const [i, a] of ring.entries()) nearest = Math.min(nearest, toPiece(point, a, ring[(i + 1) % ring.length]!));
  }
  return inside(point, polygon) ? nearest : -nearest;
}

/** Whether a point lies in a polygon, and not in one of its holes. */
export function inside({ x, y }: Point, polygon: Point[][]): boolean {
  let within = false;
  for (const ring of polygon) {
    for (const [i, a] of ring.entries()) {
      const b = ring[(i + 1) % ring.length]!;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) within = !within;
    }
  }
  return within;
}

function toPiece(point: Point, a: Point, b: Point): number {
  const [x, y] = [b.x - a.x, b.y - a.y];
  const length = x * x + y * y;
  const along = length ? Math.min(1, Math.max(0, ((point.x - a.x) * x + (point.y - a.y) * y) / length)) : 0;
  return Math.hypot(point.x - a.x - along * x, point.y - a.y - along * y);
}
