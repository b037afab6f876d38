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
  /** Which share of it may cover shapes rather than find no place; none without it. */
  insists?: number;
}

/** Between two texts, and between a text and the edge. */
const gap = 4;
const edge = 6;
const cell = 64;

export const touch = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

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

  /** The area of a box that is taken, where what is taken does not overlap. */
  area(box: Box): number {
    const near = new Set([...this.#keys(box)].flatMap((key) => this.#cells.get(key) ?? []));
    let sum = 0;
    for (const other of near) {
      const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
      if (wide > 0 && high > 0) sum += wide * high;
    }
    return sum;
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

/** Of what is out of sight a part of a word would tell nothing. */
const cutOff = (box: Box, stage: Box): boolean =>
  touch(box, stage) && (box.left < stage.left || box.right > stage.right || box.top < stage.top || box.bottom > stage.bottom);

/** The same centre, moved so far that the label is on the stage. */
function inward(centre: Point, { width, height }: Wish, stage: Box): Point {
  const move = (at: number, half: number, low: number, high: number): number =>
    high - low < 2 * half ? at : Math.min(high - half, Math.max(low + half, at));
  return {
    x: move(centre.x, width / 2, stage.left + edge, stage.right - edge),
    y: move(centre.y, height / 2, stage.top + edge, stage.bottom - edge),
  };
}

/** What labels keep off. */
export interface Obstacles {
  /** Covered by no label. */
  kept: Iterable<Box>;
  /** Covered only by labels that insist, and by them as little as can be. */
  shapes: Iterable<Box>;
}

/**
 * Gives labels their places: the most important one goes first, and who finds no free place waits. No two labels
 * overlap. Time grows with the number of labels, not with its square.
 */
export function place(wishes: readonly Wish[], { kept, shapes }: Obstacles, stage: Box): Map<string, Point> {
  const taken = new Taken();
  const covered = new Taken();
  for (const box of kept) taken.add(box);
  for (const box of shapes) covered.add(box);
  const placed = new Map<string, Point>();
  for (const wish of [...wishes].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1))) {
    const inSight = has(stage, wish.anchor);
    const free = wish.places.map((wanted) => {
      const centre = inSight ? inward(wanted, wish, stage) : wanted;
      return { centre, box: boxOf(centre, { width: wish.width + 2 * gap, height: wish.height }) };
    }).filter(({ box }) => !taken.hits(box) && (inSight || !cutOff(box, stage)));
    const found = free.find(({ box }) => !covered.hits(box)) ?? leastCovering(free, covered, (wish.insists ?? 0) * wish.width * wish.height);
    if (!found) continue;
    taken.add(found.box);
    placed.set(wish.id, found.centre);
  }
  return placed;
}

/** The option that covers least, if that is not more than so many square pixels. */
function leastCovering<O extends { box: Box }>(options: readonly O[], covered: Taken, most: number): O | undefined {
  if (most === 0) return undefined;
  const measured = options.map((option) => ({ option, area: covered.area(option.box) })).sort((a, b) => a.area - b.area);
  return measured[0] && measured[0].area <= most ? measured[0].option : undefined;
}
