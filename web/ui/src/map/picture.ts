import { dateInWords } from '../i18n/dates.ts';
import { outline } from '../ui/shape.ts';
import { type Box, boxAround, fit, type Size } from './camera.ts';
import { t } from './drawing.text.ts';
import { outlinesOf, pathOf } from './groups.ts';
import { type Entry, legendOf, stepRadii } from './legend.ts';
import type { Measure } from './measure.ts';
import type { MapView } from './model.ts';
import { type LabelSort, labelsOf } from './naming.ts';
import { ink } from './palette.ts';
import { buttonRadius, plateOf, ringBox } from './plate.ts';
import { areThin, dotLinesOf, dotsOf, linesOf, proposalsOf, type Spot, spotsOf, trailOf } from './scene.ts';
import { type Attributes, element, sheetOf, sheetSize, type Sign, stageOf, written } from './sheet.ts';
import { letters, wordingFor } from './wording.ts';

export interface PictureOptions {
  /** The name of the area. */
  area: string;
  focus?: string;
  trail?: readonly string[];
  groups: boolean;
  proposals: boolean;
  kindWord: (kind: string) => string;
}

/** The named map as a sheet. */
export function svgOf(view: MapView, options: PictureOptions, measure: Measure, size: Size = sheetSize): string {
  const { area, kindWord } = options;
  const stage = stageOf(signsOf(legendOf(view, options, kindWord)), measure, size);
  const { drawn, outlined } = map(view, options, measure, stage);
  const shown = view.nodes.filter(({ inArea }) => inArea).length;
  const outside = view.nodes.length - shown;
  return sheetOf({
    title: t('picture.title', { area }),
    about: [t('picture.day', { date: dateInWords(view.day) }), [t('picture.shown', { shown, total: view.total }), ...(outside ? [t('picture.outside', { n: outside })] : [])].join(' ')],
    signs: signsOf(legendOf(view, { ...options, groups: outlined }, kindWord)),
    source: t('picture.source'),
    drawn,
    stage,
  }, measure, size);
}

