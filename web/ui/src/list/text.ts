import { texts } from '../i18n/text.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** A text of the list or a common one, in the viewer's language. */
export const t = texts(nl, en);
