import { en } from './en.ts';
import { language, type Language } from './language.svelte.ts';
import { type Fill, type Message, type PlacesOf, write } from './message.ts';
import { nl } from './nl.ts';

type Args<M> = [PlacesOf<M>] extends [never] ? [] : [fill: Record<PlacesOf<M>, string | number>];

/** Gives the function that says a text of these catalogues, or of the common one, in the viewer's language. */
export function texts<C extends Record<string, Message>>(dutch: C, english: Record<keyof C, Message>) {
  const catalogues: Record<Language, Record<string, Message>> = { nl: { ...nl, ...dutch }, en: { ...en, ...english } };
  type All = typeof nl & C;
  return <K extends keyof All & string>(key: K, ...args: Args<All[K]>): string =>
    write(catalogues[language()][key]!, (args[0] ?? {}) as Fill, language());
}

/** A text of the common catalogue in the viewer's language. */
export const t = texts({}, {});

/** Starts a label of the schema, such as "bewoner", with a capital. */
export function capital(label: string): string {
  return label.charAt(0).toLocaleUpperCase(language()) + label.slice(1);
}
