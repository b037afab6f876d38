import { texts } from '../i18n/text.ts';
import { en } from './drawing.en.ts';
import { nl } from './drawing.nl.ts';

/** A text in or beside the drawing, or a common one, in the viewer's language. */
export const t = texts(nl, en);
