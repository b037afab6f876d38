import { expect, test } from 'vitest';
import { attend, attended } from '../../src/app/presence.ts';

test('who touched the page is there for a minute after', () => {
  const page = new EventTarget();
  const leave = attend(page);
  expect(attended()).toBe(true);
  expect(attended(performance.now() + 61_000)).toBe(false);
  page.dispatchEvent(new Event('keydown'));
  expect(attended(performance.now() + 59_000)).toBe(true);
  leave();
});
