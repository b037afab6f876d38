import { MultiUndirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import type { Cluster } from '../../src/map/model.ts';
import { countIn, dotRadius, dotsOf, lineOpacity } from '../../src/map/overview/dots.ts';
import { Field } from '../../src/map/overview/field.ts';
import { probe } from '../../src/map/overview/gpu.ts';
import { arcsOf, bySize, groupsOf, linesBetween } from '../../src/map/overview/groups.ts';
import { groupAt, type Lettering, type Plate, platesOf, roomInDisc } from '../../src/map/overview/plates.ts';
import { overviewOf } from '../overview.mjs';

const numbered = (n: number): string => `Groep ${n}`;
const letters: Lettering = { widthOf: (text, size) => text.length * size * 0.6, number: String, enlarged: 1 };
const cluster = (over: Partial<Cluster>): Cluster => ({ x: 0, y: 0, box: [-10, -10, 10, 10], size: 4, kinds: { Resident: 4 }, label: null, to: [], ties: [], rest: false, ...over });
const town = (actors: number) => groupsOf(overviewOf(actors).clusters as Cluster[], numbered);
const stage = { left: -640, top: -400, right: 640, bottom: 400 };

test('a group is called after its label, or else by its number', () => {
  expect(groupsOf([cluster({}), cluster({ label: 'Rond De Fonkel' })], numbered).map(({ name }) => name)).toEqual(['Groep 1', 'Rond De Fonkel']);
});
test('a group counts its sorts in the order of the legend, kinds of one sort together', () => {
  const [group] = groupsOf([cluster({ size: 8, kinds: { Facility: 1, Team: 2, Professional: 1, Resident: 4 } })], numbered);
  expect(group!.sorts).toEqual([{ sort: 'bewoner', n: 4 }, { sort: 'professional', n: 3 }, { sort: 'activiteit', n: 1 }]);
});
test('a group counts its contacts with others and names those with most first', () => {
  const [group] = groupsOf([cluster({ to: [1, 2, 3], ties: [2, 9, 2] }), cluster({}), cluster({}), cluster({})], numbered);
  expect(group!.outside).toBe(13);
  expect(group!.leads.map(({ index }) => index)).toEqual([2, 1, 3]);
});
test('who is in no group is no group, and a contact with them is none with a group', () => {
  const groups = groupsOf([cluster({ to: [1, 2], ties: [2, 5] }), cluster({}), cluster({ size: 40, rest: true })], numbered);
  expect(groups.map(({ size, outside }) => [size, outside])).toEqual([[4, 2], [4, 0]]);
});
test('the area of a disc grows with the size of its group', () => {
  const [small, large] = groupsOf([cluster({ size: 5 }), cluster({ size: 20 })], numbered);
  expect((large!.r / small!.r) ** 2).toBeCloseTo(4, 9);
});
test('the largest group comes first, and of two of one size the first', () => {
  expect(bySize(groupsOf([cluster({ size: 3 }), cluster({ size: 9 }), cluster({ size: 3 })], numbered))).toEqual([1, 0, 2]);
});
test('each pair of groups has one line, whether the contacts are told once or by both', () => {
  const both = groupsOf([cluster({ to: [1], ties: [3] }), cluster({ to: [0, 2], ties: [3, 18] }), cluster({})], numbered);
  expect(linesBetween(both).map(({ from, to, ties, width }) => [from.index, to.index, ties, width])).toEqual([[0, 1, 3, 1], [1, 2, 18, 3]]);
});
test('a town has no more lines than can be told apart, and each group keeps its strongest', () => {
  const lines = linesBetween(town(10_000));
  expect(lines.length).toBeLessThanOrEqual(240);
  expect(lines.map(({ ties }) => ties)).toEqual(lines.map(({ ties }) => ties).sort((a, b) => a - b));
});
test('a part of professionals is in blocks with one in the middle, the other parts are whole', () => {
  const [group] = groupsOf([cluster({ kinds: { Resident: 3, Professional: 1 } })], numbered);
  const [residents, professionals] = arcsOf(group!, 10);
  expect(residents!.dash).toBeUndefined();
  // by hand: a quarter less the gap between parts is 1.5208 radians, so on a radius of 10 five blocks of 2.17 and four gaps of 1.09
  expect(professionals!.dash).toBe('2.17 1.09');
  const [few] = groupsOf([cluster({ kinds: { Resident: 39, Professional: 1 } })], numbered);
  expect(Number(arcsOf(few!, 10)[1]!.dash!.split(' ')[0])).toBeCloseTo(10 * (Math.PI / 20 - 0.05), 2); // one block
});
test('the ring of one sort closes, and parts of a ring follow each other', () => {
  const [one, two] = groupsOf([cluster({}), cluster({ kinds: { Resident: 3, Organisation: 1 } })], numbered);
  expect(arcsOf(one!, 10)[0]!.d).toMatch(/^M-?0\.0 -10\.0A10\.0 10\.0 0 0 1 -?0\.0 10\.0A10\.0 10\.0 0 0 1 -?0\.0 -10\.0$/);
  expect(arcsOf(two!, 10).map(({ sort }) => sort)).toEqual(['bewoner', 'organisatie']);
});

const overlap = (a: Plate, b: Plate): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

for (const [actors, scale] of [[200, 0.6], [10_000, 0.09], [50_000, 0.04]] as const) {
  for (const discs of [true, false]) {
    test(`plates of ${actors} actors never overlap and are wholly in sight, ${discs ? 'beside discs' : 'among dots'}`, () => {
      const tools = { left: 300, top: 340, right: 640, bottom: 400 };
      const plates = platesOf(town(actors), scale, stage, discs, [tools], letters);
      expect(plates.length).toBeGreaterThan(4);
      for (const [i, a] of plates.entries()) {
        expect(a.x >= stage.left && a.y >= stage.top && a.x + a.width <= stage.right && a.y + a.height <= stage.bottom).toBe(true);
        expect(a.x < tools.right && a.x + a.width > tools.left && a.y < tools.bottom && a.y + a.height > tools.top).toBe(false);
        for (const b of plates.slice(i + 1)) expect(overlap(a, b), `${a.name} and ${b.name}`).toBe(false);
      }
    });
  }
}
for (const [actors, scale] of [[200, 0.6], [10_000, 0.09], [50_000, 0.04], [10_000, 0.2]] as const) {
  test(`of ${actors} actors at ${scale} no plate covers the size in a disc`, () => {
    const groups = town(actors);
    const plates = platesOf(groups, scale, stage, true, [], letters);
    const sizes = groups.filter(({ r }) => r * scale >= roomInDisc).map(({ x, y, size }) => {
      const [wide, high] = [letters.widthOf(String(size), 13, 600), 13];
      return { x: x * scale - wide / 2, y: y * scale - high / 2, width: wide, height: high };
    });
    expect(plates.length).toBeGreaterThan(4);
    expect(sizes.length).toBeGreaterThan(2);
    expect(plates.filter((plate) => sizes.some((size) => overlap(plate, size as Plate))).map(({ name }) => name)).toEqual([]);
  });
}
test('a plate means its group, and between plates the nearest disc does', () => {
  const groups = groupsOf([cluster({ x: 0, y: 0 }), cluster({ x: 1000, y: 0 })], numbered);
  const plates = platesOf(groups, 0.2, stage, true, [], letters);
  expect(groupAt({ x: plates[0]!.x + 2, y: plates[0]!.y + 2 }, plates, groups, 0.2)?.index).toBe(plates[0]!.group.index);
  expect(groupAt({ x: 195, y: 10 }, plates, groups, 0.2)?.index).toBe(1);
  expect(groupAt({ x: 100, y: 0 }, plates, groups, 0.2)).toBeNull();
});

const four = dotsOf({ x: [0, 10, 20, 30], y: [0, 5, 5, 40], kind: [0, 1, 2, 0], kinds: ['Resident', 'Team', 'Course'], from: [0, 1], to: [1, 2] });

test('dots of one sort are of one colour, whatever their kind', () => {
  expect([...four.sort]).toEqual([0, 1, 3, 0]);
});
test('dots in a box are counted, those on its edge too', () => {
  expect(countIn(four, { left: 0, top: 0, right: 20, bottom: 5 })).toBe(3);
});
test('a dot is seen from afar and stays a dot from near', () => {
  expect(dotRadius(0.001)).toBe(1.6);
  expect(dotRadius(10)).toBe(9);
});
test('the more lines, the fainter each, and none vanishes', () => {
  expect(lineOpacity(10)).toBeGreaterThan(lineOpacity(5000));
  expect(lineOpacity(1e6)).toBeGreaterThan(0);
});
test('what sigma reads of the dots is what graphology would say', () => {
  const look = (sort: number) => ({ type: String(sort), color: '#000' });
  const field = new Field(four, look);
  const graph = new MultiUndirectedGraph();
  for (let i = 0; i < 4; i++) graph.addNode(i, { x: four.x[i], y: -four.y[i]!, size: 1.25, ...look(four.sort[i]!) });
  const visited: unknown[] = [];
  field.forEachNode((key, attributes) => visited.push([key, attributes]));
  expect(visited).toEqual(graph.mapNodes((key, attributes) => [key, attributes]));
  expect([field.order, field.size, field.nodes(), field.edges()]).toEqual([graph.order, graph.size, graph.nodes(), graph.edges()]);
  expect([field.hasNode('3'), field.hasNode('4')]).toEqual([graph.hasNode('3'), graph.hasNode('4')]);
});

const canvas = (name: string | null) => ({
  getContext: (() => name && { RENDERER: 1, getExtension: () => null, getParameter: () => name }) as unknown as HTMLCanvasElement['getContext'],
});
test('a machine that refuses, or draws by software, has no graphics processor', () => {
  expect(probe(canvas(null))).toBe(false);
  expect(probe(canvas('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device), SwiftShader driver)'))).toBe(false);
  expect(probe(canvas('llvmpipe (LLVM 15.0.6, 256 bits)'))).toBe(false);
  expect(probe(canvas('ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)'))).toBe(true);
});
