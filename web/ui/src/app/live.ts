import { heard } from './revisions.svelte.ts';

const gather = 1000; // milliseconds in which changes count as one
const firstWait = 5_000; // milliseconds before a stream that was refused is tried again
const longestWait = 300_000;

/** Follows the changes of others until the returned function is called. Without a stream nothing is missed but the news. */
export function follow(): () => void {
  let source: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let telling: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;
  let wait = firstWait;

  function tell() {
    telling = undefined;
    if (document.hidden) return; // a page that nobody looks at asks nothing
    heard(newest);
  }
  function onRevision(event: MessageEvent<string>) {
    const revision = revisionIn(event.data);
    if (revision <= newest) return;
    newest = revision;
    telling ??= setTimeout(tell, gather);
  }
  function reopen() {
    source?.close();
    clearTimeout(again);
    again = setTimeout(open, wait);
    wait = Math.min(2 * wait, longestWait);
  }
  function open() {
    const opened = new EventSource('/v1/changes/stream');
    source = opened;
    opened.addEventListener('open', () => (wait = firstWait));
    opened.addEventListener('revision', onRevision);
    opened.addEventListener('bye', reopen);
    // The browser reconnects by itself, except when it was refused.
    opened.addEventListener('error', () => opened.readyState === EventSource.CLOSED && reopen());
  }
  function onVisible() {
    if (!document.hidden && newest > 0) heard(newest);
  }

  open();
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    source?.close();
    clearTimeout(again);
    clearTimeout(telling);
    document.removeEventListener('visibilitychange', onVisible);
  };
}

/** The revision in the data of an event; 0 when it cannot be read. */
export function revisionIn(data: string): number {
  try {
    const { revision } = JSON.parse(data) as { revision?: unknown };
    return Number.isSafeInteger(revision) ? (revision as number) : 0;
  } catch {
    return 0;
  }
}
