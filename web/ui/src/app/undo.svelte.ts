// The changes of this viewer in this tab that may still be undone: their revision numbers and nothing
// else. What they were and whether they may be undone is for the server to say.
import { asFailure } from '../api/failure.ts';
import { undoBatch } from '../api/lettinggo.ts';
import { t } from '../i18n/text.ts';
import { heard, knows } from './revisions.svelte.ts';
import { announce } from './status.svelte.ts';

const key = 'spin.changes';
const most = 50; // interface.md §3

let undoable = $state.raw(recallRevisions());
let redoable = $state.raw<number[]>([]);
let busy = false;

export const canUndo = (): boolean => undoable.length > 0;

/** Reads the revisions that were kept; anything that is no revision is left out. */
export function revisionsIn(text: string | null): number[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is number => Number.isSafeInteger(one) && one > 0).slice(-most) : [];
  } catch {
    return [];
  }
}

function recallRevisions(): number[] {
  try {
    return revisionsIn(sessionStorage.getItem(key));
  } catch {
    return [];
  }
}

function keep(revisions: number[]): void {
  undoable = revisions.slice(-most);
  try {
    if (undoable.length) sessionStorage.setItem(key, JSON.stringify(undoable));
    else sessionStorage.removeItem(key);
  } catch {
    // Without storage, undoing works until the page closes.
  }
}

/** Tells that a change of this viewer was kept, and offers to undo it. */
export function announceChange(message: string, revision: number): void {
  keep([...undoable.filter((one) => one !== revision), revision]);
  redoable = [];
  knows(revision);
  announce(message, { label: t('undo.do'), run: () => void undo(revision) });
}

/** Another viewer cannot undo what this one did. */
export function forgetChanges(): void {
  keep([]);
  redoable = [];
}

export const undoLast = (): Promise<void> => undo(undoable.at(-1));
export const redoLast = (): Promise<void> => redo(redoable.at(-1));

/** Undoes a change, and offers to do it again. */
export async function undo(revision: number | undefined): Promise<void> {
  const undone = await reverse(revision);
  if (revision === undefined || undone === undefined) return;
  keep(undoable.filter((one) => one !== revision));
  redoable = [...redoable, undone];
  announce(t('undo.done'), { label: t('undo.redo'), run: () => void redo(undone) });
}

async function redo(revision: number | undefined): Promise<void> {
  const redone = await reverse(revision);
  if (revision === undefined || redone === undefined) return;
  redoable = redoable.filter((one) => one !== revision);
  keep([...undoable, redone]);
  announce(t('undo.redone'), { label: t('undo.do'), run: () => void undo(redone) });
}

/** Gives the revision of the change that takes another back; undefined when nothing happened. */
async function reverse(revision: number | undefined): Promise<number | undefined> {
  if (revision === undefined || busy) return undefined;
  busy = true;
  try {
    const reach = await undoBatch(revision);
    heard(reach.revision);
    return reach.revision;
  } catch (thrown) {
    const failure = asFailure(thrown);
    if (!failure.unreachable && !failure.unidentified) {
      keep(undoable.filter((one) => one !== revision));
      redoable = redoable.filter((one) => one !== revision);
    }
    announce(failure.unreachable ? t('offline.title') : failure.problem?.detail || t('undo.failed'));
    return undefined;
  } finally {
    busy = false;
  }
}
