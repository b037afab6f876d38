import { expect, test } from 'vitest';
import { nodeName } from '../../../src/map/nodename.ts';
import { type Arrow, around, contactsOf, type Ground, opposite, Walk } from '../../../src/map/walk.ts';
import { numbers } from '../../frames/view.ts';
import { fatima } from './fatima.ts';

const ground: Ground = { at: new Map(fatima.nodes.map(({ id, x, y }) => [id, { x, y }])), contacts: contactsOf(fatima.nodes.map(({ id }) => id), fatima.ties) };
const arrows: Arrow[] = ['right', 'down', 'left', 'up'];

test('an arrow goes to the contact that lies straightest that way', () => {
  expect(new Walk().step(ground, 'fatima', 'left')).toBe('moskee');
  expect(new Walk().step(ground, 'fatima', 'down')).toBe('jan');
  expect(new Walk().step(ground, 'fatima', 'up')).toBe('zo');
  expect(new Walk().step(ground, 'fatima', 'right')).toBe('fonkel');
});

test('the opposite arrow leads back', () => {
  const walk = new Walk();
  expect(walk.step(ground, 'fatima', 'right')).toBe('fonkel');
  expect(walk.cameFrom('fonkel')).toBe('fatima');
  expect(walk.step(ground, 'fonkel', 'left')).toBe('fatima');
  expect(walk.cameFrom('fatima')).toBeNull();
});

test('there and back with one arrow reaches the next contact on that side', () => {
  const walk = new Walk();
  const reached = [1, 2, 3].map(() => {
    const next = walk.step(ground, 'fatima', 'right')!;
    expect(walk.step(ground, next, 'left')).toBe('fatima');
    return next;
  });
  expect(reached).toEqual(['fonkel', 'piet', 'fonkel']);
});

test('with four arrows every contact of a node is reached, over 100 random stars', () => {
  const random = numbers(99);
  for (let round = 0; round < 100; round++) {
    const size = 1 + Math.floor(random() * 25);
    const spokes = Array.from({ length: size }, (_, i) => `s${i}`);
    const at = new Map([['hub', { x: 0, y: 0 }], ...spokes.map((id) => [id, { x: random() * 800 - 400, y: random() * 800 - 400 }] as const)]);
    const star: Ground = { at, contacts: contactsOf(at.keys(), spokes.map((to) => ({ from: 'hub', to }))) };
    const walk = new Walk();
    const reached = new Set<string>();
    for (const arrow of arrows) {
      for (let i = 0; i < size; i++) {
        const next = walk.step(star, 'hub', arrow);
        if (!next) break;
        reached.add(next);
        expect(walk.step(star, next, opposite(arrow))).toBe('hub');
      }
    }
    expect(reached.size).toBe(size);
  }
});

test('without a contact on that side the arrow goes to who stands nearest there, without saying contact', () => {
  const walk = new Walk();
  expect(walk.step(ground, 'jan', 'left')).toBe('mk');
  expect(walk.cameFrom('mk')).toBeNull();
  expect(new Walk().step(ground, 'moskee', 'left')).toBeNull();
});

test('contacts count clockwise from the top', () => {
  expect(around(ground, 'fatima')).toEqual(['fonkel', 'piet', 'jan', 'mk', 'moskee', 'zo']);
});

test('two contacts between the same pair are one contact to walk to', () => {
  expect(contactsOf(['a', 'b'], [{ from: 'a', to: 'b' }, { from: 'b', to: 'a' }, { from: 'a', to: 'elsewhere' }]).get('a')).toEqual(['b']);
});

test('the button says who this is, with its role, contacts, proposals and place among the contacts', () => {
  const kindWord = (kind: string): string => ({ Resident: 'bewoner', Organisation: 'organisatie' })[kind] ?? kind;
  const named = (id: string, cameFrom: string | null): string =>
    nodeName(fatima.nodes.find((node) => node.id === id)!, { kindWord, proposals: fatima.proposals, contacts: ground.contacts, at: ground.at, cameFrom });
  expect(named('fatima', null)).toBe('Fatima Yılmaz, bewoner, schakel, 6 contacten');
  expect(named('piet', 'fatima')).toBe('Piet Verhoeven, bewoner, schakel, 6 contacten, contact 2 van 6');
  expect(named('jan', null)).toBe('Jan de Vries, bewoner, 1 contact, 1 voorstel');
  expect(named('huisarts', null)).toBe('Huisartsen Dorpsstraat, organisatie, buiten het gebied, 6 contacten');
});
