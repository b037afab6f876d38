import { outline, type Sort, sortOf } from '../../ui/shape.ts';
import type { Point } from '../camera.ts';
import type { Cluster, Overview } from '../model.ts';

/** A cluster as the drawing and the table both show it. */
export interface Group extends Point {
  /** Its index in the overview. */
  index: number;
  name: string;
  size: number;
  /** How many of each sort, in the order of the legend, without the sorts that it lacks. */
  sorts: { sort: Sort; n: number }[];
  /** Contacts with other groups. */
  outside: number;
  /** The groups to which most contacts lead, first. */
  leads: { index: number; ties: number }[];
  /** Radius in map units: the area grows with the size. */
  r: number;
  cluster: Cluster;
}

export const sortsInOrder: readonly Sort[] = ['bewoner', 'professional', 'organisatie', 'activiteit'];

/** About the room that an actor takes on the map, so that groups do not cover each other. */
const perRootActor = 34;

export const radiusOf = (size: number): number => perRootActor * Math.sqrt(size);

/** The groups of an overview in its order; one without a label is called by its number. Who is in none, is in none of these. */
export function groupsOf(clusters: readonly Cluster[], numbered: (n: number) => string): Group[] {
  return clusters.filter(({ rest }) => !rest).map((cluster, index, groups) => ({
    index,
    x: cluster.x,
    y: cluster.y,
    name: cluster.label ?? numbered(index + 1),
    size: cluster.size,
    sorts: sortsOf(cluster.kinds),
    outside: leadsOf(cluster, groups.length).reduce((sum, { ties }) => sum + ties, 0),
    leads: leadsOf(cluster, groups.length),
    r: radiusOf(cluster.size),
    cluster,
  }));
}

/** To which of so many groups contacts lead, the strongest first. */
const leadsOf = ({ to, ties }: Cluster, groups: number): Group['leads'] =>
  to.map((index, i) => ({ index, ties: ties[i] ?? 0 })).filter(({ index }) => index < groups).sort((a, b) => b.ties - a.ties || a.index - b.index);

function sortsOf(kinds: Record<string, number>): { sort: Sort; n: number }[] {
  const counts = new Map<Sort, number>();
  for (const [kind, n] of Object.entries(kinds)) counts.set(sortOf(kind), (counts.get(sortOf(kind)) ?? 0) + n);
  return sortsInOrder.flatMap((sort) => (counts.get(sort) ? [{ sort, n: counts.get(sort)! }] : []));
}

/** The sorts that occur in an overview, in the order of the legend. */
export function sortsThere({ clusters, dots }: Overview): Sort[] {
  const kinds = new Set([...clusters.flatMap((cluster) => Object.keys(cluster.kinds)), ...Array.from(new Set(dots.kind), (i) => dots.kinds[i]!)]);
  const there = new Set([...kinds].map(sortOf));
  return sortsInOrder.filter((sort) => there.has(sort));
}

/** How many of all are in none of the groups. */
export const aloneIn = (total: number, groups: readonly Group[]): number => total - groups.reduce((sum, { size }) => sum + size, 0);

/** Indices from the largest group to the smallest. */
export const bySize = (groups: readonly Group[]): number[] =>
  groups.map(({ index }) => index).sort((a, b) => groups[b]!.size - groups[a]!.size || a - b);

export interface Between {
  from: Group;
  to: Group;
  ties: number;
  /** Drawn in three widths: 1, 2 or 3. */
  width: number;
}

/** More lines between groups tell nothing. */
const mostLines = 240;
const linesPerGroup = 3;

/**
 * The lines between groups, thinnest first. Each pair has one; of many only those are drawn that are among the
 * strongest of one of the two. Time: n + m log m for n groups and m pairs.
 */
export function linesBetween(groups: readonly Group[]): Between[] {
  const pairs = new Map<string, Between>();
  for (const from of groups) {
    for (const { index, ties } of from.leads.slice(0, linesPerGroup)) {
      const to = groups[index];
      if (!to || to === from || ties <= 0) continue;
      const key = `${Math.min(from.index, index)} ${Math.max(from.index, index)}`;
      if (!pairs.has(key)) pairs.set(key, { from, to, ties, width: 1 });
    }
  }
  const drawn = [...pairs.values()].sort((a, b) => b.ties - a.ties).slice(0, mostLines);
  const most = drawn[0]?.ties ?? 0;
  return drawn.map((line) => ({ ...line, width: line.ties > most / 2 ? 3 : line.ties > most / 6 ? 2 : 1 })).reverse();
}

/** A part of a ring, with the shape of its sort in the middle where that has room. */
export interface Arc {
  sort: Sort;
  d: string;
  /** The strokes and gaps of a part in blocks. */
  dash: string | undefined;
  mark: string | null;
}

const leastMarked = 0.3; // radians

/** The parts of a ring by sort as arcs around the centre of a group, clockwise from the top. */
export function arcsOf({ sorts, size, x, y }: Group, r: number): Arc[] {
  const gap = sorts.length > 1 ? 0.05 : 0;
  const whole = sorts.reduce((sum, { n }) => sum + n, 0) || size;
  let begin = -Math.PI / 2;
  return sorts.map(({ sort, n }) => {
    const sweep = (n / whole) * 2 * Math.PI;
    const [from, to] = [begin + gap / 2, begin + Math.max(sweep - gap / 2, gap)];
    const middle = begin + sweep / 2;
    const mark = sweep < leastMarked ? null : outline(sort, x + r * Math.cos(middle), y + r * Math.sin(middle), r * 0.07);
    begin += sweep;
    return { sort, d: arc(x, y, r, from, to), dash: sort === 'professional' ? blocksOf(to - from, r) : undefined, mark };
  });
}

/**
 * An odd number of blocks about as long as a ring is wide, with gaps of half that. Residents and professionals are of
 * one grey, and in a small ring there is no room for their shapes.
 */
function blocksOf(sweep: number, r: number): string {
  const gap = (sweep * r) / (6 * Math.floor(sweep * 1.35) + 2);
  return `${(2 * gap).toFixed(2)} ${gap.toFixed(2)}`;
}

/** From one angle to another in two halves, since an arc cannot end where it begins. */
function arc(x: number, y: number, r: number, from: number, to: number): string {
  const at = (angle: number): string => `${(x + r * Math.cos(angle)).toFixed(1)} ${(y + r * Math.sin(angle)).toFixed(1)}`;
  const radius = r.toFixed(1);
  return `M${at(from)}A${radius} ${radius} 0 0 1 ${at((from + to) / 2)}A${radius} ${radius} 0 0 1 ${at(to)}`;
}
