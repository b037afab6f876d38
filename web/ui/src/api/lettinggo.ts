import { ask } from './client.ts';
import type { Reference } from './types.ts';

/** What a change that reaches further than one record did: how many actors and ties. */
export interface Reach {
  revision: number;
  actors: number;
  ties: number;
}

export interface Binned {
  id: string;
  type: 'actor' | 'tie';
  kind: string;
  label: string;
  binnedAt: string;
  by: Reference | null;
  /** The day on which it goes for good. */
  deletedOn: string;
  revision: number;
  /** How many ties went along. */
  ties: number;
}

export interface Cursored<T> {
  items: T[];
  cursor: string | null;
}

export interface Due {
  actor: Reference;
  retainUntil: string;
  /** From what the term counts, in words. */
  from: string;
  basis: string;
  overdue: boolean;
}

export type RecordType = 'actor' | 'tie';

export const binActor = (id: string, version: number): Promise<Reach> => ask('delete', '/v1/actors/{id}', { path: { id }, version });
export const binTie = (id: string, version: number): Promise<Reach> => ask('delete', '/v1/ties/{id}', { path: { id }, version });

export const undoBatch = (revision: number): Promise<Reach> => ask('post', '/v1/batches/{revision}/_undo', { path: { revision }, body: {} });

export const readBin = (cursor: string | undefined, signal?: AbortSignal): Promise<Cursored<Binned>> => ask('get', '/v1/bin', { query: { cursor }, signal });
export const restoreFromBin = (id: string): Promise<Reach> => ask('post', '/v1/bin/{id}/_restore', { path: { id }, body: {} });
export const deleteForGood = (id: string): Promise<void> => ask('delete', '/v1/bin/{id}', { path: { id } });

export const readRetention = (until: string, cursor: string | undefined, signal?: AbortSignal): Promise<Cursored<Due> & { total: number }> =>
  ask('get', '/v1/retention', { query: { until, cursor }, signal });
