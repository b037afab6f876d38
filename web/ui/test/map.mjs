// The map of a neighbourhood, in every state that the interface can show. Nobody here exists.
import { states } from './data.mjs';

const day = '2026-11-25';
const node = (id, kind, label, x, y, ties, more = {}) => ({ id, kind, label, named: true, schakel: false, ties, inArea: true, confirmed: '2026-09-08', line: kind === 'Resident' ? '0' : '1', theme: true, x, y, ...more });
const nodes = [
  node('fatima', 'Resident', 'Fatima Yılmaz', 420, 282, 6, { schakel: true }),
  node('piet', 'Resident', 'Piet Verhoeven', 596, 356, 6, { schakel: true }),
  node('fonkel', 'Organisation', 'Wijkhuis De Fonkel', 632, 214, 10, { line: '0' }),
  node('salaam', 'Organisation', 'Moskee Salaam', 172, 262, 8, { line: '0' }),
  node('eettafel', 'Facility', 'Eettafel dinsdag', 744, 394, 7, { line: '0' }),
  node('riet', 'Resident', 'Riet van den Broek', 734, 258, 7),
  node('goorloop', 'Organisation', 'Thuiszorg Goorloop', 626, 62, 6, { inArea: false }),
  node('noor', 'Professional', 'Noor Hendriks', 462, 96, 5, { confirmed: '2026-11-01' }),
  node('tom', 'Professional', 'Tom Peeters', 792, 92, 5, { confirmed: '2025-09-02', line: '2' }),
  node('k7m2', 'Resident', 'bewoner K7M2', 432, 452, 1, { named: false, confirmed: '2025-06-01', theme: false }),
  node('p4x9', 'Resident', 'bewoner P4X9', 290, 424, 1, { named: false, theme: false }),
  node('r2d8', 'Resident', 'bewoner R2D8', 318, 118, 1, { named: false, confirmed: null, theme: false }),
];
const tie = (from, to, kinds, width = 2, more = {}) => ({ from, to, kinds, strength: width, width, formal: false, directed: false, confirmed: '2026-09-08', old: false, ...more });
const ties = [
  tie('fatima', 'k7m2', ['KNOWS'], 3, { confirmed: '2025-06-01', old: true }), tie('fatima', 'p4x9', ['SUPPORTS']), tie('fatima', 'r2d8', ['SUPPORTS'], 1, { confirmed: null }), tie('fatima', 'salaam', ['PARTICIPATES_IN'], 3),
  tie('fatima', 'fonkel', ['PARTICIPATES_IN']), tie('fatima', 'piet', ['KNOWS']), tie('piet', 'fonkel', ['PARTICIPATES_IN']), tie('piet', 'eettafel', ['PARTICIPATES_IN'], 3), tie('piet', 'riet', ['KNOWS']),
  tie('fonkel', 'eettafel', ['PARTNERS_WITH'], 2, { formal: true }), tie('noor', 'fonkel', ['WORKS_FOR'], 2, { formal: true }), tie('tom', 'fonkel', ['WORKS_FOR'], 1, { formal: true }),
  tie('goorloop', 'fonkel', ['PARTNERS_WITH'], 1, { formal: true }), tie('goorloop', 'tom', ['PARTNERS_WITH'], 1, { directed: true }), tie('riet', 'tom', ['SUPPORTS'], 1, { formal: true, confirmed: '2025-09-02', old: true }), tie('riet', 'eettafel', ['PARTICIPATES_IN'], 1, { confirmed: '2025-09-02', old: true }),
];
const dotAt = [[92, 196, 0], [150, 158, 0], [238, 196, 0], [84, 300, 0], [152, 352, 3], [706, 196, 0], [560, 268, 1], [684, 300, 0], [812, 350, 3], [96, 456, 0], [176, 500, 0], [226, 470, 2], [336, 512, 1], [286, 540, 0], [396, 536, 2], [214, 52, 0], [86, 66, 2], [846, 478, 0]];
const dotKinds = ['Resident', 'Professional', 'Organisation', 'Facility'];
const others = { x: dotAt.map((one) => one[0]), y: dotAt.map((one) => one[1]), kind: dotAt.map((one) => one[2]), kinds: dotKinds, from: [0, 1, 3, 5, 9, 10, 12], to: [1, 2, 4, 7, 10, 11, 13] };
const small = { nodes, ties, others, total: 214, groups: [{ kind: 'community', label: 'Moskee Salaam', members: ['salaam', 'fatima', 'r2d8'] }, { kind: 'organisation', label: 'Wijkhuis De Fonkel', members: ['fonkel', 'piet', 'eettafel', 'riet'] }], proposals: [{ id: 'v1', from: 'k7m2', to: 'eettafel' }, { id: 'v2', from: 'p4x9', to: 'salaam' }] };

