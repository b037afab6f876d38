import { arrange, type Move } from '../api/arrangement.ts';
import { asFailure } from '../api/failure.ts';
import type { OnWork } from '../api/untilready.ts';
import type { Resource } from '../app/resource.svelte.ts';
import { announce } from '../app/status.svelte.ts';
import { announceArrangement, noteArrangement } from '../app/undo.svelte.ts';
import type { Answer } from './answer.ts';
import type { Net } from './model.ts';
import { t } from './text.ts';

export interface Arranging {
  /** Shows at once what was moved, and puts it back when that was not kept. */
  move: (moves: Move[]) => Promise<void>;
  /** Changes nothing while the change before is being worked out. */
  rearrange: (what: '_rearrange' | '_adopt', message: string) => Promise<void>;
}

/** What a viewer does to where everybody stands on the map that an answer gives. What takes long tells how far it is. */
export function arranging(map: Resource<Answer>, place: () => { area: string; net: Net }, onWork: OnWork): Arranging {
  let busy = false;
  return {
    async move(moves) {
      const before = map.value;
      if (!before?.view) return;
      const { area, net } = place();
      const to = new Map(moves.map((one) => [one.id, one]));
      const nodes = before.view.nodes.map((node) => ({ ...node, ...to.get(node.id) }));
      map.set({ ...before, view: { ...before.view, nodes } });
      try {
        const arrangement = await arrange(area, net, '_move', moves);
        noteArrangement(area, net);
        if (map.value?.view) map.set({ ...map.value, view: { ...map.value.view, arrangement } });
      } catch {
        map.set(before);
        announce(t('move.failed'));
      }
    },
    async rearrange(what, message) {
      if (busy) return;
      busy = true;
      const { area, net } = place();
      try {
        await arrange(area, net, what, undefined, onWork);
        announceArrangement(message, area, net);
      } catch (thrown) {
        onWork(undefined);
        announce(asFailure(thrown).problem?.detail ?? t('error.title'));
      } finally {
        busy = false;
      }
    },
  };
}
