import { onDestroy } from 'svelte';

export interface Countdown {
  /** Seconds that are left. */
  readonly seconds: number;
  /** From how many it counts; 0 when it never started. */
  readonly total: number;
  start(seconds: number): void;
}

/** Counts seconds down to zero by the clock, so that a page that slept is right when it wakes. */
export function countdown(): Countdown {
  let total = $state(0);
  let seconds = $state(0);
  let until = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  function tick() {
    seconds = Math.max(0, Math.ceil((until - Date.now()) / 1000));
    if (seconds === 0) clearInterval(timer);
  }
  onDestroy(() => clearInterval(timer));

  return {
    get seconds() { return seconds; },
    get total() { return total; },
    start(from: number) {
      clearInterval(timer);
      total = Math.max(1, from);
      until = Date.now() + total * 1000;
      tick();
      timer = setInterval(tick, 1000);
    },
  };
}
