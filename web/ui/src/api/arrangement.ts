import type { Arrangement } from '../map/model.ts';
import { ask } from './client.ts';

export type Arranging = '_move' | '_rearrange' | '_undo' | '_redo' | '_share' | '_adopt';

export interface Move {
  id: string;
  x: number;
  y: number;
}

/** Changes how the nodes of an area and a net stand for this viewer, or shares that with the team. */
export const arrange = (code: string, net: string, what: Arranging, moves?: Move[]): Promise<Arrangement> =>
  ask('post', `/v1/areas/{code}/arrangement/${what}`, { path: { code }, body: { net, moves } });
