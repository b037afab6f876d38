import { findActors } from '../api/read.ts';
import type { Reference } from '../api/types.ts';

/** Finds actors for a picker. */
export async function find(text: string, kinds: string[] | undefined, signal: AbortSignal): Promise<Reference[]> {
  const found = await findActors(text, kinds?.length ? kinds : undefined, signal);
  return found.items.map(({ id, kind, label }) => ({ id, kind, label }));
}
