import { dateInWords } from '../i18n/dates.ts';
import { outline } from '../ui/shape.ts';
import { boxAround, fit } from './camera.ts';
import { t } from './drawing.text.ts';
import { outlinesOf, pathOf } from './groups.ts';
import { type Entry, legendOf, stepRadii } from './legend.ts';
import { type Measure, pencil } from './measure.ts';
import type { MapView } from './model.ts';
import { type LabelSort, labelsOf } from './naming.ts';
import { ink } from './palette.ts';
import { areThin, dotLinesOf, dotsOf, linesOf, proposalsOf, spotsOf, trailOf } from './scene.ts';
import { letters, wordingFor } from './wording.ts';

export interface PictureOptions {
  /** The name of the area. */
  area: string;
  focus?: string;
  trail?: readonly string[];
  groups: boolean;
  proposals: boolean;
  kindWord: (kind: string) => string;
  /** Where there is no page to measure texts in. */
  measure?: Measure;
}

/** As wide as A4 on its side, so that letters are as large on paper, and as high as is left there below its head. */
const page = { width: 1120, height: 690 };
const margin = 40;
const head = 84;
const legendRow = 28;
const sharp = 2.5; // pixels of an image per unit
const family = "'Segoe UI', 'Open Sans', Roboto, 'Noto Sans', Arial, sans-serif";

type Attributes = Record<string, string | number | undefined>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

const element = (name: string, attributes: Attributes, content = ''): string =>
  `<${name}${Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`)).join('')}>${content}</${name}>`;

const written = (text: string, x: number, y: number, size: number, more: Attributes = {}): string =>
  element('text', { x: x.toFixed(1), y: y.toFixed(1), 'font-size': size, fill: ink.text, ...more }, escaped(text));

/** A map as a drawing that stands by itself: light, with its title, day, legend and source, and no reference outside. */
export function svgOf(view: MapView, options: PictureOptions): string {
  const measure = options.measure ?? pencil();
  const rows = legendRows(legendOf(view, options, options.kindWord), measure);
  const foot = rows.length * legendRow + 52;
  const title = t('picture.title', { area: options.area });
  const about = [t('picture.day', { date: dateInWords(view.day) }), t('picture.shown', { shown: view.nodes.length, total: view.total })].join(' · ');
  const parts = [
    element('title', {}, escaped(title)),
    element('rect', { width: page.width, height: page.height, fill: ink.paper }),
    written(title, margin, 46, 24, { 'font-weight': 600 }),
    written(about, margin, 70, 14, { fill: ink.muted }),
    map(view, options, measure, page.height - head - foot),
    ...rows.flatMap((row, i) => row.map(({ entry, x }) => legendEntry(entry, x, page.height - foot + 26 + i * legendRow))),
    written(t('picture.source'), margin, page.height - 18, 13, { fill: ink.muted }),
  ];
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: page.width, height: page.height, viewBox: `0 0 ${page.width} ${page.height}`, 'font-family': family }, parts.join('\n'));
}

function map(view: MapView, options: PictureOptions, measure: Measure, height: number): string {
  const stage = { width: page.width, height };
  const at = new Map(view.nodes.map(({ id, x, y }) => [id, { x, y }]));
  const camera = fit(boxAround(at.values()) ?? { left: 0, top: 0, right: 1, bottom: 1 }, stage, { left: 80, top: 40, right: 80, bottom: 40 });
  const { scale } = camera;
  const spots = spotsOf(view.nodes, at, scale);
  const near = new Set(options.focus === undefined ? [] : [options.focus]);
  const lines = linesOf(view.ties, spots, near);
  const broad = areThin(lines) ? thinWidths : widths;
  const curves = options.proposals ? proposalsOf(view.proposals, spots) : [];
  const groups = options.groups ? outlinesOf(view.groups, spots, scale) : [];
  const sight = { left: -camera.x, top: -camera.y, right: stage.width - camera.x, bottom: height - camera.y };
  const labels = labelsOf({ spots, lines, curves, groups, scale }, wordingFor(view.day, measure, 1), { first: new Set([...near, ...(options.trail ?? [])]), next: new Set(lines.filter(({ strong }) => strong).flatMap(({ tie }) => [tie.from, tie.to])), without: null }, sight, []);
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
  ];
  const inner = element('g', { transform: `translate(${camera.x.toFixed(1)} ${camera.y.toFixed(1)})` }, drawn.join('\n'));
  return element('svg', { y: head, width: page.width, height }, element('rect', { width: page.width, height, fill: ink.canvas }) + inner);
}

const widths = [1.5, 2.5, 4];
const thinWidths = [0.75, 1.25, 2];
const labelInk: Record<LabelSort, string> = { name: ink.text, outside: ink.text, proposal: ink.proposal, group: ink.muted, age: ink.muted };
const dotted: Attributes = { fill: 'none', stroke: ink.proposal, 'stroke-width': 3.5, 'stroke-dasharray': '0 7.5', 'stroke-linecap': 'round' };

function arrowHead(from: { x: number; y: number }, to: { x: number; y: number }, fill: string): string {
  const degrees = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return element('path', { d: 'M-10 -4.4L1 0L-10 4.4Z', fill, transform: `translate(${to.x.toFixed(1)} ${to.y.toFixed(1)}) rotate(${degrees.toFixed(1)})` });
}

interface Put { entry: Entry; x: number }

const markWidth = (entry: Entry): number => (entry.mark === 'size' ? 52 : ['contact', 'formal', 'referral', 'proposal', 'old', 'trail', 'group'].includes(entry.mark) ? 42 : 26);

/** The legend in as many rows as it needs. */
function legendRows(entries: Entry[], measure: Measure): Put[][] {
  const rows: Put[][] = [[]];
  let x = margin;
  for (const entry of entries) {
    const wide = markWidth(entry) + measure(entry.text, 14, 400) + 22;
    if (x + wide > page.width - margin && x > margin) {
      rows.push([]);
      x = margin;
    }
    rows.at(-1)!.push({ entry, x });
    x += wide;
  }
  return rows;
}

function legendEntry(entry: Entry, x: number, y: number): string {
  return mark(entry, x, y) + written(entry.text, x + markWidth(entry), y, 14, { dy: '.35em' });
}

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

/** The same drawing as an image, so large that it stays sharp on paper. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: sharp * page.width, height: sharp * page.height });
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no image'))), 'image/png'));
}

/** Hands a picture to the browser as a file to keep. */
export function keep(name: string, picture: Blob): void {
  const address = URL.createObjectURL(picture);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
