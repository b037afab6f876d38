import type { Arrangement } from '../map/model.ts';
import { ask, randomKey } from './client.ts';
import { type OnWork, untilReady, type Work } from './untilready.ts';

export type Arranging = '_move' | '_rearrange' | '_undo' | '_redo' | '_share' | '_adopt';

export interface Move {
  id: string;
  x: number;
  y: number;
}

/**
 * Changes how the nodes of an area and a net stand for this viewer, or shares that with the team. Of a large area
 * that may have to be worked out first; then it tells meanwhile how far that is.
 */
export function arrange(code: string, net: string, what: Arranging, moves?: Move[], onWork: OnWork = () => undefined): Promise<Arrangement> {
  const idempotencyKey = randomKey();
  return untilReady(() => ask<Arrangement | Work>('post', `/v1/areas/{code}/arrangement/${what}`, { path: { code }, body: { net, moves }, idempotencyKey }), onWork);
}
