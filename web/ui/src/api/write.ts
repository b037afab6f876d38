import { answer, client } from './client.ts';
import type { Actor, Change, NewActor, Tie } from './types.ts';

const matching = (version: number) => ({ 'If-Match': `"${version}"` });

export const chooseRole = (role: string): Promise<void> =>
  answer(client.POST('/demo/session', { body: { role } } as never));

export const leaveRole = (): Promise<void> => answer(client.DELETE('/demo/session', {} as never));

export const addActor = (body: NewActor): Promise<Actor> => answer(client.POST('/v1/actors', { body } as never));

export function changeActor(id: string, version: number, body: Change): Promise<Actor> {
  return answer(client.PATCH('/v1/actors/{id}', { params: { path: { id }, header: matching(version) }, body }));
}

export function changeTie(id: string, version: number, body: Change): Promise<Tie> {
  return answer(client.PATCH('/v1/ties/{id}', { params: { path: { id }, header: matching(version) }, body }));
}

export function endActor(id: string, version: number, until: string): Promise<Actor> {
  const params = { path: { id }, header: matching(version) };
  return answer(client.POST('/v1/actors/{id}/_end', { params, body: { until } }));
}

export function endTie(id: string, version: number, until: string): Promise<Tie> {
  const params = { path: { id }, header: matching(version) };
  return answer(client.POST('/v1/ties/{id}/_end', { params, body: { until } }));
}
