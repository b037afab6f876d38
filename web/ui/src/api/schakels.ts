// A schakel with who holds it and what it links, read and written as one.
import { ask } from './client.ts';
import type { Change, Reference, Values } from './types.ts';

export interface Schakel {
  id: string;
  label: string;
  holder: Reference | null;
  areas: Reference[];
  themes: Reference[];
  since: string | null;
  until: string | null;
  confirmedOn: string | null;
  attributes: Values;
  version: number;
  recordedAt: string;
}

export interface NewSchakel {
  holder: string;
  areas: string[];
  themes: string[];
  since?: string;
  attributes?: Values;
}

export type SchakelChange = Change & { areas?: string[]; themes?: string[] };

export const readSchakel = (id: string, signal?: AbortSignal): Promise<Schakel> => ask('get', '/v1/schakels/{id}', { path: { id }, signal });
export const addSchakel = (body: NewSchakel): Promise<Schakel> => ask('post', '/v1/schakels', { body });
export const changeSchakel = (id: string, version: number, body: SchakelChange): Promise<Schakel> => ask('patch', '/v1/schakels/{id}', { path: { id }, version, body });
export const endSchakel = (id: string, version: number, until: string): Promise<Schakel> => ask('post', '/v1/schakels/{id}/_end', { path: { id }, version, body: { until } });
