import { en as contactEn } from '../../src/contact/en.ts';
import { nl as contactNl } from '../../src/contact/nl.ts';
import { en } from '../../src/i18n/en.ts';
import { type Fill, type Message, write } from '../../src/i18n/message.ts';
import { nl } from '../../src/i18n/nl.ts';
import { en as recordsEn } from '../../src/i18n/records/en.ts';
import { nl as recordsNl } from '../../src/i18n/records/nl.ts';
import { en as mapEn } from '../../src/map/en.ts';
import { nl as mapNl } from '../../src/map/nl.ts';

export type Language = 'nl' | 'en';

/** The texts of a part whose keys are short, under its name. */
const within = (part: string, texts: Record<string, Message>): Record<string, Message> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${part}:${key}`, text]));

const catalogues: Record<Language, Record<string, Message>> = {
  nl: { ...nl, ...recordsNl, ...mapNl, ...within('contact', contactNl) },
  en: { ...en, ...recordsEn, ...mapEn, ...within('contact', contactEn) },
};

/** What the interface says in a language, so that a journey reads the same in each. */
export function words(language: Language): (key: string, fill?: Fill) => string {
  return (key, fill = {}) => {
    const message = catalogues[language][key];
    if (message === undefined) throw new Error(`no text ${key}`);
    return write(message, fill, language === 'nl' ? 'nl-NL' : 'en-GB');
  };
}
