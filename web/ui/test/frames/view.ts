import type { MapNode, MapTie, MapView } from '../../src/map/model.ts';

/** Numbers from 0 to 1 that are the same every time (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const kinds = ['Resident', 'Resident', 'Resident', 'Resident', 'Professional', 'Organisation', 'Initiative', 'Facility'];
const first = ['Fatima', 'Jan', 'Riet', 'Piet', 'Noor', 'Ali', 'Mia', 'Sjaak', 'Aya', 'Bram', 'Cor', 'Dirk', 'Els'];
const last = ['Yılmaz', 'de Vries', 'van den Broek', 'Verhoeven', 'Hendriks', 'Öztürk', 'Jansen', 'Peeters', 'Klaassen', 'Bakker'];
const places = ['Wijkhuis De Fonkel', 'Moskee Salaam', 'Eettafel dinsdag', 'Huisartsen Dorpsstraat', 'Repaircafé', 'Buurtkamer Noord'];
const spacing = 78;

/** A fictional map of so many named nodes that stand in groups, with as many dots around them. */
export function viewOf(size: number, seed = 7): MapView {
  const random = numbers(seed);
  const side = Math.ceil(Math.sqrt(size * 2));
  const spots = Array.from({ length: side * side }, (_, i) => ({
    x: ((i % side) - side / 2) * spacing + (Math.floor(i / side) % 2) * (spacing / 2) + (random() - 0.5) * 20,
    y: (Math.floor(i / side) - side / 2) * spacing * 0.78 + (random() - 0.5) * 20,
  })).sort((a, b) => Math.hypot(a.x, a.y * 1.3) - Math.hypot(b.x, b.y * 1.3));
  const nodes: MapNode[] = spots.slice(0, size).map((at, i) => {
    const kind = kinds[Math.floor(random() * kinds.length)]!;
    const person = kind === 'Resident' || kind === 'Professional';
    const label = person ? `${first[i % first.length]} ${last[i % last.length]}` : `${places[i % places.length]}`;
    return { id: `n${i}`, kind, label, named: true, schakel: person && random() < 0.1, ties: 0, hops: null, inArea: random() > 0.06, confirmed: '2026-08-01', x: Math.round(at.x), y: Math.round(at.y) };
  });
  const ties = tiesOf(nodes, random);
  for (const { from, to } of ties) for (const id of [from, to]) nodes[Number(id.slice(1))]!.ties++;
  const dots = spots.slice(size, 2 * size);
  const lines = dots.flatMap((a, i) => dots.flatMap((b, j) => (j > i && Math.hypot(a.x - b.x, a.y - b.y) < spacing * 1.3 && random() < 0.4 ? [[i, j]] : [])));
  return {
    area: 'WK079401', net: 'neighbourhood', day: '2026-09-17', total: 2 * size, nodes: nodes.sort((a, b) => b.ties - a.ties), ties,
    others: { x: dots.map(({ x }) => x), y: dots.map(({ y }) => y), kind: dots.map((_, i) => i % kinds.length), kinds, from: lines.map(([i]) => i!), to: lines.map(([, j]) => j!) },
    notShown: { filtered: size, tooMany: 0 }, groups: groupsOf(nodes),
    proposals: [[1, 4], [2, 9], [5, 11]].filter(([, b]) => b! < size).map(([a, b]) => ({ id: `p${a}`, from: nodes[a!]!.id, to: nodes[b!]!.id })),
    since: '2024-01-01', arrangement: { draft: false, canUndo: false, canRedo: false, shared: null },
  };
}

/** Mostly with who stands near, and two and a half per node. */
function tiesOf(nodes: MapNode[], random: () => number): MapTie[] {
  const found = new Map<string, MapTie>();
  const near = nodes.map((a, i) => nodes.map((b, j) => ({ j, far: Math.hypot(a.x - b.x, a.y - b.y) })).filter(({ j }) => j !== i).sort((a, b) => a.far - b.far));
  while (found.size < Math.min(nodes.length * 2.5, (nodes.length * (nodes.length - 1)) / 3)) {
    const i = Math.floor(random() ** 2 * nodes.length);
    const reach = random() < 0.9 ? 12 : nodes.length - 1;
    const { j } = near[i]![Math.floor(random() * Math.min(reach, near[i]!.length))]!;
    const [from, to] = [`n${Math.min(i, j)}`, `n${Math.max(i, j)}`];
    const kind = random();
    found.set(`${from} ${to}`, {
      from, to, kinds: ['KNOWS'], strength: 1, width: 1 + Math.floor(random() * 3), formal: kind < 0.25, directed: kind > 0.92,
      confirmed: random() < 0.15 ? '2025-06-20' : '2026-08-02', old: false,
    });
  }
  return [...found.values()].map((tie) => ({ ...tie, old: tie.confirmed! < '2025-09-17' }));
}

function groupsOf(nodes: MapNode[]): MapView['groups'] {
  const around = (x: number, y: number, most: number) =>
    [...nodes].sort((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y)).slice(0, most).map(({ id }) => id);
  const some = Math.max(3, Math.floor(nodes.length / 12));
  return [
    { kind: 'community', label: 'de moskee', members: around(-160, 0, some) },
    { kind: 'organisation', label: 'Rond De Fonkel', members: around(220, 80, some + 1).filter((_, i) => i !== 2) },
  ];
}
