// Several changes written together, all or none; undoing one undoes them all.
import { ask } from './client.ts';
import type { Values } from './types.ts';

/** An addition of a batch. A tie names what the same batch adds as # and its ref. */
export type Addition =
  | { op: 'addActor'; ref: string; kind: string; attributes: Values }
  | { op: 'addTie'; kind: string; from: string; to: string; since?: string; attributes?: Values };

export interface Written {
  revision: number;
  /** What each ref became. */
  ids: Record<string, string>;
}

export const writeBatch = (operations: Addition[]): Promise<Written> => ask('post', '/v1/batches', { body: { operations } });
