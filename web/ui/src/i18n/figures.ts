import type { Figure } from '../api/types.ts';
import { language } from './language.svelte.ts';
import { t } from './text.ts';

/** A count as this viewer may know it: a number, or a word for about how many; or at least those who are shown. */
export function figure(value: Figure | null | undefined, shown = 0): string {
  if (value?.exact != null) return new Intl.NumberFormat(language()).format(value.exact);
  return value?.band && shown ? t('band.least', { n: shown }) : t(`band.${value?.band ?? 'none'}`);
}