/** What stands on the stage, and whether a group has its outline there. */
function map(view: MapView, options: PictureOptions, measure: Measure, stage: Size): { drawn: string; outlined: boolean } {
  const at = new Map(view.nodes.map(({ id, x, y }) => [id, { x, y }]));
  const camera = fit(boxAround(at.values()) ?? { left: 0, top: 0, right: 1, bottom: 1 }, stage, { left: 80, top: 40, right: 80, bottom: 40 });
  const { scale } = camera;
  const spots = spotsOf(view.nodes, at, scale);
  const near = new Set(options.focus === undefined ? [] : [options.focus]);
  const lines = linesOf(view.ties, spots, near);
  const broad = areThin(lines) ? thinWidths : widths;
  const curves = options.proposals ? proposalsOf(view.proposals, spots) : [];
  const groups = options.groups ? outlinesOf(view.groups, spots, scale) : [];
  const sight = { left: -camera.x, top: -camera.y, right: stage.width - camera.x, bottom: stage.height - camera.y };
  const focus = spots.get(options.focus ?? '');
  const plate = focus && plateOf(focus, roleOf(focus), measure, 1, sight);
  const labels = labelsOf({ spots, lines, curves, groups, scale }, wordingFor(view.day, measure, 1), { first: new Set([...near, ...(options.trail ?? [])]), next: new Set(lines.filter(({ strong }) => strong).flatMap(({ tie }) => [tie.from, tie.to])), without: focus?.node.id ?? null }, sight, focus && plate ? [plate, ringBox(focus)] : []);
  const drawn = [
    ...groups.map(({ outline: loop }) => (loop ? element('path', { d: pathOf(loop, scale), fill: ink.paper, stroke: ink.edge, 'stroke-width': 1.25, 'stroke-dasharray': '5 4' }) : '')),
    element('path', { d: dotLinesOf(view.others, scale), fill: 'none', stroke: ink.contextLine, 'stroke-width': 1.25 }),
    ...dotsOf(view.others, scale).map(({ d }) => element('path', { d, fill: ink.context })),
    element('path', { d: trailOf(options.trail ?? [], spots), fill: 'none', stroke: ink.trail, 'stroke-width': 11, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
    ...lines.map(({ d, tie, strong, from, to }) => {
      const stroke = strong && !tie.old ? ink.edgeStrong : ink.edge;
      const line = element('path', { d, fill: 'none', stroke, 'stroke-opacity': broad === thinWidths && !strong ? 0.55 : undefined, 'stroke-width': tie.old ? Math.min(1, broad[0]!) : (strong ? widths : broad)[tie.width - 1], 'stroke-dasharray': tie.formal ? '7 5' : undefined });
      return tie.directed ? line + arrowHead(from, to, stroke) : line;
    }),
    ...curves.map(({ d }) => element('path', { d, ...dotted })),
    ...[...spots.values()].flatMap(({ x, y, r, ring, sort }) => [
      ring ? element('circle', { cx: x.toFixed(1), cy: y.toFixed(1), r: ring.toFixed(1), fill: ink.paper, stroke: ink[sort], 'stroke-width': 2.5 }) : '',
      element('path', { d: outline(sort, x, y, r), fill: ink[sort] }),
    ]),
    ...labels.map(({ text, sort, x, y, inGroup }) => written(text, x, y, letters[sort].size, {
      dy: '.35em', fill: labelInk[sort], 'font-weight': letters[sort].weight, 'text-anchor': 'middle', 'paint-order': 'stroke',
      stroke: inGroup ? ink.paper : ink.canvas, 'stroke-width': 5, 'stroke-linejoin': 'round',
    })),
    focus && plate ? named(focus, plate) : '',
  ];
  return {
    drawn: element('g', { transform: `translate(${camera.x.toFixed(1)} ${camera.y.toFixed(1)})` }, drawn.join('\n')),
    outlined: groups.some(({ outline: loop }) => loop !== null),
  };
}

const widths = [1.5, 2.5, 4];
const thinWidths = [0.75, 1.25, 2];
const labelInk: Record<LabelSort, string> = { name: ink.text, outside: ink.text, proposal: ink.proposal, group: ink.muted, age: ink.muted };
const dotted: Attributes = { fill: 'none', stroke: ink.proposal, 'stroke-width': 3.5, 'stroke-dasharray': '0 7.5', 'stroke-linecap': 'round' };

const roleOf = ({ node }: Spot): string | null => (node.schakel ? t('drawing.schakel') : null);

/** Who is in the middle, with a ring and a plate as the button on the screen has. */
function named(spot: Spot, { left, right, top, bottom }: Box): string {
  const [role, x, height] = [roleOf(spot), (left + right) / 2, bottom - top];
  const text = (words: string, share: number, size: number, more: Attributes): string => written(words, x, top + height * share, size, { dy: '.35em', 'text-anchor': 'middle', ...more });
  return [
    element('circle', { cx: spot.x.toFixed(1), cy: spot.y.toFixed(1), r: buttonRadius(spot).toFixed(1), fill: 'none', stroke: ink.text, 'stroke-width': 2 }),
    element('rect', { x: left.toFixed(1), y: top.toFixed(1), width: (right - left).toFixed(1), height, rx: 3, fill: ink.paper, stroke: ink.text }),
    text(spot.node.label, role ? 0.33 : 0.5, 14, { 'font-weight': 600 }),
    role ? text(role, 0.72, 12, { fill: ink.muted }) : '',
  ].join('');
}

function arrowHead(from: { x: number; y: number }, to: { x: number; y: number }, fill: string): string {
  const degrees = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return element('path', { d: 'M-10 -4.4L1 0L-10 4.4Z', fill, transform: `translate(${to.x.toFixed(1)} ${to.y.toFixed(1)}) rotate(${degrees.toFixed(1)})` });
}

const lineMarks = ['contact', 'formal', 'referral', 'proposal', 'old', 'trail', 'group'];

const signsOf = (entries: Entry[]): Sign[] =>
  entries.map((entry) => ({ width: entry.mark === 'size' ? 52 : lineMarks.includes(entry.mark) ? 42 : 26, draw: (x, y) => mark(entry, x, y), text: entry.text }));

function mark({ mark: sign }: Entry, x: number, y: number): string {
  const line = (more: Attributes): string => element('path', { d: `M${x + 1} ${y}H${x + 33}`, fill: 'none', stroke: ink.edgeStrong, 'stroke-width': 2, ...more });
  switch (sign) {
    case 'schakel':
      return element('circle', { cx: x + 9, cy: y, r: 8.6, fill: ink.paper, stroke: ink.bewoner, 'stroke-width': 1.8 }) + element('path', { d: outline('bewoner', x + 9, y, 5.2), fill: ink.bewoner });
    case 'dots':
      return element('circle', { cx: x + 9, cy: y, r: 4.5, fill: ink.context });
    case 'size':
      return stepRadii.map((r, i) => element('circle', { cx: x + [4, 16, 33][i]!, cy: y, r: r.toFixed(1), fill: 'none', stroke: ink.muted, 'stroke-width': 1.4 })).join('');
    case 'group':
      return element('rect', { x: x + 2, y: y - 7, width: 30, height: 14, rx: 7, fill: ink.paper, stroke: ink.edge, 'stroke-width': 1.5, 'stroke-dasharray': '5 3' });
    case 'contact':
      return line({});
    case 'formal':
      return line({ 'stroke-dasharray': '6 4' });
    case 'old':
      return line({ stroke: ink.edge, 'stroke-width': 1 });
    case 'trail':
      return line({ stroke: ink.trail, 'stroke-width': 9, 'stroke-linecap': 'round' });
    case 'proposal':
      return line(dotted);
    case 'referral':
      return element('path', { d: `M${x + 1} ${y}H${x + 26}`, stroke: ink.edgeStrong, 'stroke-width': 2 }) + arrowHead({ x, y }, { x: x + 33, y }, ink.edgeStrong);
    default:
      return element('path', { d: outline(sign, x + 9, y, 7), fill: ink[sign] });
  }
}
