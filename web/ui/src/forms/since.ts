import type { Attribute } from '../api/types.ts';
import { t } from '../i18n/records/text.ts';

/** Since when a record holds in the world, as a field like any other. */
export const sinceAttribute = (): Attribute => ({ name: 'since', label: t('form.since'), type: 'date' });

/** Until when it holds; the day itself no longer counts. */
export const untilAttribute = (): Attribute => ({ name: 'until', label: t('form.until'), type: 'date', required: true });

