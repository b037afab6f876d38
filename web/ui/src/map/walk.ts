import type { Point } from './camera.ts';

export type Arrow = 'right' | 'down' | 'left' | 'up';

const arrows: Arrow[] = ['right', 'down', 'left', 'up'];
export const opposite = (arrow: Arrow): Arrow => arrows[(arrows.indexOf(arrow) + 2) % 4]!;

/** Who stands where and who knows whom, among those who are named. */
export interface Ground {
  at: ReadonlyMap<string, Point>;
  contacts: ReadonlyMap<string, readonly string[]>;
}

/** Each contact of a node once per pair, in the order of the nodes. */
export function contactsOf(ids: Iterable<string>, ties: Iterable<{ from: string; to: string }>): Map<string, string[]> {
  const found = new Map<string, Set<string>>([...ids].map((id) => [id, new Set()]));
  for (const { from, to } of ties) {
    if (from === to || !found.has(from) || !found.has(to)) continue;
    found.get(from)!.add(to);
    found.get(to)!.add(from);
  }
  return new Map([...found].map(([id, others]) => [id, [...others]]));
}

const turn = (from: Point, to: Point): number => Math.atan2(to.y - from.y, to.x - from.x);

/** How far a direction is off an arrow, in radians from 0 to π. */
function off(angle: number, arrow: Arrow): number {
  const difference = Math.abs(angle - arrows.indexOf(arrow) * (Math.PI / 2)) % (2 * Math.PI);
  return Math.min(difference, 2 * Math.PI - difference);
}

const nearestArrow = (angle: number): Arrow => arrows.reduce((best, arrow) => (off(angle, arrow) < off(angle, best) ? arrow : best));

/** Contacts clockwise from the top: the order in which "contact 2 van 9" counts. */
export function around({ at, contacts }: Ground, id: string): string[] {
  const here = at.get(id);
  if (!here) return [];
  const clockwise = (other: string): number => (turn(here, at.get(other) ?? here) + Math.PI / 2 + 2 * Math.PI) % (2 * Math.PI);
  return [...(contacts.get(id) ?? [])].sort((a, b) => clockwise(a) - clockwise(b) || (a < b ? -1 : 1));
}

/**
 * A walk along contacts with four arrows. Every contact lies in the quarter of one arrow. The arrow goes to the
 * straightest one first, and to the next after a step back, so that every contact is reached; the opposite arrow
 * leads back. Without a contact on that side the arrow goes to who stands nearest there, contact or not.
 */
export class Walk {
  #came: { from: string; by: Arrow; at: string; contact: boolean } | null = null;
  #tried = new Map<string, string>();

  /** Whose contact the node was reached as; null when it was not reached along a contact. */
  cameFrom(id: string): string | null {
    return this.#came?.at === id && this.#came.contact ? this.#came.from : null;
  }

  /** Begins anew, as after a click. */
  begin(): void {
    this.#came = null;
    this.#tried.clear();
  }

  /** Where an arrow leads from a node; null when nobody stands on that side. */
  step(ground: Ground, id: string, arrow: Arrow): string | null {
    const back = this.#came;
    if (back?.at === id && opposite(back.by) === arrow && ground.at.has(back.from)) {
      this.#came = null;
      return back.from;
    }
    const contact = this.#nextContact(ground, id, arrow);
    const next = contact ?? nearest(ground, id, arrow);
    this.#came = next ? { from: id, by: arrow, at: next, contact: contact !== null } : null;
    return next;
  }

  #nextContact(ground: Ground, id: string, arrow: Arrow): string | null {
    const choice = onSide(ground, id, arrow);
    if (choice.length === 0) return null;
    const key = `${id} ${arrow}`;
    const next = choice[(choice.indexOf(this.#tried.get(key) ?? '') + 1) % choice.length]!;
    this.#tried.set(key, next);
    return next;
  }
}

const widest = (70 * Math.PI) / 180;

/** The contacts in the quarter of an arrow, or else at most 70 degrees off it; the straightest first. */
function onSide({ at, contacts }: Ground, id: string, arrow: Arrow): string[] {
  const here = at.get(id);
  if (!here) return [];
  const seen = (contacts.get(id) ?? []).flatMap((other) => {
    const there = at.get(other);
    return there ? [{ other, angle: turn(here, there) }] : [];
  });
  const quarter = seen.filter(({ angle }) => nearestArrow(angle) === arrow);
  const side = quarter.length > 0 ? quarter : seen.filter(({ angle }) => off(angle, arrow) < widest);
  return side.sort((a, b) => off(a.angle, arrow) - off(b.angle, arrow) || (a.other < b.other ? -1 : 1)).map(({ other }) => other);
}

/** Who stands nearest in the half of an arrow; what is aside counts as further. */
function nearest({ at }: Ground, id: string, arrow: Arrow): string | null {
  const here = at.get(id);
  if (!here) return null;
  let best: { other: string; far: number } | null = null;
  for (const [other, there] of at) {
    const aside = off(turn(here, there), arrow);
    if (other === id || aside >= Math.PI / 2 - 1e-9) continue;
    const far = Math.hypot(there.x - here.x, there.y - here.y) * (1 + aside);
    if (!best || far < best.far) best = { other, far };
  }
  return best?.other ?? null;
}
