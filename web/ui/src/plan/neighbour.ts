import type { Point } from './projection.ts';

const ways: Record<string, Point> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } };

/** The nearest other place in the direction of an arrow key; what lies aside counts as twice as far. Undefined when there is none. */
export function neighbour<T extends Point>(from: Point, places: T[], key: string): T | undefined {
  const way = ways[key];
  if (!way) return undefined;
  let best: T | undefined;
  let least = Infinity;
  for (const one of places) {
    const [x, y] = [one.x - from.x, one.y - from.y];
    const ahead = x * way.x + y * way.y;
    const aside = Math.abs(x * way.y - y * way.x);
    if (ahead <= 0 || aside > 2 * ahead || ahead + 2 * aside >= least) continue;
    [best, least] = [one, ahead + 2 * aside];
  }
  return best;
}
