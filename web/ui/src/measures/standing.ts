import { language } from '../i18n/language.svelte.ts';
import type { MeasureName, Standing } from './measures.ts';
import { t } from './text.ts';

/** A standing in words: a number of contacts, a percentage, a class, or that the measure says nothing. */
export function standingText(measure: MeasureName, { exact, class: inClass }: Standing): string {
  if (exact !== null) {
    const percent = measure !== 'contacts';
    return new Intl.NumberFormat(language(), percent ? { style: 'percent', maximumFractionDigits: 1 } : {}).format(exact);
  }
  return inClass ? t(`betweenness.${inClass}`) : t('positions.nothing');
}
