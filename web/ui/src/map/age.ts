import { daysBetween, monthsBetween } from '../i18n/dates.ts';
import { t } from './text.ts';

const oldMonths = 12; // interface.md §4

/** How long ago a day was: "9 dagen", "14 maanden". */
export function ageInWords(since: string, day: string): string {
  const months = monthsBetween(since, day);
  return months >= 1 ? t('age.months', { n: months }) : t('age.days', { n: daysBetween(since, day) });
}

export const isOld = (since: string, day: string): boolean => monthsBetween(since, day) >= oldMonths;
