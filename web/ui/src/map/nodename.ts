import type { Point } from './camera.ts';
import { t } from './drawing.text.ts';
import type { MapNode } from './model.ts';
import { around } from './walk.ts';

interface Surroundings {
  kindWord: (kind: string) => string;
  proposals: readonly { from: string; to: string }[];
  contacts: ReadonlyMap<string, readonly string[]>;
  at: ReadonlyMap<string, Point>;
  /** Whose contact it was reached as. */
  cameFrom: string | null;
}

/** Who this is in words: "Fatima Yılmaz, bewoner, schakel, 6 contacten, contact 2 van 9". */
export function nodeName(node: MapNode, { kindWord, proposals, contacts, at, cameFrom }: Surroundings): string {
  const suggested = proposals.filter(({ from, to }) => from === node.id || to === node.id).length;
  const circle = cameFrom ? around({ at, contacts }, cameFrom) : [];
  return [
    node.label,
    kindWord(node.kind),
    node.schakel && t('drawing.schakel'),
    !node.inArea && t('drawing.outside'),
    t('drawing.contacts', { n: node.ties }),
    suggested > 0 && t('drawing.proposals', { n: suggested }),
    cameFrom && t('drawing.place', { n: circle.indexOf(node.id) + 1, of: circle.length }),
  ].filter(Boolean).join(', ');
}
