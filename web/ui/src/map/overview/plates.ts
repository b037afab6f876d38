import type { Box, Point, Size } from '../camera.ts';
import { boxOf, place, touch, type Wish } from '../labels.ts';
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
const mostCovered = 0.14;
/** Which share of a plate may cover groups. */
const mayCover = 0.4;
/** A group that is larger, in pixels, is around its plate instead of beside it. */
const largeGroup = 300;
/** From this radius in pixels the size stands in the disc. */
export const roomInDisc = 17;

/**
 * The plates that find a place in sight, the largest group first: below the group if there is room, or else on
 * another side of it. None overlaps another, the size in a disc or what is kept free, they cover groups as little as can
 * be, and each is wholly in sight.
 */
export function platesOf(groups: readonly Group[], scale: number, sight: Box, discs: boolean, keptFree: readonly Box[], letters: Lettering): Plate[] {
  const near = groups.map((group) => ({ group, extent: extentOf(group, scale, discs) })).filter(({ extent }) => touch(extent, sight)).sort((a, b) => b.group.size - a.group.size || a.group.index - b.group.index);
  const plates: (Plate & { extent: Box })[] = [];
  let room = (sight.right - sight.left) * (sight.bottom - sight.top) * mostCovered;
  for (const { group, extent } of near) {
    const plate = plateOf(group, saysSize(group, scale, discs), near.length <= mostWithSorts, letters);
    room -= plate.width * plate.height;
    if (room < 0) break;
    plates.push({ ...plate, extent });
  }
  const wishes = plates.map(({ group, width, height, extent }): Wish => ({
    id: String(group.index), width, height, places: placesOf({ width, height }, extent), anchor: { x: group.x * scale, y: group.y * scale }, importance: group.size, insists: mayCover,
  }));
  const shapes = near.filter(({ extent }) => !large(extent)).map(({ extent }) => middleOf(extent));
  const sizes = near.filter(({ group }) => saysSize(group, scale, discs)).map(({ group }) => sizeIn(group, scale, letters));
  const placed = place(wishes, { kept: [...keptFree, ...sizes], shapes }, sight);
  return plates.flatMap(({ extent: _, ...plate }) => {
    const centre = placed.get(String(plate.group.index));
    const box = centre && boxOf(centre, plate);
    return box && within(box, sight) ? [{ ...plate, x: box.left, y: box.top }] : [];
  });
}

const within = (a: Box, b: Box): boolean => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

const saysSize = ({ r }: Group, scale: number, discs: boolean): boolean => discs && r * scale >= roomInDisc;

/** Where the size of a group stands in its disc. */
const sizeIn = ({ x, y, size }: Group, scale: number, { widthOf, number, enlarged }: Lettering): Box =>
  boxOf({ x: x * scale, y: y * scale }, { width: widthOf(number(size), nameSize, 600) * enlarged, height: nameSize * 1.25 * enlarged });

/** What a group takes of the drawing: its disc, or where its dots are. */
function extentOf({ x, y, r, cluster: { box } }: Group, scale: number, disc: boolean): Box {
  const [left, top, right, bottom] = disc ? [x - r, y - r, x + r, y + r] : box;
  return { left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale };
}

const large = ({ left, top, right, bottom }: Box): boolean => Math.max(right - left, bottom - top) > largeGroup;

/** The middle part of an extent, since a group is round; a plate may touch its rim. */
function middleOf({ left, top, right, bottom }: Box): Box {
  const [x, y] = [(right - left) * 0.15, (bottom - top) * 0.15];
  return { left: left + x, right: right - x, top: top + y, bottom: bottom - y };
}

function placesOf({ width, height }: Size, extent: Box): Point[] {
  const { left, top, right, bottom } = extent;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (large(extent)) return [0, -1, 1].map((rows) => ({ x, y: y + rows * height }));
  return [{ x, y: bottom + 2 + height / 2 }, { x, y: top - 2 - height / 2 }, { x: right + 3 + width / 2, y }, { x: left - 3 - width / 2, y }];
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
    sorts.push({ sort, text, mark: x + (mark * enlarged) / 2, x: x + mark * enlarged + 4 });
    x += mark * enlarged + 4 + widthOf(text, sortSize, 400) * enlarged + gap;
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
