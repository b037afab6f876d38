import type { Actor, Attribute } from '../api/types.ts';
import { canonical, inWords } from '../forms/values.ts';
import { daysBetween } from '../i18n/dates.ts';

/** Consent that ends within this many days is shown as ending: time to ask again. */
const askAgain = 60;

/** On what ground a record may be kept. */
export interface Basis {
  /** What the schema calls it, such as "toestemming". */
  word: string;
  article: string;
  /** The day on which consent ends; "" where it has none. */
  until: string;
  state: 'open' | 'ending' | 'over';
}

/** The attributes that say on what ground a record is kept; they are changed together and on purpose. */
export const groundNames = ['legalBasis', 'legalArticle', 'consentUntil', 'retainUntil', 'findable'];

/** The ground on which an actor is kept, undefined where none is recorded or shown. */
export function basisOf(actor: Actor, attributes: Attribute[], today: string): Basis | undefined {
  const ground = attributes.find((one) => one.name === 'legalBasis');
  const word = ground ? inWords(ground, actor.attributes.legalBasis) : '';
  if (!word) return undefined;
  const until = canonical(actor.attributes.legalBasis) === 'consent' ? canonical(actor.attributes.consentUntil) : '';
  const state = until === '' ? 'open' : until <= today ? 'over' : daysBetween(today, until) <= askAgain ? 'ending' : 'open';
  return { word, article: canonical(actor.attributes.legalArticle), until, state };
}
