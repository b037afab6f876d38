import { capital } from '../i18n/text.ts';
import { type Sort, sortOf } from '../ui/shape.ts';
import { t } from './drawing.text.ts';
import type { MapView } from './model.ts';
import { radiusOf } from './size.ts';

export type Mark = Sort | 'schakel' | 'dots' | 'contact' | 'formal' | 'referral' | 'proposal' | 'old' | 'trail' | 'group' | 'size';

/** A sign that occurs on this map, with its words. */
export interface Entry {
  mark: Mark;
  text: string;
}

export interface Shown {
  groups: boolean;
  proposals: boolean;
  trail?: readonly string[];
}

const order: Sort[] = ['bewoner', 'professional', 'organisatie', 'activiteit'];

/** Numbers of contacts of which the legend shows the size. */
const steps = [1, 4, 10];
/** Their radii in a legend, in the proportion of the map. */
export const stepRadii = steps.map((ties) => radiusOf(ties) * 0.33);

/** What the signs of this map mean: first the shapes, then the lines, then the sizes; only what occurs. */
export function legendOf(view: MapView, { groups, proposals, trail = [] }: Shown, kindWord: (kind: string) => string): Entry[] {
  const kinds = [...new Set(view.nodes.map(({ kind }) => kind))];
  const shapes = order.flatMap((sort): Entry[] => {
    const words = kinds.filter((kind) => sortOf(kind) === sort).map(kindWord);
    return words.length > 0 ? [{ mark: sort, text: capital(words.join(', ')) }] : [];
  });
  const plain = view.ties.some(({ formal, directed }) => !formal && !directed);
  const rest: [Mark, boolean, string][] = [
    ['schakel', view.nodes.some(({ schakel }) => schakel), t('legend.schakel')],
    ['dots', view.others.x.length > 0, t('legend.dots')],
    ['contact', plain, t('legend.contact')],
    ['formal', view.ties.some(({ formal }) => formal), t('legend.formal')],
    ['referral', view.ties.some(({ directed }) => directed), t('legend.referral')],
    ['old', view.ties.some(({ old }) => old), t('legend.old')],
    ['proposal', proposals && view.proposals.length > 0, t('legend.proposal')],
    ['trail', trail.length > 1, t('legend.trail')],
    ['size', view.nodes.length > 0, t('legend.size', { sizes: steps.join(', ') })],
    ['group', groups && view.groups.length > 0, t('legend.group')], // last: it comes and goes with the distance
  ];
  return [...shapes, ...rest.flatMap(([mark, occurs, text]): Entry[] => (occurs ? [{ mark, text }] : []))];
}
