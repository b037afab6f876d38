import type { Box, Point } from './camera.ts';

/** A text that would like a place. */
export interface Wish {
  id: string;
  width: number;
  height: number;
  /** Where its centre may stand, the best place first. */
  places: Point[];
  /** What it belongs to; when this is in sight the label moves inward at the edge. */
  anchor: Point;
  importance: number;
}

/** Between two texts, and between a text and the edge. */
const gap = 2;
const edge = 6;
const cell = 64;

const touch = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** What is taken, by cells, so that a question looks at what is near only. */
class Taken {
  #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const found = this.#cells.get(key);
      if (found) found.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  hits(box: Box): boolean {
    for (const key of this.#keys(box)) if (this.#cells.get(key)?.some((other) => touch(box, other))) return true;
    return false;
  }

  *#keys(box: Box): Iterable<string> {
    for (let x = Math.floor(box.left / cell); x <= Math.floor(box.right / cell); x++) {
      for (let y = Math.floor(box.top / cell); y <= Math.floor(box.bottom / cell); y++) yield `${x},${y}`;
    }
  }
}

export const boxOf = (centre: Point, { width, height }: { width: number; height: number }): Box => ({
  left: centre.x - width / 2,
  right: centre.x + width / 2,
  top: centre.y - height / 2,
  bottom: centre.y + height / 2,
});

const has = (stage: Box, p: Point): boolean => p.x >= stage.left && p.x <= stage.right && p.y >= stage.top && p.y <= stage.bottom;

/** The same centre, moved so far that the label is on the stage. */
function inward(centre: Point, { width, height }: Wish, stage: Box): Point {
  const move = (at: number, half: number, low: number, high: number): number =>
    high - low < 2 * half ? at : Math.min(high - half, Math.max(low + half, at));
  return {
    x: move(centre.x, width / 2, stage.left + edge, stage.right - edge),
    y: move(centre.y, height / 2, stage.top + edge, stage.bottom - edge),
  };
}

/**
 * Gives labels their places: the most important one goes first, and who finds no free place waits. No two labels
 * overlap, and none overlaps an obstacle. Time grows with the number of labels, not with its square.
 */
export function place(wishes: readonly Wish[], obstacles: Iterable<Box>, stage: Box): Map<string, Point> {
  const taken = new Taken();
  for (const box of obstacles) taken.add(box);
  const placed = new Map<string, Point>();
  for (const wish of [...wishes].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1))) {
    const inSight = has(stage, wish.anchor);
    for (const wanted of wish.places) {
      const centre = inSight ? inward(wanted, wish, stage) : wanted;
      const box = boxOf(centre, { width: wish.width + 2 * gap, height: wish.height });
      if (taken.hits(box)) continue;
      taken.add(box);
      placed.set(wish.id, centre);
      break;
    }
  }
  return placed;
}
