import { tick } from 'svelte';
import { takeInvitation } from './invitation.svelte.ts';
import { type Route, routeOf, withQuery } from './routes.ts';

let url = $state.raw(new URL(location.href));
const route = $derived(routeOf(url.pathname));

export const currentUrl = (): URL => url;
export const currentRoute = (): Route => route;
export const query = (name: string): string | undefined => url.searchParams.get(name) ?? undefined;

/** Goes to an address of this site. A new page starts at the top with its heading focused. */
export function go(to: string, { replace = false } = {}): void {
  const next = new URL(to, location.origin);
  const samePage = next.pathname === url.pathname;
  if (replace) history.replaceState(null, '', next);
  else history.pushState(null, '', next);
  url = next;
  if (!samePage) void arrive();
}

/** Changes query values of this page, as one step in the history. */
export function setQuery(changes: Record<string, string | undefined>): void {
  go(withQuery(url, changes));
}

async function arrive(): Promise<void> {
  await tick();
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
}

function onPop(): void {
  takeInvitation();
  const samePage = url.pathname === location.pathname;
  url = new URL(location.href);
  if (!samePage) void arrive();
}

/** Follows links inside this site without loading the page anew. */
function onClick(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element | null)?.closest?.('a');
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
  if (link.getAttribute('href')?.startsWith('#')) return;
  event.preventDefault();
  go(link.href);
}

export function listen(): () => void {
  addEventListener('popstate', onPop);
  document.addEventListener('click', onClick);
  return () => {
    removeEventListener('popstate', onPop);
    document.removeEventListener('click', onClick);
  };
}
