import { texts } from '../text.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** A text about records and their forms or a common one, in the viewer's language. */
export const t = texts(nl, en);
