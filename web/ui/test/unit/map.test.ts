import { expect, test } from 'vitest';
import type { MapNode, MapTie, MapView } from '../../src/map/model.ts';
import { dayAt, indexOf, monthsFrom, yearsOf } from '../../src/map/asof.ts';
import { crumbsAfter } from '../../src/map/crumbs.ts';
import { kindCounts } from '../../src/map/kindcounts.ts';
import { apiQuery, asksAnything, leftOutIn, leftOutQuery, noQuestion, queryOf, questionIn, reasonsOf, toggled, without } from '../../src/map/question.ts';
import { nextSort, rowsOf, sorted, sortIn } from '../../src/map/rows.ts';
import { summaryOf } from '../../src/map/summary.ts';
import { idsAlong, pathInWords } from '../../src/map/waywords.ts';

const read = (query: string) => questionIn(new URLSearchParams(query));
const node = (id: string, kind = 'Resident', more: Partial<MapNode> = {}): MapNode => ({ id, kind, label: id, named: true, schakel: false, ties: 2, hops: null, inArea: true, confirmed: null, x: 0, y: 0, ...more });
const tie = (from: string, to: string): MapTie => ({ from, to, kinds: ['KNOWS'], strength: 1, width: 1, formal: false, directed: false, confirmed: null, old: false });
const view = (more: Partial<MapView>): MapView => ({
  area: 'A', net: 'neighbourhood', day: '2026-09-17', total: 9, nodes: [], ties: [], others: { x: [], y: [], kind: [], kinds: [], from: [], to: [] }, notShown: { filtered: 0, tooMany: 0 }, groups: [], proposals: [],
  since: null, arrangement: { draft: false, canUndo: false, canRedo: false, shared: null }, ...more,
});

test('an address asks a question, and the question writes the same address', () => {
  const query = 'f=fatima&n=2&t=thema1&s=Resident%2CProfessional&l=0%2C1&a=old&net=support&op=2026-09-01&b=-10%2C0%2C200%2C300';
  const written = Object.entries(queryOf(read(query))).filter(([, value]) => value !== undefined) as [string, string][];
  expect(new URLSearchParams(written).toString()).toBe(query);
  expect(queryOf(read('pad=a1~b2')).pad).toBe('a1~b2');
  expect(queryOf(read('b=alles'))).toMatchObject({ b: 'alles' });
});
test('what makes no sense in an address asks nothing', () => {
  const nonsense = 'f=Jan de Vries&n=9&t=<b>&s=Dragon,Area&l=7&a=new&net=coverage&op=2026-13-01&pad=a~a&b=5,5,1,1';
  expect(read(nonsense)).toEqual(read(''));
  expect(asksAnything(read(nonsense))).toBe(false);
  for (const odd of ['b=1,2,3', 'b=1.5,2,3,4', 'pad=a', 'pad=a~b~c', 'op=2026', 'n=1.5']) expect(asksAnything(read(odd))).toBe(false);
});
test('a net and a day alone ask nobody, a single kind does', () => {
  expect(asksAnything(read('net=support&op=2026-01-01'))).toBe(false);
  expect(asksAnything(read('s=Resident'))).toBe(true);
});
test('the API is asked for steps only from somebody', () => {
  expect(apiQuery(read('n=3&t=t1'))).toMatchObject({ theme: 't1', hops: undefined });
  expect(apiQuery(read('f=x&n=3'))).toMatchObject({ focus: 'x', hops: 3 });
});
test('each reason can be taken away by itself', () => {
  const asked = read('f=fatima&n=2&t=t1&op=2026-09-01');
  expect(reasonsOf(asked)).toEqual(['focus', 'theme', 'day']);
  expect(queryOf(without(asked, 'focus'))).toMatchObject({ f: undefined, n: undefined, t: 't1', op: '2026-09-01' });
  expect(reasonsOf(noQuestion)).toEqual([]);
});
test('a tick taken from all leaves the others, and all ticked say nothing', () => {
  const of = ['Resident', 'Professional', 'Organisation'];
  expect(toggled([], 'Resident', of)).toEqual(['Professional', 'Organisation']);
  expect(toggled(['Professional', 'Organisation'], 'Resident', of)).toEqual([]);
  expect(toggled(['Resident'], 'Resident', of)).toEqual([]);
});
test('going back along the crumbs forgets who came after', () => {
  expect(crumbsAfter([], 'a')).toEqual(['a']);
  expect(crumbsAfter(['a', 'b', 'c'], 'b')).toEqual(['a', 'b']);
  expect(crumbsAfter(['a', 'b'], undefined)).toEqual([]);
});

