import { asFailure, type Failure } from '../api/failure.ts';
import type { Cursored } from '../api/lettinggo.ts';
import { resource } from './resource.svelte.ts';

export interface Paged<T, P extends Cursored<T>> {
  /** The first page with what was loaded after it. */
  readonly value: P | undefined;
  readonly failure: Failure | undefined;
  readonly loading: boolean;
  readonly slow: boolean;
  readonly busy: boolean;
  /** More than the first page is there, which a new question would take away. */
  readonly long: boolean;
  retry(): void;
  more(): Promise<void>;
}

/** A resource that comes page by page. An answer to an older question is dropped. */
export function paged<T, P extends Cursored<T>>(key: () => string, ask: (cursor: string | undefined, signal?: AbortSignal) => Promise<P>): Paged<T, P> {
  const first = resource(key, (signal) => ask(undefined, signal));
  let failure = $state.raw<Failure>();
  let busy = $state(false);
  let long = $state(false);

  async function more(): Promise<void> {
    const before = first.value;
    if (!before?.cursor || busy) return;
    busy = true;
    failure = undefined;
    try {
      const next = await ask(before.cursor);
      if (first.value === before) first.set({ ...next, items: [...before.items, ...next.items] });
      long = true;
    } catch (thrown) {
      failure = asFailure(thrown);
    } finally {
      busy = false;
    }
  }

  return {
    get value() { return first.value; },
    get failure() { return first.failure ?? failure; },
    get loading() { return first.loading; },
    get slow() { return first.slow; },
    get busy() { return busy; },
    get long() { return long; },
    retry() {
      long = false;
      if (first.failure) first.retry();
      else void more();
    },
    more,
  };
}
