import { recall, remember } from '../app/preferences.ts';

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

const isLanguage = (value: string | null): value is Language => languages.includes(value as Language);

const remembered = recall('language');
let current = $state<Language>(isLanguage(remembered) ? remembered : 'nl');

export const language = (): Language => current;

export function speakLanguage(chosen: Language): void {
  current = chosen;
  remember('language', chosen);
  document.documentElement.lang = chosen;
}
