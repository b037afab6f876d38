import type { Network, NetworkNode, NetworkTie } from '../api/types.ts';
import { sortOf } from '../ui/shape.ts';

export const width = 680;
export const height = 600;
export const mostNodes = 150; // interface.md R5: at most 150 named nodes
/** Above this many nodes the drawing leaves out the lines within a ring, which would hide the rest. */
const busy = 40;
/** A ring with more nodes carries no labels: a few at random would look chosen. */
const mostLabels = 28;
const centre = { x: width / 2, y: height / 2 };
const radii: Record<number, number[]> = { 1: [0, 190], 2: [0, 125, 238], 3: [0, 92, 170, 248] };

export interface Spot {
  node: NetworkNode;
  x: number;
  y: number;
  r: number;
}

export interface Label {
  id: string;
  text: string;
  x: number;
  y: number;
  strong: boolean;
}

export interface Drawing {
  rings: number[];
  spots: Spot[];
  lines: { key: string; from: Spot; to: Spot; near: boolean }[];
  labels: Label[];
}

const order = ['bewoner', 'professional', 'organisatie', 'activiteit'];

function inOrder(a: NetworkNode, b: NetworkNode): number {
  return a.hops - b.hops || order.indexOf(sortOf(a.kind)) - order.indexOf(sortOf(b.kind)) || a.label.localeCompare(b.label) || a.id.localeCompare(b.id);
}

/** Where every node stands: a ring per step, each node near the ones that lead to it. Always the same for the same net. */
export function draw(network: Network, unitsPerPixel: number): Drawing {
  const nodes = [...network.nodes].sort(inOrder).slice(0, mostNodes);
  const furthest = Math.min(3, Math.max(1, ...nodes.map((node) => node.hops)));
  const ringRadii = radii[furthest]!;
  const neighbours = neighboursOf(network.ties);
  const angles = new Map<string, number>();
  const spots = new Map<string, Spot>();
  for (let hop = 0; hop <= furthest; hop++) {
    const ring = nodes.filter((node) => Math.min(node.hops, 3) === hop);
    const placed = spread(ring, hop, (node) => parentAngle(node, neighbours, angles, hop));
    for (const [node, angle] of placed) {
      angles.set(node.id, angle);
      const radius = ringRadii[hop] ?? 0;
      spots.set(node.id, { node, x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle), r: hop === 0 ? 15 : ring.length > 30 ? 6 : 10 });
    }
  }
  const all = [...spots.values()];
  return { rings: ringRadii.slice(1), spots: all, lines: linesBetween(network, spots), labels: labelsFor(all, unitsPerPixel) };
}

function neighboursOf(ties: NetworkTie[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { from, to } of ties) {
    found.set(from, [...(found.get(from) ?? []), to]);
    found.set(to, [...(found.get(to) ?? []), from]);
  }
  return found;
}

function parentAngle(node: NetworkNode, neighbours: Map<string, string[]>, angles: Map<string, number>, hop: number): number {
  if (hop < 2) return 0;
  const parents = (neighbours.get(node.id) ?? []).flatMap((id) => angles.get(id) ?? []);
  const x = parents.reduce((sum, angle) => sum + Math.cos(angle), 0);
  const y = parents.reduce((sum, angle) => sum + Math.sin(angle), 0);
  return Math.atan2(y, x);
}

/** Spreads a ring evenly, in the order of the angles the nodes would like. */
function spread(ring: NetworkNode[], hop: number, wish: (node: NetworkNode) => number): [NetworkNode, number][] {
  const wished = ring.map((node) => ({ node, angle: wish(node) }));
  if (hop >= 2) wished.sort((a, b) => a.angle - b.angle);
  const step = (2 * Math.PI) / Math.max(1, ring.length);
  const shift = hop < 2 ? -Math.PI / 2 : meanShift(wished.map((one) => one.angle), step);
  return wished.map(({ node }, i) => [node, i * step + shift]);
}

function meanShift(angles: number[], step: number): number {
  const x = angles.reduce((sum, angle, i) => sum + Math.cos(angle - i * step), 0);
  const y = angles.reduce((sum, angle, i) => sum + Math.sin(angle - i * step), 0);
  return Math.atan2(y, x);
}

function linesBetween(network: Network, spots: Map<string, Spot>): Drawing['lines'] {
  return network.ties.flatMap(({ from, to }) => {
    const [a, b] = [spots.get(from), spots.get(to)];
    if (!a || !b || (spots.size > busy && a.node.hops === b.node.hops)) return [];
    return [{ key: `${from} ${to}`, from: a, to: b, near: from === network.centre || to === network.centre }];
  });
}

const longest = 20; // characters of a label
/** Between the node in the middle and the ring around it. */
export const centreGap = 7;

export function shorten(label: string): string {
  return label.length > longest ? `${label.slice(0, longest - 1).trimEnd()}…` : label;
}

interface Box { left: number; right: number; top: number; bottom: number }

/** Labels keep their size on screen and never overlap: nearer nodes go first, the rest stays a shape. */
function labelsFor(spots: Spot[], unitsPerPixel: number): Label[] {
  const taken: Box[] = spots.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const labels: Label[] = [];
  const crowded = (hops: number): boolean => spots.filter((spot) => spot.node.hops === hops).length > mostLabels;
  const full = [0, 1, 2, 3].map(crowded);
  for (const { node, x, y, r: size } of spots) {
    if (full[Math.min(node.hops, 3)]) continue;
    const r = node.hops === 0 ? size + centreGap : size;
    const text = shorten(node.label);
    const half = (text.length * 7.2 * unitsPerPixel) / 2;
    const tall = 16 * unitsPerPixel;
    const at = Math.min(width - half - 4, Math.max(half + 4, x));
    const below = { left: at - half, right: at + half, top: y + r + 2, bottom: y + r + 2 + tall };
    const above = { ...below, top: y - r - 2 - tall, bottom: y - r - 2 };
    const box = [below, above].find((one) => one.top > 0 && one.bottom < height && !taken.some((other) => overlap(one, other)));
    if (!box) continue;
    taken.push(box);
    labels.push({ id: node.id, text, x: at, y: box.bottom - 4 * unitsPerPixel, strong: node.hops < 2 });
  }
  return labels;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
