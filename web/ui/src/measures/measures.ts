import { ask } from '../api/client.ts';
import type { Figure, Reference } from '../api/types.ts';
import { type OnWork, untilReady, type Work } from '../api/untilready.ts';

export type Class = 'high' | 'middle' | 'low';

/** Where somebody stands by one measure: a number, or only a class, or neither where it says nothing. */
export interface Standing {
  exact: number | null;
  class: Class | null;
}

export const measureNames = ['contacts', 'betweenness', 'harmonic', 'clustering'] as const;
export type MeasureName = (typeof measureNames)[number];
export const nets = ['support', 'own', 'organisations'] as const;
export type NetName = (typeof nets)[number];

export type Row = { actor: Reference; articulation: boolean } & Record<MeasureName, Standing>;

export interface Measures {
  day: string;
  figures: 'exact' | 'band' | 'notReleased';
  /** Betweenness counts the area and so many steps around it; null: the whole net. */
  halo: number | null;
  items: Row[];
  hidden: number | null;
  total: number;
  next: string | null;
  cursor: string | null;
}

export interface Statement {
  code: string;
  text: string;
  reason: string;
}

export interface Place {
  day: string;
  figures: 'exact' | 'band' | 'notReleased';
  halo: number | null;
  statements: Statement[];
  contacts: Figure;
  asked: Figure;
}

export interface Asked {
  code: string;
  net: NetName;
  sort: string;
  date: string | undefined;
}

const pageSize = 50;
const mostAtOnce = 200;

export function readMeasures({ code, ...query }: Asked, onWork: OnWork, cursor?: string, signal?: AbortSignal, limit = pageSize): Promise<Measures> {
  const question = () => ask<Measures | Work>('get', '/v1/areas/{code}/measures', { path: { code }, query: { ...query, cursor, limit }, signal });
  return untilReady(question, onWork, signal).then((page) => ({ ...page, cursor: page.next }));
}

/** Reads the rows of all pages, for a file. */
export async function readAllMeasures(asked: Asked): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await readMeasures(asked, () => undefined, cursor, undefined, mostAtOnce);
    rows.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor);
  return rows;
}

export function readPlace(id: string, net: NetName, date: string | undefined, onWork: OnWork, signal?: AbortSignal): Promise<Place> {
  return untilReady(() => ask<Place | Work>('get', '/v1/actors/{id}/place', { path: { id }, query: { net, date }, signal }), onWork, signal);
}

/** The net in which a kind of actor has a place; undefined where it has none. */
export function netOf(kind: string): NetName | undefined {
  if (kind === 'Resident' || kind === 'Professional') return 'support';
  return kind === 'Organisation' || kind === 'Team' ? 'organisations' : undefined;
}

/** The order that a press on a heading asks: measures begin with the highest, names with A. */
export function nextSort(now: string, by: MeasureName | 'label'): string {
  if (now === by) return `-${by}`;
  if (now === `-${by}`) return by;
  return by === 'label' ? by : `-${by}`;
}
