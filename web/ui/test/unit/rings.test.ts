import { expect, test } from 'vitest';
import { rowsOf, sharedIn, tiesBeside } from '../../src/actor/contacts.ts';
import { draw, height, mostNodes, width } from '../../src/actor/rings.ts';
import type { Network, Tie } from '../../src/api/types.ts';

function star(size: number, label = 'bewoner'): Network {
  const nodes = Array.from({ length: size }, (_, i) => ({ id: `n${i}`, kind: 'Resident', label: `${label} ${i}`, hops: i === 0 ? 0 : i <= size / 3 ? 1 : 2 }));
  const ties = nodes.slice(1).map((node) => ({ from: node.hops === 1 ? 'n0' : 'n1', to: node.id, kinds: ['KNOWS'], strength: 1 }));
  return { centre: 'n0', net: 'support', day: '2026-11-25', nodes, ties, notShown: 0 };
}

test('the same net is always drawn the same', () => {
  const net = star(40);
  const turned = { ...net, nodes: [...net.nodes].reverse() };
  expect(draw(turned, 1)).toEqual(draw(net, 1));
});
test('at most 150 nodes are drawn, all inside the drawing', () => {
  const { spots } = draw(star(400), 1);
  expect(spots).toHaveLength(mostNodes);
  for (const { x, y } of spots) expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
});
test('labels never overlap, however narrow the screen', () => {
  const { labels } = draw(star(60), 2.2);
  for (const [i, a] of labels.entries()) {
    for (const b of labels.slice(i + 1)) {
      const apart = Math.abs(a.y - b.y) >= 16 * 2.2 - 0.01 || Math.abs(a.x - b.x) >= ((a.text.length + b.text.length) / 2) * 7.2 * 2.2 - 0.01;
      expect(apart, `${a.text} and ${b.text}`).toBe(true);
    }
  }
});
test('someone without contacts is drawn alone', () => {
  expect(draw({ ...star(1), ties: [] }, 1).spots).toHaveLength(1);
});
test('drawing and table hold the same set', () => {
  const net = star(40);
  const drawn = draw(net, 1).spots.map(({ node }) => node.id).filter((id) => id !== 'n0').sort();
  expect(rowsOf(net, []).map((row) => row.node.id).sort()).toEqual(drawn);
});
test('a further step says through whom', () => {
  expect(rowsOf(star(9), []).find((row) => row.node.hops === 2)?.via).toEqual(['bewoner 1']);
});
test('a tie to something outside the net stands beside it', () => {
  const tie = { id: 't', kind: 'LIVES_IN', from: { id: 'n0', kind: 'Resident', label: '' }, to: { id: 'BU1', kind: 'Area', label: '' } } as Tie;
  expect(tiesBeside(star(3), [tie], 'n0')).toEqual([tie]);
});

test('two who meet in a team or a household share it, and a tie between them stays what it is', () => {
  const row = (ties: { kind: string }[], kinds: string[]) => ({ node: { id: 'a', kind: 'Professional', label: 'A', hops: 1 }, ties, kinds, via: [] }) as unknown as Parameters<typeof sharedIn>[0];
  expect(sharedIn(row([], ['MEMBER_OF']), 'MEMBER_OF')).toBe('MEMBER_OF');
  expect(sharedIn(row([], ['IN_HOUSEHOLD', 'KNOWS']), 'KNOWS')).toBeUndefined();
  expect(sharedIn(row([{ kind: 'MEMBER_OF' }], ['MEMBER_OF']), 'MEMBER_OF')).toBeUndefined();
});
