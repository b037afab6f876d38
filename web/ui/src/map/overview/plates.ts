import type { Box, Point } from '../camera.ts';
import { place, type Wish } from '../labels.ts';
import type { Group } from './groups.ts';
import type { Sort } from '../../ui/shape.ts';

/** A text in a plate, from its top left corner. */
interface Piece {
  text: string;
  x: number;
}

/** The name of a group on a plane of its own, in pixels from the origin of the map. */
export interface Plate extends Point {
  group: Group;
  width: number;
  height: number;
  name: string;
  /** How many; null when the disc says it. */
  size: Piece | null;
  /** The second row: how many of each sort. */
  sorts: (Piece & { sort: Sort; mark: number })[];
}

export interface Lettering {
  widthOf: (text: string, size: number, weight: number) => number;
  number: (n: number) => string;
  /** How much larger than usual this viewer has letters. */
  enlarged: number;
}

export const nameSize = 13;
export const sortSize = 12;
const [pad, gap, mark] = [8, 8, 10];
const longest = 28; // characters
/** With more groups in sight the plates have one row, so that more of them find a place. */
const mostWithSorts = 30;
/** How much of what is in sight plates may cover, the largest group first: the drawing is more than its names. */
const mostCovered = 0.12;
/** From this radius in pixels a group is around its plate instead of beside it. */
const largeGroup = 150;
/** From this radius in pixels the size stands in the disc. */
export const roomInDisc = 17;

/**
 * The plates that find a place in sight, the largest group first: below the group if there is room, or else on
 * another side of it. None overlaps another, nor a disc where discs are drawn, and each stays within sight.
 */
export function platesOf(groups: readonly Group[], scale: number, sight: Box, discs: boolean, letters: Lettering): Plate[] {
  const near = groups.filter((group) => touches(extent(group, scale, discs), sight)).sort((a, b) => b.size - a.size || a.index - b.index);
  const plates: Plate[] = [];
  let room = (sight.right - sight.left) * (sight.bottom - sight.top) * mostCovered;
  for (const group of near) {
    const plate = plateOf(group, discs && group.r * scale >= roomInDisc, near.length <= mostWithSorts, letters);
    room -= plate.width * plate.height;
    if (room < 0) break;
    plates.push(plate);
  }
  const wishes = plates.map((plate): Wish => ({
    id: String(plate.group.index),
    width: plate.width,
    height: plate.height,
    places: placesOf(plate, extent(plate.group, scale, discs)),
    anchor: { x: plate.group.x * scale, y: plate.group.y * scale },
    importance: plate.group.size,
  }));
  const placed = place(wishes, discs ? near.filter(({ r }) => r * scale > 12).map((group) => middleOf(group, scale)) : [], sight);
  return plates.flatMap((plate) => {
    const centre = placed.get(String(plate.group.index));
    return centre ? [{ ...plate, x: centre.x - plate.width / 2, y: centre.y - plate.height / 2 }] : [];
  });
}

const touches = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** What a group takes of the drawing: its disc, or where its dots are. */
function extent({ x, y, r, cluster: { box } }: Group, scale: number, disc: boolean): Box {
  const [left, top, right, bottom] = disc ? [x - r, y - r, x + r, y + r] : box;
  return { left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale };
}

/** The middle part of a disc; a plate may touch its rim. */
function middleOf({ x, y, r }: Group, scale: number): Box {
  const half = r * scale * 0.8;
  return { left: x * scale - half, right: x * scale + half, top: y * scale - half, bottom: y * scale + half };
}

function placesOf({ width, height }: Plate, { left, top, right, bottom }: Box): Point[] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const inside = [0, -1, 1].map((rows) => ({ x, y: y + rows * height }));
  const beside = [{ x, y: bottom + 2 + height / 2 }, { x, y: top - 2 - height / 2 }, { x: right + 3 + width / 2, y }, { x: left - 3 - width / 2, y }];
  return Math.max(right - left, bottom - top) > 2 * largeGroup ? inside : beside;
}

function plateOf(group: Group, sizeInDisc: boolean, withSorts: boolean, { widthOf, number, enlarged }: Lettering): Plate {
  const name = group.name.length > longest ? `${group.name.slice(0, longest - 1).trimEnd()}…` : group.name;
  const nameWidth = widthOf(name, nameSize, 600) * enlarged;
  const count = number(group.size);
  const first = pad + nameWidth + (sizeInDisc ? 0 : gap + widthOf(count, nameSize, 400) * enlarged) + pad;
  const sorts: Plate['sorts'] = [];
  let x = pad;
  for (const { sort, n } of withSorts ? group.sorts : []) {
    const text = number(n);
    sorts.push({ sort, text, mark: x + mark / 2, x: x + mark + 4 });
    x += mark + 4 + widthOf(text, sortSize, 400) * enlarged + gap;
  }
  return {
    group,
    name,
    x: 0,
    y: 0,
    width: Math.max(first, sorts.length > 0 ? x - gap + pad : 0),
    height: (sorts.length > 0 ? 40 : 22) * enlarged,
    size: sizeInDisc ? null : { text: count, x: pad + nameWidth + gap },
    sorts,
  };
}

/** Which group is meant by a point, in pixels from the origin of the map: a plate, or else the nearest disc within reach of a finger. */
export function groupAt(point: Point, plates: readonly Plate[], groups: readonly Group[], scale: number): Group | null {
  const on = plates.find(({ x, y, width, height }) => point.x >= x - 4 && point.x <= x + width + 4 && point.y >= y - 6 && point.y <= y + height + 6);
  if (on) return on.group;
  let best: { group: Group; far: number } | null = null;
  for (const group of groups) {
    const far = Math.hypot(group.x * scale - point.x, group.y * scale - point.y);
    if (far <= Math.max(22, group.r * scale) && (!best || far - group.r * scale < best.far)) best = { group, far: far - group.r * scale };
  }
  return best?.group ?? null;
}