test('the slider goes by months, from the first contact to today', () => {
  const months = monthsFrom('2026-07-20', '2026-09-17');
  expect([0, 1, 2, 3].map((index) => dayAt(months, index))).toEqual(['2026-07-01', '2026-08-01', '2026-09-01', undefined]);
  expect(months.last).toBe(3);
  expect(['2026-07-05', '2026-09-01', '2026-09-16', '2026-09-17', undefined].map((day) => indexOf(months, day))).toEqual([0, 2, 2, 3, 3]);
  expect(monthsFrom('2024', '2026-09-17').first).toBe('2024-01-01');
  expect(monthsFrom(null, '2026-09-17').last).toBe(1);
});
test('the slider writes a few years, always the last', () => {
  expect(yearsOf(monthsFrom('2020-05-01', '2026-09-17'), 3).map((one) => one.year)).toEqual(['2022', '2024', '2026']);
});

test('a row lists the contacts on the map and counts those that are not', () => {
  const rows = rowsOf(view({ nodes: [node('a', 'Resident', { ties: 4 }), node('b'), node('c')], ties: [tie('a', 'b'), tie('c', 'a'), tie('a', 'gone')] }));
  expect(rows[0]!.contacts.map((one) => one.node.id)).toEqual(['b', 'c']);
  expect(rows.map((row) => row.more)).toEqual([2, 1, 1]);
});
test('rows sort by a heading, turn round, and go back to the order of the map', () => {
  const rows = rowsOf(view({ nodes: [node('c', 'Resident', { ties: 1 }), node('a', 'Resident', { ties: 5 }), node('b')] }));
  const ids = (sort: Parameters<typeof sorted>[1]) => sorted(rows, sort, (kind) => kind).map((row) => row.node.id).join('');
  expect([ids(''), ids('label'), ids('-label'), ids('-ties')]).toEqual(['cab', 'abc', 'cba', 'abc']);
  expect([nextSort('', 'ties'), nextSort('-ties', 'ties'), nextSort('ties', 'ties')]).toEqual(['-ties', 'ties', '']);
});
test('kinds count who is shown, with those left out at nought', () => {
  const shown = view({ nodes: [node('a'), node('b')], others: { x: [1], y: [1], kind: [1], kinds: ['Resident', 'Organisation'], from: [], to: [] } });
  expect(kindCounts({ asked: noQuestion, view: shown }, [])).toEqual([{ kind: 'Resident', n: 2 }, { kind: 'Organisation', n: 0 }]);
});

test('the summary says who knows how many, and which groups there are', () => {
  const groups = [{ kind: 'organisation' as const, label: 'De Fonkel', members: [] }, { kind: 'community' as const, label: 'De Fonkel', members: [] }];
  const fatima = node('Fatima', 'Resident', { ties: 6 });
  expect(summaryOf(view({ nodes: [fatima], groups }), read('f=Fatima'), undefined)).toBe('Fatima kent 6 mensen en organisaties. Er zijn 2 groepen: De Fonkel en rond De Fonkel.');
  expect(summaryOf(view({ nodes: [fatima], groups: [groups[1]!, groups[1]!] }), read('f=Fatima'), undefined)).toBe('Fatima kent 6 mensen en organisaties. Er zijn 2 groepen.');
  expect(summaryOf(view({ nodes: [{ ...fatima, ties: 1 }] }), read('f=Fatima'), undefined)).toBe('Wij kennen 1 contact van Fatima. Misschien zijn er meer.');
  expect(summaryOf(view({ nodes: [fatima, node('b')] }), read('t=x'), 'Schulden')).toBe('2 mensen en organisaties doen iets met Schulden.');
  expect(summaryOf(view({ nodes: [fatima, node('b')] }), read('b=alles'), undefined)).toBe('Dit zijn de 2 met de meeste contacten.');
  expect(summaryOf(view({ nodes: [fatima] }), read('b=alles'), undefined)).toBe('U ziet 1 persoon of organisatie.');
});
test('a path says whom to ask and whom that person knows', () => {
  const ref = (label: string, kind = 'Resident') => ({ id: label, kind, label });
  const path = { hops: 3, steps: [
    { from: ref('Jan'), to: ref('Fatima'), reason: '' }, { from: ref('Fatima'), to: ref('De Fonkel', 'Organisation'), reason: '' }, { from: ref('De Fonkel', 'Organisation'), to: ref('Riet'), reason: '' },
  ] };
  expect(pathInWords(path)).toBe('Vraag Fatima. Fatima kent De Fonkel. Daar kennen ze Riet.');
  expect(idsAlong(path)).toEqual(['Jan', 'Fatima', 'De Fonkel', 'Riet']);
  expect(pathInWords({ hops: 1, steps: path.steps.slice(0, 1) })).toBe('Jan en Fatima kennen elkaar al.');
});

test('what is left out of the drawing and the order of the list stand in the address, and nonsense there says nothing', () => {
  expect(leftOutIn('g,v')).toEqual(['groups', 'proposals']);
  expect(leftOutIn('x')).toEqual([]);
  expect(leftOutQuery([], 'proposals', false)).toBe('v');
  expect(leftOutQuery(['groups', 'proposals'], 'groups', true)).toBe('v');
  expect(leftOutQuery(['groups'], 'groups', true)).toBeUndefined();
  expect(sortIn('-ties')).toBe('-ties');
  expect(sortIn('age')).toBe('');
});
