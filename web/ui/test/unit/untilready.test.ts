import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilReady, type Work } from '../../src/api/untilready.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is worked out is asked once a second until it is there', async () => {
  const answers: (Work | { total: number })[] = [{ done: 0, of: 0 }, { done: 3, of: 4 }, { total: 7 }];
  const question = vi.fn(async () => answers.shift()!);
  const told: (Work | undefined)[] = [];
  const ready = untilReady<{ total: number }>(question, (work) => told.push(work));
  await vi.advanceTimersByTimeAsync(999);
  expect(question).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1001);
  expect(await ready).toEqual({ total: 7 });
  expect(told).toEqual([{ done: 0, of: 0 }, { done: 3, of: 4 }, undefined]);
});

test('who leaves asks no more', async () => {
  const question = vi.fn(async (): Promise<Work> => ({ done: 1, of: 4 }));
  const leave = new AbortController();
  const ready = untilReady<object>(question, () => undefined, leave.signal).catch((thrown: DOMException) => thrown.name);
  await vi.advanceTimersByTimeAsync(500);
  leave.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await ready).toBe('AbortError');
  expect(question).toHaveBeenCalledTimes(1);
});
