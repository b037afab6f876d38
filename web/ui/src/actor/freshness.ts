import type { Tie } from '../api/types.ts';
import { canonical } from '../forms/values.ts';
import { daysBetween, monthsBetween } from '../i18n/dates.ts';
import { t } from '../i18n/records/text.ts';

const old = 12; // months; interface.md §4

/** How long ago we last heard that ties hold. */
export interface Freshness {
  /** The day on which one of them was confirmed last, else the day on which it was written down. */
  day: string;
  confirmed: boolean;
  months: number;
  old: boolean;
}

/** The freshest of the ties with one other, undefined without ties. */
export function freshnessOf(ties: Tie[], today: string): Freshness | undefined {
  const confirmed = ties.map((tie) => canonical(tie.attributes.lastConfirmed)).filter(Boolean).sort().at(-1);
  const day = confirmed ?? ties.map((tie) => tie.recordedAt.slice(0, 10)).sort().at(-1);
  if (!day) return undefined;
  const months = monthsBetween(day, today);
  return { day, confirmed: confirmed !== undefined, months, old: months >= old };
}

/** A day in the past as people say it: "gisteren", "2 weken geleden". */
export function agoInWords(day: string, today: string): string {
  const days = daysBetween(day, today);
  const months = monthsBetween(day, today);
  if (days < 1) return t('ago.today');
  if (days < 14) return t('ago.days', { n: days });
  if (months < 2) return t('ago.weeks', { n: Math.floor(days / 7) });
  if (months < 24) return t('ago.months', { n: months });
  return t('ago.years', { n: Math.floor(months / 12) });
}
