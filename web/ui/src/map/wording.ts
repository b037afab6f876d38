import { monthsBetween } from '../i18n/dates.ts';
import { capital } from '../i18n/text.ts';
import { t } from './drawing.text.ts';
import type { Measure } from './measure.ts';
import type { MapGroup } from './model.ts';
import type { LabelSort, Wording } from './naming.ts';

/** Letters of labels in pixels, for who has letters of the usual size. */
export const letters: Record<LabelSort, { size: number; weight: number }> = {
  name: { size: 13, weight: 600 },
  outside: { size: 13, weight: 400 },
  proposal: { size: 12, weight: 600 },
  group: { size: 13, weight: 400 },
  age: { size: 12, weight: 400 },
};
const plate = 8; // pixels that the plate of a label is wider than its text

/** How old a contact is, as its label says. */
export function ageOf(confirmed: string | null, day: string): string {
  if (!confirmed) return t('drawing.old');
  const months = monthsBetween(confirmed, day);
  return months < 24 ? t('drawing.months', { n: months }) : t('drawing.years', { n: Math.floor(months / 12) });
}

/** What a group is called within a sentence: a community is not what it is named after, but who is around it. */
export const groupName = ({ kind, label }: MapGroup): string => (label && kind === 'community' ? t('drawing.around', { name: label }) : label);

export const wordingFor = (day: string, measure: Measure, enlarged: number): Wording => ({
  proposal: t('drawing.proposal'),
  groupName: (group) => capital(groupName(group)),
  ageOf: (line) => ageOf(line.tie.confirmed, day),
  widthOf: (text, sort) => measure(text, letters[sort].size * enlarged, letters[sort].weight) + plate,
  enlarged,
});
