import { Failure, asFailure } from '../api/failure.ts';
import { readAreas, readMe, readSchema } from '../api/read.ts';
import type { Actor, ActorKind, Attribute, Me, Option, Schema, TieKind } from '../api/types.ts';

export interface Session {
  me: Me;
  schema: Schema;
  areas: Actor[];
}

let session = $state.raw<Session>();
let failure = $state.raw<Failure>();
let latest = 0;

export const currentSession = (): Session | undefined => session;
export const sessionFailure = (): Failure | undefined => failure;

/** Reads who is looking and what there is to see. Later calls win. */
export async function openSession(): Promise<void> {
  const turn = ++latest;
  const { signal } = new AbortController();
  try {
    const me = await readMe(signal);
    const [schema, areas] = await Promise.all([readSchema(signal), readAreas(signal).catch(noAreas)]);
    if (turn === latest) [session, failure] = [{ me, schema, areas }, undefined];
  } catch (thrown) {
    if (turn === latest) [session, failure] = [undefined, asFailure(thrown)];
  }
}

/** A role that may not list areas still gets its page. */
function noAreas(thrown: unknown): Actor[] {
  if (asFailure(thrown).forbidden) return [];
  throw thrown;
}

export function closeSession(): void {
  latest += 1;
  session = undefined;
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
