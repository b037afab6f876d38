import type { TieKind } from '../api/types.ts';
import { t } from '../i18n/records/text.ts';

/** A kind of tie as seen from one actor, in the direction it may run. */
export interface TieChoice {
  value: string;
  tie: TieKind;
  /** The other is the first of the two. */
  reversed: boolean;
  /** The kinds that the other may be of. */
  others: string[];
}

// What links records to each other behind the scenes; people add these in their own places.
const inner = ['SAME_AS', 'HELD_BY', 'LINKS_AREA', 'LINKS_THEME', 'IN_CIRCLE', 'CASE_OF', 'WORKED_BY', 'ABOUT', 'OWNS', 'PART_OF'];

/** The ties an actor of this kind may have. */
export function choicesFor(kind: string, ties: TieKind[]): TieChoice[] {
  return ties.filter((tie) => !inner.includes(tie.kind)).flatMap((tie) => [
    ...(tie.from.includes(kind) ? [{ value: `${tie.kind}>`, tie, reversed: false, others: tie.to }] : []),
    ...(tie.to.includes(kind) && !tie.symmetric ? [{ value: `${tie.kind}<`, tie, reversed: true, others: tie.from }] : []),
  ]);
}

/** How the choice reads: "Jan kent …" or "… steunt Jan". */
export function choiceWords(choice: TieChoice, who: string): string {
  return choice.reversed ? t('tie.reads.to', { who, tie: choice.tie.label }) : t('tie.reads.from', { who, tie: choice.tie.label });
}
