import { readActor } from '../api/read.ts';
import type { Attribute, Values } from '../api/types.ts';
import { canonical } from '../forms/values.ts';

const most = 20; // records whose label is asked for

/** The records that the attributes of these states refer to, each once. */
export function referencesIn(attributes: Attribute[], states: Values[]): string[] {
  const names = attributes.filter((one) => one.type === 'reference').map((one) => one.name);
  const ids = states.flatMap((state) => names.map((name) => canonical(state[name]))).filter(Boolean);
  return [...new Set(ids)].slice(0, most);
}

/** What people call these records; whom the viewer may not see is left out. */
export async function labelsOf(ids: string[], signal: AbortSignal): Promise<Map<string, string>> {
  const found = await Promise.all(ids.map((id) => readActor(id, signal).catch(() => undefined)));
  return new Map(found.flatMap((one) => (one ? [[one.id, one.label]] : [])));
}

/** The same attributes, with the labels that are known for the fields that ask for a record. */
export function withLabels(attributes: Attribute[], labels: Map<string, string>): Attribute[] {
  const codes = [...labels].map(([code, label]) => ({ code, label }));
  return attributes.map((one) => (one.type === 'reference' ? { ...one, codes } : one));
}
