// Teams, work areas, themes and areas: what an administrator arranges. They share their routes and their
// shape, and differ in which lists of other records they hold.
import { ask } from './client.ts';
import { asFailure, Failure } from './failure.ts';
import type { Reach } from './lettinggo.ts';
import type { Change, History, Page, Problem, Reference, Values } from './types.ts';

/** A list of other records that a managed record holds, such as the members of a team. */
export type ListName = 'members' | 'networkers' | 'areas';

export interface Managed {
  id: string;
  label: string;
  since: string | null;
  until: string | null;
  version: number;
  /** Its properties, with its lists among them. */
  attributes: Values;
}

export type ManagedRoute = 'teams' | 'work-areas' | 'themes' | 'areas';

type Answer = Omit<Managed, 'label' | 'attributes'> & { name?: string; label?: string; attributes?: Values } & Partial<Record<ListName, Reference[]>>;

const listNames: ListName[] = ['members', 'networkers', 'areas'];
const isList = (name: string): boolean => listNames.includes(name as ListName);

function managedFrom(answer: Answer): Managed {
  const { id, since, until, version, attributes } = answer;
  const lists = Object.fromEntries(listNames.filter((name) => answer[name]).map((name) => [name, answer[name]]));
  return { id, label: answer.name ?? answer.label ?? id, since, until, version, attributes: { ...attributes, ...lists } };
}

/** What the fields of a form say in the words of the API: lists as ids, numbers as numbers, "" for what was emptied. */
export function bodyOf(fields: Values): Values {
  const valueOf = (name: string, value: unknown): unknown => {
    if (isList(name)) return String(value ?? '').split(';').filter(Boolean);
    return name === 'year' ? Number(value) : value ?? '';
  };
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, valueOf(name, value)]));
}

export async function readManaged(route: ManagedRoute, signal: AbortSignal): Promise<Managed[]> {
  const all: Managed[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<Answer> = await ask('get', `/v1/${route}`, { query: { limit: 200, cursor }, signal });
    all.push(...page.items.map(managedFrom));
    cursor = page.next ?? undefined;
  } while (cursor);
  return all;
}

export async function addManaged(route: ManagedRoute, fields: Values): Promise<Managed> {
  return managedFrom(await ask('post', `/v1/${route}`, { body: bodyOf(fields) }));
}

/** Changes a record; when someone was first, the failure holds the record as it is now, in the same shape. */
export async function changeManaged(route: ManagedRoute, id: string, version: number, { attributes, ...dates }: Change): Promise<Managed> {
  const body = route === 'areas' ? { attributes, ...dates } : { ...bodyOf(attributes ?? {}), ...dates };
  try {
    return managedFrom(await ask('patch', `/v1/${route}/{id}`, { path: { id }, version, body }));
  } catch (thrown) {
    const failure = asFailure(thrown);
    if (!failure.stale) throw thrown;
    const current = managedFrom(await ask('get', `/v1/${route}/{id}`, { path: { id } }));
    throw new Failure(failure.status, { ...failure.problem, current } as unknown as Problem);
  }
}

export const managedHistory = (route: ManagedRoute, id: string): Promise<History> => ask('get', `/v1/${route}/{id}/history`, { path: { id } });

export const binManaged = (route: ManagedRoute, id: string, version: number): Promise<Reach> => ask('delete', `/v1/${route}/{id}`, { path: { id }, version });
