import { type Box, type Point, boxAround } from './camera.ts';
import type { Outlined } from './groups.ts';
import { inside } from './hull.ts';
import { place, type Wish } from './labels.ts';
import type { MapGroup } from './model.ts';
import type { Curve, Line, Spot } from './scene.ts';

export type LabelSort = 'name' | 'outside' | 'proposal' | 'group' | 'age';

/** A text in the drawing, around its centre, in pixels from the origin of the map. */
export interface Label extends Point {
  id: string;
  text: string;
  sort: LabelSort;
  /** On the plane of a group, which the plate of the text must match. */
  inGroup: boolean;
}

export interface Scenery {
  spots: ReadonlyMap<string, Spot>;
  lines: readonly Line[];
  curves: readonly Curve[];
  groups: readonly Outlined[];
  scale: number;
}

export interface Wording {
  proposal: string;
  groupName: (group: MapGroup) => string;
  ageOf: (line: Line) => string;
  /** Width in pixels at the size of a label of this sort. */
  widthOf: (text: string, sort: LabelSort) => number;
  /** How much larger than usual this viewer has letters. */
  enlarged: number;
}

export interface Weight {
  /** Who is named first, and if need be on a shape. */
  first: ReadonlySet<string>;
  /** Who is named next. */
  next: ReadonlySet<string>;
  /** Who needs no label, since something else names it. */
  without: string | null;
}

const longest = 30; // characters
/** With more names the ages of contacts are told only at who is in focus. */
const mostForAges = 45;
/** How many are named even in a crowd: schakels, and then who have most contacts. */
const mostInsisting = 12;
const lineHeight = { name: 18, outside: 18, proposal: 17, group: 18, age: 17 };

export const shortened = (label: string): string => (label.length > longest ? `${label.slice(0, longest - 1).trimEnd()}…` : label);

interface Candidate extends Wish {
  text: string;
  sort: LabelSort;
}

/** All texts that find a place: they keep their size, and none overlaps another, a shape or what is kept free. */
export function labelsOf(scenery: Scenery, wording: Wording, weight: Weight, sight: Box, keptFree: readonly Box[]): Label[] {
  const wishes = [...names(scenery, wording, weight), ...proposals(scenery, wording), ...groups(scenery, wording), ...ages(scenery, wording)];
  const shapes = [...scenery.spots.values()].map(({ x, y, reach }) => ({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }));
  const placed = place(wishes, { kept: keptFree, shapes }, sight);
  const planes = scenery.groups.flatMap(({ outline }) => outline ?? []).length > 0 ? scenery.groups : [];
  return wishes.flatMap(({ id, text, sort }) => {
    const centre = placed.get(id);
    if (!centre) return [];
    const unit = { x: centre.x / scenery.scale, y: centre.y / scenery.scale };
    return [{ id, text, sort, ...centre, inGroup: sort !== 'group' && planes.some(({ outline }) => outline && inside(outline, unit)) }];
  });
}

function sized(text: string, sort: LabelSort, wording: Wording): { text: string; sort: LabelSort; width: number; height: number } {
  return { text, sort, width: wording.widthOf(text, sort), height: lineHeight[sort] * wording.enlarged };
}

function names({ spots, lines }: Scenery, wording: Wording, { first, next, without }: Weight): Candidate[] {
  const best = [...spots.values()].map(({ node }) => node).sort((a, b) => Number(b.schakel) - Number(a.schakel) || b.ties - a.ties).slice(0, mostInsisting);
  const insisting = new Set([...first, ...best.map(({ id }) => id)]);
  const crowds = crowdsOf(lines);
  return [...spots.values()].flatMap((spot) => {
    const { node } = spot;
    if (node.id === without) return [];
    const label = sized(shortened(node.label), node.inArea ? 'name' : 'outside', wording);
    const importance = (first.has(node.id) ? 600 : next.has(node.id) ? 300 : 0) + (node.schakel ? 200 : 0) + Math.min(90, node.ties);
    return [{ ...label, id: node.id, places: sides(spot, label, crowds.get(node.id)), anchor: spot, importance, insists: first.has(node.id) ? 0.2 : insisting.has(node.id) ? 0.1 : 0 }];
  });
}

