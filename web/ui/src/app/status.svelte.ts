const shownFor = 8000; // milliseconds

let text = $state('');
let timer: ReturnType<typeof setTimeout> | undefined;

export const status = (): string => text;

/** Says in a toast, and to who cannot see it, what just happened. */
export function announce(message: string): void {
  clearTimeout(timer);
  text = message;
  timer = setTimeout(() => (text = ''), shownFor);
}
