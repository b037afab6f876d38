import type { Path } from '../api/map.ts';
import type { Reference } from '../api/types.ts';
import { t } from './text.ts';

const isPerson = ({ kind }: Reference): boolean => kind === 'Resident' || kind === 'Professional';

/** Who stands between the ends of a path, in order. */
export const between = (path: Path): Reference[] => path.steps.slice(0, -1).map((step) => step.to);

/** A path in words: whom to ask first, and whom each of those knows. */
export function pathInWords(path: Path): string {
  const [first, last] = [path.steps[0], path.steps.at(-1)];
  if (!first || !last) return '';
  if (path.steps.length === 1) return t('path.direct', { from: first.from.label, to: first.to.label });
  const asks = isPerson(first.to) ? t('path.ask', { who: first.to.label }) : t('path.askAt', { who: first.to.label });
  const knows = path.steps.slice(1).map(({ from, to }) => (isPerson(from) ? t('path.knows', { who: from.label, next: to.label }) : t('path.knowsAt', { next: to.label })));
  return [asks, ...knows].join(' ');
}

/** The ids along a path, both ends with it. */
export const idsAlong = (path: Path): string[] => [...path.steps.slice(0, 1).map((step) => step.from.id), ...path.steps.map((step) => step.to.id)];