/** How many lines leave a node below, above, to the right and to the left. */
type Crowds = [below: number, above: number, right: number, left: number];

function crowdsOf(lines: readonly Line[]): Map<string, Crowds> {
  const crowds = new Map<string, Crowds>();
  const count = (id: string, dx: number, dy: number): void => {
    const sides = crowds.get(id) ?? [0, 0, 0, 0];
    crowds.set(id, sides);
    if (Math.abs(dy) > Math.abs(dx) / 2) sides[dy > 0 ? 0 : 1]++;
    if (Math.abs(dx) > 2 * Math.abs(dy)) sides[dx > 0 ? 2 : 3]++;
  };
  for (const { tie, from, to } of lines) {
    count(tie.from, to.x - from.x, to.y - from.y);
    count(tie.to, from.x - to.x, from.y - to.y);
  }
  return crowds;
}

/** Places of a name around its shape: where fewest lines leave it first, and rather below than beside. */
function sides({ x, y, reach }: Spot, { width, height }: { width: number; height: number }, crowds: Crowds = [0, 0, 0, 0]): Point[] {
  const [aside, away] = [reach + 4 + width / 2, reach + 3 + height / 2];
  const places = [{ x, y: y + away }, { x, y: y - away }, { x: x + aside, y }, { x: x - aside, y }];
  const dislike = [0, 0.1, 1.2, 1.3];
  return places.map((place, i) => ({ place, cost: Math.min(2, crowds[i]!) + dislike[i]! })).sort((a, b) => a.cost - b.cost).map(({ place }) => place);
}

const along = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

/** A proposal always carries the word, so its words go before the names. */
function proposals({ curves }: Scenery, wording: Wording): Candidate[] {
  return curves.map(({ key, at }) => ({ ...sized(wording.proposal, 'proposal', wording), id: `proposal ${key}`, places: along.map(at), anchor: at(0.5), importance: 1000, insists: 1 }));
}

/** Names of groups stand on their outline, or else among their members. */
function groups({ groups: outlined, spots, scale }: Scenery, wording: Wording): Candidate[] {
  return outlined.flatMap(({ key, group, outline }) => {
    const label = sized(shortened(wording.groupName(group)), 'group', wording);
    const members = group.members.flatMap((id) => spots.get(id) ?? []);
    const points = outline?.map((p) => ({ x: p.x * scale, y: p.y * scale })) ?? [];
    const box = boxAround(points.length > 0 ? points : members);
    if (!box) return [];
    const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    const places = points.length > 0 ? onOutline(points, middle) : amid(middle, label.height);
    return [{ ...label, id: `group ${key}`, places, anchor: places[0]!, importance: 900, insists: 0 }];
  });
}

/** Top and bottom of an outline first, then other points of it. */
function onOutline(points: Point[], middle: Point): Point[] {
  const top = points.reduce((best, p) => (p.y < best.y ? p : best));
  const bottom = points.reduce((best, p) => (p.y > best.y ? p : best));
  const rest = [1, 3, 5, 7, 2, 6].map((eighth) => points[Math.floor((points.length * eighth) / 8)]!);
  return [top, bottom, ...rest.sort((a, b) => Math.abs(b.y - middle.y) - Math.abs(a.y - middle.y))];
}

const amid = ({ x, y }: Point, height: number): Point[] => [0, -1, 1, -2, 2, -3, 3].map((rows) => ({ x, y: y + rows * height }));

function ages({ lines, spots }: Scenery, wording: Wording): Candidate[] {
  return lines.flatMap((line) => {
    if (!line.tie.old || (spots.size > mostForAges && !line.strong)) return [];
    const label = sized(wording.ageOf(line), 'age', wording);
    const [dx, dy] = [line.to.x - line.from.x, line.to.y - line.from.y];
    if (Math.hypot(dx, dy) < label.width + 16) return [];
    const places = along.slice(0, 5).map((share) => ({ x: line.from.x + dx * share, y: line.from.y + dy * share }));
    return [{ ...label, id: `age ${line.key}`, places, anchor: places[0]!, importance: -1 }];
  });
}
