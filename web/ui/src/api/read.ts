import { answer, client } from './client.ts';
import type { Actor, Found, History, Me, MissingLinks, Network, Page, Roles, Schema, Tie } from './types.ts';

export const pageSize = 50;
const mostAtOnce = 200;

export interface ListFilter {
  kind?: string;
  theme?: string;
  line?: string;
  date?: string;
}

export const readRoles = (signal: AbortSignal): Promise<Roles> =>
  answer(client.GET('/demo/roles', { signal } as never));

export const readMe = (signal: AbortSignal): Promise<Me> => answer(client.GET('/v1/me', { signal } as never));

export const readSchema = (signal: AbortSignal): Promise<Schema> =>
  answer(client.GET('/v1/schema', { signal } as never));

/** Reads all areas this viewer may choose from, page by page. */
export async function readAreas(signal: AbortSignal): Promise<Actor[]> {
  const areas: Actor[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<Actor> = await answer(
      client.GET('/v1/areas', { params: { query: { limit: mostAtOnce, cursor } }, signal } as never),
    );
    areas.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor);
  return areas;
}

export function readMissingLinks(code: string, date: string | undefined, hops: number, signal: AbortSignal) {
  return answer<MissingLinks>(
    client.GET('/v1/areas/{code}/reports/missing-links', {
      params: { path: { code }, query: { date, hops } },
      signal,
    }),
  );
}

export function readActors(area: string, filter: ListFilter, cursor: string | undefined, signal: AbortSignal) {
  const query = { area, ...filter, cursor, limit: pageSize };
  return answer<Page<Actor>>(client.GET('/v1/actors', { params: { query }, signal } as never));
}

export const readActor = (id: string, signal: AbortSignal): Promise<Actor> =>
  answer(client.GET('/v1/actors/{id}', { params: { path: { id } }, signal }));

/** Reads the themes, to choose from. */
export function readThemes(signal: AbortSignal): Promise<Page<Actor>> {
  return answer(client.GET('/v1/actors', { params: { query: { kind: 'Theme', limit: mostAtOnce } }, signal } as never));
}

/** Reads the changes of an actor, the newest first. */
export const readHistory = (id: string, signal?: AbortSignal): Promise<History> =>
  answer(client.GET('/v1/actors/{id}/history', { params: { path: { id } }, signal }));

/** Reads the changes of a tie, the newest first. */
export const readTieHistory = (id: string): Promise<History> =>
  answer(client.GET('/v1/ties/{id}/history', { params: { path: { id } } }));

export function readNetwork(id: string, hops: number, net: string, date: string | undefined, signal: AbortSignal) {
  return answer<Network>(
    client.GET('/v1/actors/{id}/network', { params: { path: { id }, query: { hops, net, date } }, signal }),
  );
}

/** Reads the ties of an actor on a day, or those of all time. */
export function readTiesOf(actor: string, date: string | undefined, signal: AbortSignal, always?: true): Promise<Page<Tie>> {
  const query = { actor, date, always, limit: mostAtOnce };
  return answer(client.GET('/v1/ties', { params: { query }, signal } as never));
}

/** Finds actors by name. The text travels in the body, never in an address. */
/** How many a search gives at most. */
export const mostFound = 20;

export function findActors(text: string, kinds: string[] | undefined, signal: AbortSignal): Promise<Found> {
  return answer(client.POST('/v1/actors/_search', { body: { text, kinds, limit: mostFound }, signal } as never));
}
