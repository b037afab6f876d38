import { en } from './en.ts';
import { language, type Language } from './language.svelte.ts';
import { type Fill, type Message, type PlacesOf, write } from './message.ts';
import { nl } from './nl.ts';

type Catalogue = typeof nl;
export type Key = keyof Catalogue;
type Args<K extends Key> = [PlacesOf<Catalogue[K]>] extends [never]
  ? []
  : [fill: Record<PlacesOf<Catalogue[K]>, string | number>];

const catalogues: Record<Language, Record<Key, Message>> = { nl, en };

/** The text of the catalogue in the viewer's language. */
export function t<K extends Key>(key: K, ...args: Args<K>): string {
  return write(catalogues[language()][key], (args[0] ?? {}) as Fill, language());
}

/** Starts a label of the schema, such as "bewoner", with a capital. */
export function capital(label: string): string {
  return label.charAt(0).toLocaleUpperCase(language()) + label.slice(1);
}
