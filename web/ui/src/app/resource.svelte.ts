import { untrack } from 'svelte';
import { asFailure, Failure, wasAborted } from '../api/failure.ts';
import { returns, revisionShown } from './revisions.svelte.ts';

const slowAfter = 300; // milliseconds before a skeleton shows

export interface Resource<T> {
  /** The last answer; stays while a new one is on its way. */
  readonly value: T | undefined;
  readonly failure: Failure | undefined;
  readonly loading: boolean;
  /** Loading takes long enough to show that it does. */
  readonly slow: boolean;
  retry(): void;
  set(value: T): void;
}

/**
 * Asks a question again whenever what it reads changes or the records did. What it reads drops the answer to
 * an older question; records that change wait for it.
 * A key that differs clears the old answer, so that nobody reads it under a new heading.
 */
export function resource<T>(key: () => string, ask: (signal: AbortSignal) => Promise<T>): Resource<T> {
  let value = $state.raw<T>();
  let failure = $state.raw<Failure>();
  let loading = $state(true);
  let slow = $state(false);
  let again = $state(0);
  let shown = '';
  let asked = 0; // the revision at which the question was asked last
  let waiting = false; // for its answer

  $effect(() => {
    void again;
    void returns();
    const now = key();
    if (now !== shown) value = undefined;
    shown = now;
    asked = untrack(revisionShown);
    waiting = true;
    loading = true;
    const stop = new AbortController();
    const timer = setTimeout(() => (slow = true), slowAfter);
    ask(stop.signal)
      .then((answer) => {
        value = answer;
        failure = undefined;
      })
      .catch((thrown: unknown) => {
        if (wasAborted(thrown) || stop.signal.aborted) return;
        const failed = asFailure(thrown);
        if (!failed.unidentified) failure = failed; // the app asks who is there, and then this asks again
      })
      .finally(() => {
        clearTimeout(timer);
        if (stop.signal.aborted) return;
        waiting = false;
        loading = false;
        slow = false;
        if (untrack(revisionShown) !== asked) again += 1;
      });
    return () => {
      clearTimeout(timer);
      slow = false;
      stop.abort();
    };
  });

  // What changes meanwhile does not break off a question that takes long: it is asked again after its answer.
  $effect(() => {
    if (revisionShown() !== asked && !waiting) untrack(() => (again += 1));
  });

  return {
    get value() { return value; },
    get failure() { return failure; },
    get loading() { return loading; },
    get slow() { return slow; },
    retry() { failure = undefined; again += 1; },
    set(next: T) { value = next; },
  };
}
