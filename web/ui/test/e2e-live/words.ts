import { en } from '../../src/i18n/en.ts';
import { type Fill, type Message, write } from '../../src/i18n/message.ts';
import { nl } from '../../src/i18n/nl.ts';
import { en as recordsEn } from '../../src/i18n/records/en.ts';
import { nl as recordsNl } from '../../src/i18n/records/nl.ts';
import { en as mapEn } from '../../src/map/en.ts';
import { nl as mapNl } from '../../src/map/nl.ts';

export type Language = 'nl' | 'en';

const catalogues: Record<Language, Record<string, Message>> = {
  nl: { ...nl, ...recordsNl, ...mapNl },
  en: { ...en, ...recordsEn, ...mapEn },
};

/** What the interface says in a language, so that a journey reads the same in each. */
export function words(language: Language): (key: string, fill?: Fill) => string {
  return (key, fill = {}) => {
    const message = catalogues[language][key];
    if (message === undefined) throw new Error(`no text ${key}`);
    return write(message, fill, language === 'nl' ? 'nl-NL' : 'en-GB');
  };
}
