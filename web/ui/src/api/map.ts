import type { MapView, Overview } from '../map/model.ts';
import { apiQuery, type Question } from '../map/question.ts';
import { ask } from './client.ts';
import type { Reference } from './types.ts';
import { type OnWork, untilReady, type Work } from './untilready.ts';

/** How somebody can reach somebody else, the shortest first; no paths when there is none to see. */
export interface Paths {
  paths: Path[];
  /** How far they reach: as far as this viewer may see. */
  scope: string;
}

export interface Path {
  hops: number;
  steps: Step[];
}

export interface Step {
  from: Reference;
  to: Reference;
  /** Why it is a step, as a sentence. */
  reason: string;
}

const mostIds = 150;

const readView = (code: string, query: Record<string, unknown>, onWork: OnWork, signal: AbortSignal): Promise<MapView> =>
  untilReady(() => ask<MapView | Work>('get', '/v1/areas/{code}/map', { path: { code }, query, signal }), onWork, signal);

export const readMap = (code: string, asked: Question, onWork: OnWork, signal: AbortSignal): Promise<MapView> =>
  readView(code, apiQuery(asked), onWork, signal);

/** Reads exactly these actors with what lies between them. */
export const readMapOf = (code: string, ids: string[], { net, day }: Question, onWork: OnWork, signal: AbortSignal): Promise<MapView> =>
  readView(code, { net, date: day, ids: ids.slice(0, mostIds).join(',') }, onWork, signal);

export const readOverview = (code: string, { net, day }: Question, onWork: OnWork, signal: AbortSignal): Promise<Overview> =>
  untilReady(() => ask<Overview | Work>('get', '/v1/areas/{code}/overview', { path: { code }, query: { net, date: day }, signal }), onWork, signal);

export const readPaths = (from: string, to: string, { net, day }: Question, signal: AbortSignal): Promise<Paths> =>
  ask('get', '/v1/actors/{id}/paths', { path: { id: from }, query: { to, net, date: day, limit: 5 }, signal });
