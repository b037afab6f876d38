import { en as recordsInEnglish } from '../i18n/records/en.ts';
import { nl as recordsInDutch } from '../i18n/records/nl.ts';
import { texts } from '../i18n/text.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** A text of this part, one about records or a common one, in the viewer's language. */
export const t = texts({ ...recordsInDutch, ...nl }, { ...recordsInEnglish, ...en });
