// Whether somebody is at the page. A page that hears of changes asks again by itself, and that is no use of it.

const away = 60_000; // milliseconds after the last touch in which somebody may still be reading

let touched = 0;

function touch(): void {
  touched = performance.now();
}

/** Notes from now on when somebody touches the page. Returns how to stop. */
export function attend(page: EventTarget): () => void {
  const kinds = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'click', 'input'];
  touch();
  for (const kind of kinds) page.addEventListener(kind, touch, { capture: true, passive: true });
  return () => kinds.forEach((kind) => page.removeEventListener(kind, touch, { capture: true }));
}

/** Somebody touched the page less than a minute ago. */
export const attended = (now = performance.now()): boolean => now - touched < away;