/** A neighbourhood of so many, in a spiral: everybody knows the next, and every seventh somebody farther on. */
function generated(named, unnamed) {
  const place = (i) => ({ x: Math.round(62 * Math.sqrt(i) * Math.cos(2.4 * i)), y: Math.round(62 * Math.sqrt(i) * Math.sin(2.4 * i)) });
  const kinds = ['Resident', 'Resident', 'Resident', 'Professional', 'Organisation', 'Facility'];
  const all = Array.from({ length: named }, (_, i) => ({ ...node(`x${i}`, kinds[i % 6], `${nodes[i % 12].label} ${i + 1}`, 0, 0, 2 + (i % 7 === 0 ? 4 : 0), { schakel: i % 21 === 0 }), ...place(i) }));
  const lines = all.flatMap((one, i) => [1, 8].filter((step) => i + step < named && (step === 1 || i % 7 === 0)).map((step) => tie(one.id, all[i + step].id, ['KNOWS'], 1 + (i % 3))));
  const dots = Array.from({ length: unnamed }, (_, i) => place(named + i));
  return { nodes: all, ties: lines, others: { x: dots.map((one) => one.x), y: dots.map((one) => one.y), kind: dots.map((_, i) => i % 4), kinds: dotKinds, from: dots.slice(1).map((_, i) => i), to: dots.slice(1).map((_, i) => i + 1) }, total: named + unnamed, groups: [], proposals: [] };
}
const nothing = { ...small, nodes: [], ties: [], others: { x: [], y: [], kind: [], kinds: [], from: [], to: [] }, total: 0, groups: [], proposals: [] };
const worlds = { [states.empty]: nothing, [states.many]: generated(150, 250), [states.one]: { ...nothing, nodes: [{ ...nodes[0], ties: 0 }], total: 1 }, [states.long]: { ...small, nodes: [{ ...nodes[0], label: 'Wilhelmina Antoinetta van der Sluis-Vermeulen tot Sint-Annaland' }, ...nodes.slice(1)] } };
const worldOf = (area) => worlds[area] ?? small;

// How the nodes stand, by net; the first of each is what the team was given.
const standings = new Map();
function standingOf(net) {
  const first = new Map();
  if (!standings.has(net)) standings.set(net, { at: [first], now: 0, shared: { by: 'Noor Hendriks', at: '2026-11-20T10:00:00Z', newer: false, places: first } });
  return standings.get(net);
}
const placed = ({ at, now }) => at[now];
const arrangement = (one) => ({ draft: placed(one) !== one.shared.places, canUndo: one.now > 0, canRedo: one.now < one.at.length - 1, shared: { by: one.shared.by, at: one.shared.at, newer: one.shared.newer } });
function put(one, places) {
  one.at = [...one.at.slice(0, one.now + 1), places];
  one.now += 1;
}
/** Somebody else of the team gives an arrangement. */
export const shareByOther = (net) => (standingOf(net).shared = { by: 'Sanne Willems', at: '2026-11-25T09:00:00Z', newer: true, places: new Map([['fatima', { x: 400, y: 200 }]]) });

export function arranged(what, { net, moves }, Problem) {
  const one = standingOf(net);
  if (what === '_move') put(one, new Map([...placed(one), ...moves.map(({ id, x, y }) => [id, { x, y }])]));
  if (what === '_rearrange') put(one, new Map(nodes.map(({ id, x, y }) => [id, { x: 900 - x, y }])));
  if (what === '_adopt') {
    put(one, one.shared.places);
    one.shared.newer = false;
  }
  if (what === '_share') one.shared = { by: 'Noor Hendriks', at: new Date().toISOString(), newer: false, places: placed(one) };
  const step = { _undo: -1, _redo: 1 }[what] ?? 0;
  if (!one.at[one.now + step]) throw new Problem(409, 'arrangement.nothing', 'Er is niets om ongedaan te maken.');
  one.now += step;
  return { status: 200, body: arrangement(one) };
}
const netOf = (query) => query.get('net') ?? 'neighbourhood';

function stepsFrom(world, focus, age) {
  const steps = new Map([[focus, 0]]);
  for (let hop = 1; hop <= 3; hop++) {
    for (const one of world.ties.filter((line) => age !== 'fresh' || !line.old)) {
      for (const [a, b] of [[one.from, one.to], [one.to, one.from]]) if (steps.get(a) === hop - 1 && !steps.has(b)) steps.set(b, hop);
    }
  }
  return steps;
}

