// What this viewer did in this tab that may still be undone, in one order: changes of records by their revision
// numbers, changes of how a map stands by area and net, and nothing else. What they were and whether they may be
// undone is for the server to say.
import { type Arranging, arrange } from '../api/arrangement.ts';
import { asFailure } from '../api/failure.ts';
import { undoBatch } from '../api/lettinggo.ts';
import { t } from '../i18n/text.ts';
import { heard, knows } from './revisions.svelte.ts';
import { announce } from './status.svelte.ts';

/** A revision, or a map whose nodes moved: its area and net, as in "BU99990101 support". */
export type Step = number | string;

const key = 'spin.changes';
const most = 50; // interface.md §3

let undoable = $state.raw(recallSteps());
let redoable = $state.raw<Step[]>([]);
let arrangements = $state(0);
let busy = false;

export const canUndo = (): boolean => undoable.length > 0;

/** How often a map was arranged anew from here; who asks for a map with it asks again after that. */
export const arranged = (): number => arrangements;

const mapStep = (area: string, net: string): Step => `${area} ${net}`;

function isStep(one: unknown): one is Step {
  if (typeof one === 'number') return Number.isSafeInteger(one) && one > 0;
  return typeof one === 'string' && /^[\w-]{1,40} [a-z]{1,20}$/.test(one);
}

/** Reads the steps that were kept; anything that is no step is left out. */
export function stepsIn(text: string | null): Step[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isStep).slice(-most) : [];
  } catch {
    return [];
  }
}

function recallSteps(): Step[] {
  try {
    return stepsIn(sessionStorage.getItem(key));
  } catch {
    return [];
  }
}

function keep(steps: Step[]): void {
  undoable = steps.slice(-most);
  try {
    if (undoable.length) sessionStorage.setItem(key, JSON.stringify(undoable));
    else sessionStorage.removeItem(key);
  } catch {
    // Without storage, undoing works until the page closes.
  }
}

/** A list without the last of its steps that is this one. */
function less(steps: Step[], step: Step): Step[] {
  const at = steps.lastIndexOf(step);
  return at < 0 ? steps : steps.toSpliced(at, 1);
}

/** Tells that a change of this viewer was kept, and offers to undo it. */
export function announceChange(message: string, revision: number): void {
  keep([...less(undoable, revision), revision]);
  redoable = [];
  knows(revision);
  announce(message, { label: t('undo.do'), run: () => void undo(revision) });
}

/** Remembers that the nodes of a map moved, which the map shows already. */
export function noteArrangement(area: string, net: string): void {
  keep([...undoable, mapStep(area, net)]);
  redoable = [];
}

/** Tells that a map was arranged anew, and offers to undo it. */
export function announceArrangement(message: string, area: string, net: string): void {
  noteArrangement(area, net);
  arrangements += 1;
  announce(message, { label: t('undo.do'), run: () => void undoArrangement(area, net) });
}

/** Another viewer cannot undo what this one did. */
export function forgetChanges(): void {
  keep([]);
  redoable = [];
}

export const undoLast = (): Promise<void> => undo(undoable.at(-1));
export const redoLast = (): Promise<void> => redo(redoable.at(-1));
export const undoArrangement = (area: string, net: string): Promise<void> => undo(mapStep(area, net));
export const redoArrangement = (area: string, net: string): Promise<void> => redo(mapStep(area, net));

/** Undoes a step, and offers to do it again. */
export async function undo(step: Step | undefined): Promise<void> {
  const undone = await reverse(step, '_undo');
  if (step === undefined || undone === undefined) return;
  keep(less(undoable, step));
  redoable = [...redoable, undone];
  announce(t('undo.done'), { label: t('undo.redo'), run: () => void redo(undone) });
}

async function redo(step: Step | undefined): Promise<void> {
  const redone = await reverse(step, '_redo');
  if (step === undefined || redone === undefined) return;
  redoable = less(redoable, step);
  keep([...undoable, redone]);
  announce(t('undo.redone'), { label: t('undo.do'), run: () => void undo(redone) });
}

/** Gives the step that takes another back; undefined when nothing happened. */
async function reverse(step: Step | undefined, arranging: Arranging): Promise<Step | undefined> {
  if (step === undefined || busy) return undefined;
  busy = true;
  try {
    return await (typeof step === 'number' ? reverseRevision(step) : reverseArrangement(step, arranging));
  } catch (thrown) {
    const failure = asFailure(thrown);
    if (!failure.unreachable && !failure.unidentified) {
      keep(less(undoable, step));
      redoable = less(redoable, step);
    }
    announce(failure.unreachable ? t('offline.title') : failure.problem?.detail || t('undo.failed'));
    return undefined;
  } finally {
    busy = false;
  }
}

async function reverseRevision(revision: number): Promise<Step> {
  const reach = await undoBatch(revision);
  heard(reach.revision);
  return reach.revision;
}

async function reverseArrangement(step: string, arranging: Arranging): Promise<Step> {
  const [area = '', net = ''] = step.split(' ');
  await arrange(area, net, arranging);
  arrangements += 1;
  return step;
}
