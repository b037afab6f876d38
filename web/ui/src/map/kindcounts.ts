import type { Answer } from './answer.ts';
import { mapKinds } from './question.ts';

/** The kinds that are in an answer or asked for, in their usual order: of a question how many are shown, of the whole how many there are. */
export function kindCounts(answer: Answer | undefined, asked: readonly string[]): { kind: string; n: number }[] {
  const dots = answer?.view?.others ?? answer?.overview?.dots;
  const there = dots ? [...new Set(dots.kind)].map((index) => dots.kinds[index]!) : [];
  const shown = answer?.view ? answer.view.nodes.map((node) => node.kind) : dots?.kind.map((index) => dots.kinds[index]!) ?? [];
  const counts = new Map<string, number>();
  for (const kind of shown) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return mapKinds.filter((kind) => counts.has(kind) || there.includes(kind) || asked.includes(kind)).map((kind) => ({ kind, n: counts.get(kind) ?? 0 }));
}