function kept(world, query) {
  const list = (name) => query.get(name)?.split(',');
  const focus = query.get('focus');
  const steps = focus ? stepsFrom(world, focus, query.get('age')) : new Map();
  const [left, top, right, bottom] = list('box')?.map(Number) ?? [];
  const tests = [
    (one) => !focus || (steps.get(one.id) ?? 9) <= Number(query.get('hops') ?? 1), (one) => !list('kind') || list('kind').includes(one.kind), (one) => !list('line') || list('line').includes(one.line),
    (one) => !query.get('theme') || one.theme, (one) => !query.get('age') || (one.confirmed >= '2025-11-25') === (query.get('age') === 'fresh'),
    (one) => left === undefined || (one.x >= left && one.x <= right && one.y >= top && one.y <= bottom), (one) => !list('ids') || list('ids').includes(one.id),
  ];
  return world.nodes.filter((one) => one.id === focus || tests.every((test) => test(one))).map(({ line: _, theme: __, ...one }) => ({ ...one, ...placed(standingOf(netOf(query))).get(one.id), hops: focus ? steps.get(one.id) ?? null : null }));
}

/** The named part of a map. */
export function mapOf(area, query, Problem) {
  const world = worldOf(area);
  if (query.get('focus') && !world.nodes.some((one) => one.id === query.get('focus'))) throw new Problem(404, 'no.such.record', 'Niet gevonden.');
  const shown = kept(world, query);
  const here = new Set(shown.map((one) => one.id));
  const both = (one) => here.has(one.from) && here.has(one.to);
  const inside = shown.filter((one) => one.inArea).length;
  const left = world.nodes.filter((one) => !here.has(one.id));
  const dots = { ...world.others, x: [...world.others.x, ...left.map((one) => one.x)], y: [...world.others.y, ...left.map((one) => one.y)], kind: [...world.others.kind, ...left.map((one) => dotKinds.indexOf(one.kind))] };
  return { area, net: netOf(query), day: query.get('date') ?? day, total: world.total, nodes: shown, ties: world.ties.filter(both), others: dots, notShown: { filtered: world.total - inside, tooMany: area === states.many ? 24 : 0 },
    groups: world.groups.filter((one) => one.members.filter((id) => here.has(id)).length >= 3).map((one) => ({ ...one, members: one.members.filter((id) => here.has(id)) })), proposals: world.proposals.filter(both), since: '2022-10-01', arrangement: arrangement(standingOf(netOf(query))) };
}

/** The whole without names. */
export function overviewOf(area, query) {
  const world = worldOf(area);
  const all = [...world.nodes.map((one) => ({ x: one.x, y: one.y, kind: dotKinds.indexOf(one.kind) })), ...world.others.x.map((x, i) => ({ x, y: world.others.y[i], kind: world.others.kind[i] }))];
  const columns = { x: all.map((one) => one.x), y: all.map((one) => one.y), kind: all.map((one) => one.kind), kinds: dotKinds, from: all.slice(1).map((_, i) => i), to: all.slice(1).map((_, i) => i + 1) };
  const middle = all.length ? all.reduce((sum, one) => sum + one.x, 0) / all.length : 0;
  const clusters = [(x) => x < middle, (x) => x >= middle].map((side, index) => {
    const own = all.filter((one) => side(one.x));
    const [xs, ys] = [own.map((one) => one.x), own.map((one) => one.y)];
    const counts = Object.fromEntries(dotKinds.map((kind, i) => [kind, own.filter((one) => one.kind === i).length]).filter(([, n]) => n));
    return { x: Math.round(xs.reduce((a, b) => a + b, 0) / own.length), y: Math.round(ys.reduce((a, b) => a + b, 0) / own.length), box: [Math.min(...xs) - 20, Math.min(...ys) - 20, Math.max(...xs) + 20, Math.max(...ys) + 20], size: own.length, kinds: counts, label: index ? 'Wijkhuis De Fonkel' : null, to: [1 - index], ties: [5] };
  });
  const ref = ({ id, kind, label }) => ({ id, kind, label });
  return { area, net: netOf(query), day: query.get('date') ?? day, total: world.total, dots: columns, clusters: world.total > 1 ? clusters : [], since: '2022-10-01', starts: world.nodes.filter((one) => one.schakel).slice(0, 12).map(ref), arrangement: arrangement(standingOf(netOf(query))) };
}

/** The shortest ways between two, with the reason of each step. */
export function pathsOf(from, to, ref) {
  const neighbours = (id) => ties.flatMap((one) => (one.from === id ? [one.to] : one.to === id ? [one.from] : []));
  let ways = [[from]];
  const seen = new Set([from]);
  while (ways.length && !ways.some((way) => way.at(-1) === to)) {
    ways = ways.flatMap((way) => neighbours(way.at(-1)).filter((next) => !seen.has(next)).map((next) => [...way, next]));
    for (const way of ways) seen.add(way.at(-1));
  }
  const found = ways.filter((way) => way.at(-1) === to).slice(0, 5);
  const step = (a, b) => ({ from: ref(a), to: ref(b), ties: [], reason: `${ref(a).label} en ${ref(b).label} kennen elkaar.` });
  return { scope: 'zover u mag zien', paths: found.map((way) => ({ hops: way.length - 1, steps: way.slice(1).map((id, i) => step(way[i], id)) })) };
}
