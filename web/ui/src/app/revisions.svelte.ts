// Which revision the pages show, and which is the newest that was heard of. A page that asks `revisionShown()`
// while it loads asks again once that moves on.

let shownRevision = $state(0);
let newest = $state(0);
let holders = $state(0);
let asked = $state(0);

/** How often the viewer came back; who asks a question with it asks again after that. */
export const returns = (): number => asked;

export function reask(): void {
  asked += 1;
}

export const revisionShown = (): number => shownRevision;

/** Something changed that the pages do not show yet, because someone is in the middle of something. */
export const waiting = (): boolean => newest > shownRevision && holders > 0;

/** Where the records stand before any page asks: what the pages then show is no older. */
export function standsAt(revision: number): void {
  newest = Math.max(newest, revision);
  refresh();
}

/** Where the records stand now: news, unless the pages show it already. */
export function heard(revision: number): void {
  newest = Math.max(newest, revision);
  if (holders === 0) refresh();
}

/** A change of this viewer, which the page shows already. */
export function knows(revision: number): void {
  const current = shownRevision === newest;
  newest = Math.max(newest, revision);
  if (current) shownRevision = newest;
}

export function refresh(): void {
  shownRevision = newest;
}

/** Holds what comes in until the returned function is called. */
export function hold(): () => void {
  holders += 1;
  return () => {
    holders -= 1;
    if (holders === 0) refresh();
  };
}
