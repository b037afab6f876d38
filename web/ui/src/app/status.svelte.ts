const shownFor = 8_000; // milliseconds
const offeredFor = 20_000; // with something to press

/** What can be done about what just happened. It can be done elsewhere too, since a toast goes. */
export interface Offer {
  label: string;
  run: () => void;
}

export interface Status {
  text: string;
  offer?: Offer;
}

const nothing: Status = { text: '' };
let current = $state.raw<Status>(nothing);
let timer: ReturnType<typeof setTimeout> | undefined;

export const status = (): Status => current;

/** Says in a toast, and to who cannot see it, what just happened. */
export function announce(text: string, offer?: Offer): void {
  current = { text, offer };
  again();
}

export function dismiss(): void {
  clearTimeout(timer);
  current = nothing;
}

/** Keeps a toast while someone is at it. */
export function stay(): void {
  clearTimeout(timer);
}

/** Lets a toast go after its time. */
export function again(): void {
  clearTimeout(timer);
  timer = setTimeout(dismiss, current.offer ? offeredFor : shownFor);
}
