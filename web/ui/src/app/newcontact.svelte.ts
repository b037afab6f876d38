import type { Reference } from '../api/types.ts';
import { actions } from './actions.ts';
import { may } from './session.svelte.ts';

/** Who has the contact that is being added, when that is known at the start. */
interface Begun {
  from: Reference | undefined;
}

let begun = $state.raw<Begun>();

/** The contact that is being added; undefined when none is. */
export const newContact = (): Begun | undefined => begun;

/** It is kept in one batch, with who is new. */
export const mayAddContact = (): boolean => may(actions.addTie) && may(actions.writeBatch);

/** Opens the one dialog in which contacts are added. */
export function addContact(from?: Reference): void {
  begun = { from };
}

export function closeNewContact(): void {
  begun = undefined;
}
