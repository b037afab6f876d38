import { asFailure, type Failure } from '../api/failure.ts';
import { type Import, type ImportState, readImport } from '../api/imports.ts';

const pause = 1000; // milliseconds between two looks
const over: ImportState[] = ['done', 'failed', 'cancelled', 'undone'];

export const isOver = (one: Import): boolean => over.includes(one.state);

export interface Running {
  readonly current: Import | undefined;
  readonly failure: Failure | undefined;
  set(one: Import | undefined): void;
  retry(): void;
}

/** Follows an import until it is over. */
export function running(): Running {
  let current = $state.raw<Import>();
  let failure = $state.raw<Failure>();

  $effect(() => {
    const one = current;
    if (!one || isOver(one) || failure) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      readImport(one.id, stop.signal).then((next) => (current = next)).catch((thrown: unknown) => {
        if (!stop.signal.aborted) failure = asFailure(thrown);
      });
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  });

  return {
    get current() { return current; },
    get failure() { return failure; },
    set(one) { [current, failure] = [one, undefined]; },
    retry() { failure = undefined; },
  };
}
