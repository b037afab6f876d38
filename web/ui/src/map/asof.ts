import { monthsBetween } from '../i18n/dates.ts';

/** The days that the slider stands for: the first of every month after `since`, and then today. */
export interface Months {
  first: string;
  today: string;
  /** The index of today. */
  last: number;
}

const firstOf = (day: string): string => `${day.slice(0, 7)}-01`;

export function monthsFrom(since: string | null, today: string): Months {
  const begun = since && since < today ? since : today;
  const first = firstOf(begun.length >= 7 ? begun : `${begun.slice(0, 4)}-01-01`);
  return { first, today, last: monthsBetween(first, firstOf(today)) + 1 };
}

/** The day at an index; undefined for today. */
export function dayAt({ first, last }: Months, index: number): string | undefined {
  if (index >= last) return undefined;
  const [year = 0, month = 1] = first.split('-').map(Number);
  const at = new Date(Date.UTC(year, month - 1 + Math.max(0, index), 1));
  return at.toISOString().slice(0, 10);
}

/** Where a day stands; the last index for none. */
export function indexOf(months: Months, day: string | undefined): number {
  if (!day || day >= months.today) return months.last;
  return Math.min(months.last - 1, monthsBetween(months.first, day));
}

/** The first index of each year, to write beside the slider. */
export function yearsOf(months: Months, most: number): { year: string; index: number }[] {
  const all = Array.from({ length: months.last }, (_, index) => ({ year: dayAt(months, index)!.slice(0, 4), index })).filter(({ index }) => dayAt(months, index)!.slice(5, 7) === '01');
  const every = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, i) => (all.length - 1 - i) % every === 0);
}
