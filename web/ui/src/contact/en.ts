import type { Message } from '../i18n/message.ts';
import type { nl } from './nl.ts';

export const en: Record<keyof typeof nl, Message> = {
  'title': 'Add contact',
  'from': 'Who?',
  'to': 'With whom?',
  'kind': 'What kind of contact is it?',
  'area': 'In which area?',
  'more': 'Fill in more',
  'hint': 'Type a name. Choose from the list or make a new one.',
  'searching': 'Searching…',
  'found': { one: '{n} found. Choose with the arrows and Enter.', other: '{n} found. Choose with the arrows and Enter.' },
  'none': 'Nobody found. Make a new one, or type something else.',
  'create': 'New: ‘{name}’ as {kind}',
  'new': 'new: {kind}',
  'other': 'Choose another',
  'need.from': 'Choose who has the contact.',
  'need.to': 'Choose with whom the contact is.',
  'need.tie': 'These two can have no contact. Choose someone else.',
  'saved': 'Saved: contact of {from} with {to}.',
  'save': 'Save',
  'saving': 'Saving…',
  'cancel': 'Cancel',
};
