import type { Actor, Attribute } from '../api/types.ts';
import { sinceAttribute } from '../forms/since.ts';
import { dateInWords } from '../i18n/dates.ts';
import { t } from '../i18n/records/text.ts';
import { askedNames } from './asked.ts';
import { groundNames } from './basis.ts';

/** A field that was just kept, by name, with when and as what. */
export interface FieldSaved {
  name: string;
  time: string;
  revision: number;
}

export interface Fact {
  attribute: Attribute;
  value: unknown;
}

// The head says on what ground the record is kept, and a line of its own when the network was asked.
const elsewhere = ['legalBasis', 'legalArticle', 'consentUntil', ...askedNames];

/** What stands among the facts of an actor, with since when it is there at the end. */
export function shownFacts(actor: Actor, attributes: Attribute[]): Fact[] {
  const own = attributes.filter((one) => one.type !== 'outline' && !(actor.kind === 'Resident' && elsewhere.includes(one.name)));
  return [...own.map((attribute) => ({ attribute, value: actor.attributes[attribute.name] })), { attribute: sinceAttribute(), value: actor.since ?? actor.until }];
}

/**
 * What is changed where it stands, of the attributes that the viewer may change. The ground on which a resident is
 * kept and when they were asked have forms of their own; who may change no more than those, changes no record as a whole.
 */
export function changedInPlace(kind: string, editable: string[]): string[] {
  const names = kind === 'Resident' ? editable.filter((name) => !groundNames.includes(name) && !askedNames.includes(name)) : editable;
  return names.length ? [...names, 'since'] : [];
}

export function periodInWords(actor: Actor): string {
  return (dateInWords(actor.since) || t('age.unknown')) + (actor.until ? t('period.until', { date: dateInWords(actor.until) }) : '');
}
