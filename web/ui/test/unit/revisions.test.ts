import { expect, test } from 'vitest';
import { heard, hold, knows, refresh, revisionShown, standsAt, waiting } from '../../src/app/revisions.svelte.ts';

// One viewer through one day; each test goes on where the one before it stopped.
test('where the records stood before the pages asked is no news to them, also not with a form open', () => {
  standsAt(4);
  const release = hold();
  heard(4);
  expect([revisionShown(), waiting()]).toEqual([4, false]);
  release();
});
test('what someone else changed shows at once', () => {
  heard(5);
  expect(revisionShown()).toBe(5);
});
test('an own change is known already and asks nothing again', () => {
  knows(6);
  heard(6);
  expect(revisionShown()).toBe(6);
  expect(waiting()).toBe(false);
});
test('while a form is open news waits, until someone asks for it', () => {
  const release = hold();
  heard(8);
  expect([revisionShown(), waiting()]).toEqual([6, true]);
  refresh();
  expect([revisionShown(), waiting()]).toEqual([8, false]);
  release();
});
test('what waited shows when the last form closes', () => {
  const [first, second] = [hold(), hold()];
  heard(9);
  first();
  expect(revisionShown()).toBe(8);
  second();
  expect(revisionShown()).toBe(9);
});
test('who begins anew while news waited shows it all', () => {
  const release = hold();
  heard(12);
  standsAt(11); // an answer that was on its way
  expect([revisionShown(), waiting()]).toEqual([12, false]);
  release();
});
