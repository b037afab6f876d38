import { type APIRequestContext, expect } from '@playwright/test';

/** Makes an organisation that works in an area, so that it stands on the map of it, and returns its id. */
export async function addOrganisation(request: APIRequestContext, name: string, area: string): Promise<string> {
  const made = await request.post('/v1/actors', { data: { kind: 'Organisation', attributes: { name } } });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()) as { id: string };
  await addTie(request, 'PRESENT_IN', id, area);
  return id;
}

export async function addTie(request: APIRequestContext, kind: string, from: string, to: string): Promise<void> {
  const made = await request.post('/v1/ties', { data: { kind, from, to, since: '2026-01' } });
  expect(made.status()).toBe(201);
}
