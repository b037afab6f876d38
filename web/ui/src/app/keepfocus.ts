// When what has the focus goes, such as the button that ended its own record, a browser leaves the focus nowhere and
// whoever has no mouse begins again at the top (WCAG 2.4.3). Here it stays as near as can be.
const settled = 100; // milliseconds in which whoever took something away may say itself where the focus goes

/** What had the focus last and all that it stands in, inner ones first: anywhere, and in the page itself. */
let last: Element[] = [];
let lastInPage: Element[] = [];

function remember({ target }: FocusEvent): void {
  last = [];
  for (let one = target as Element | null; one; one = one.parentElement) last.push(one);
  if (last.some(isPage)) lastInPage = last;
}

const isPage = (one: Element): boolean => one.id === 'inhoud';
const isLost = (): boolean => document.activeElement === document.body && last.length > 0 && !last[0]!.isConnected;

/** What of an element takes the focus: itself if it had it, or else the heading that names it. */
function targetIn(one: Element): Element | null {
  if (one === lastInPage[0]) return one;
  return isPage(one) ? one.querySelector('h1') ?? one : document.getElementById(one.getAttribute('aria-labelledby') ?? '');
}

function restore(): void {
  if (!isLost()) return;
  for (const one of [...last, ...lastInPage]) {
    const target = one.isConnected && targetIn(one);
    if (target && take(target as HTMLElement)) return;
  }
}

/** Only who works with keys needs to see where the focus is. */
function take(target: HTMLElement): boolean {
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  if (target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest' });
  return document.activeElement === target;
}

/** Watches until the returned function is called. */
export function keepFocus(): () => void {
  const watch = new MutationObserver(() => {
    if (isLost()) setTimeout(restore, settled);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', remember);
  return () => {
    watch.disconnect();
    document.removeEventListener('focusin', remember);
  };
}
