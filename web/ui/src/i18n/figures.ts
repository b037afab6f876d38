import type { Figure } from '../api/types.ts';
import { language } from './language.svelte.ts';
import { t } from './text.ts';

/** A count as this viewer may know it: a number, or a word for about how many. */
export function figure(value: Figure | null | undefined): string {
  if (typeof value?.exact === 'number') return new Intl.NumberFormat(language()).format(value.exact);
  if (value?.band) return t(`band.${value.band}`);
  return t('band.none');
}
