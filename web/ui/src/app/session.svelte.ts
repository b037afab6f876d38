import { type Installation, readInstallation } from '../api/accounts.ts';
import { Failure, asFailure } from '../api/failure.ts';
import { readAreas, readMe, readSchema } from '../api/read.ts';
import type { Actor, ActorKind, Attribute, Me, Option, Schema, TieKind } from '../api/types.ts';
import { standsAt } from './revisions.svelte.ts';

export interface Session {
  me: Me;
  schema: Schema;
  areas: Actor[];
}

let installation = $state.raw<Installation>();
let session = $state.raw<Session>();
let failure = $state.raw<Failure>();
let expired = $state(false);
let latest = 0;

export const currentSession = (): Session | undefined => session;
export const sessionFailure = (): Failure | undefined => failure;

export const currentInstallation = (): Installation | undefined => installation;
export const withAccounts = (): boolean => installation?.mode === 'accounts';

/** The session ended while someone was at work; what they were doing is still on the screen. */
export const sessionExpired = (): boolean => expired;

/** Reads who is looking and what there is to see. Later calls win. */
export async function openSession(): Promise<void> {
  const turn = ++latest;
  const { signal } = new AbortController();
  try {
    installation ??= await readInstallation();
    const me = await readMe(signal);
    const [schema, areas] = await Promise.all([readSchema(signal), readAreas(signal).catch(noAreas)]);
    if (turn === latest && !session) standsAt(me.revision); // no page has asked anything yet
    if (turn === latest) [session, failure] = [{ me, schema, areas }, undefined];
    if (turn === latest) expired = false;
  } catch (thrown) {
    if (turn === latest) [session, failure] = [undefined, asFailure(thrown)];
  }
}

/** A role that may not list areas still gets its page. */
function noAreas(thrown: unknown): Actor[] {
  if (asFailure(thrown).forbidden) return [];
  throw thrown;
}

/** The server no longer knows this viewer: with accounts the page stays as it is until someone logs in again. */
export function endSession(): void {
  if (!session) return;
  if (withAccounts()) expired = true;
  else closeSession();
}

export function closeSession(): void {
  latest += 1;
  session = undefined;
  expired = false;
  failure = new Failure(401, null);
}

export const may = (action: string): boolean => session?.me.may.includes(action) ?? false;

export const kindOf = (kind: string): ActorKind | undefined => session?.schema.actors.find((one) => one.kind === kind);
export const tieKindOf = (kind: string): TieKind | undefined => session?.schema.ties.find((one) => one.kind === kind);
export const kindLabel = (kind: string): string => kindOf(kind)?.label ?? kind;
export const tieLabel = (kind: string): string => tieKindOf(kind)?.label ?? kind;

/** The codes of the first attribute with this name, in whatever kind it stands. */
export function codesNamed(name: string): Option[] {
  const schemas = session ? [...session.schema.actors, ...session.schema.ties] : [];
  const attributes: Attribute[] = schemas.flatMap((one) => one.attributes);
  return attributes.find((one) => one.name === name && one.codes?.length)?.codes ?? [];
}

const levelOrder = ['buurt', 'wijk', 'gemeente'];

/** Where this viewer starts: the first own area, and among those a buurt before anything larger. */
export function homeArea(): string | undefined {
  const own = session?.me.areas[0]?.code;
  if (own) return own;
  const areas = session?.areas ?? [];
  for (const level of levelOrder) {
    const found = areas.find((area) => area.attributes.level === level);
    if (found) return found.id;
  }
  return areas[0]?.id;
}
