import { dateInWords } from '../../i18n/dates.ts';
import { language } from '../../i18n/language.svelte.ts';
import { outline, type Sort } from '../../ui/shape.ts';
import { boxAround, fit, type Size } from '../camera.ts';
import { t as said } from '../drawing.text.ts';
import type { Measure } from '../measure.ts';
import type { Overview } from '../model.ts';
import { ink } from '../palette.ts';
import { dotLinesOf, dotsOf } from '../scene.ts';
import { type Attributes, element, sheetOf, sheetSize, type Sign, stageOf, written } from '../sheet.ts';
import { aloneIn, arcsOf, type Group, groupsOf, linesBetween, sortsThere } from './groups.ts';
import { nameSize, type Plate, platesOf, roomInDisc, sortSize } from './plates.ts';
import { t } from './text.ts';

const insets = { left: 90, top: 50, right: 90, bottom: 60 };
const leastScale = 0.004; // a town of a million
const widths = [1, 2, 3.5];

/** The whole without names as a sheet: its groups, or its dots where it has no groups. */
export function overviewSvgOf(overview: Overview, area: string, measure: Measure, size: Size = sheetSize): string {
  const number = new Intl.NumberFormat(language());
  const groups = groupsOf(overview.clusters, (n) => t('groups.numbered', { n }));
  const alone = aloneIn(overview.total, groups);
  const signs = signsOf(sortsThere(overview), groups.length > 0);
  const stage = stageOf(signs, measure, size);
  return sheetOf({
    title: said('picture.title', { area }),
    about: [said('picture.day', { date: dateInWords(overview.day) }), t('groups.who', { n: overview.total }), ...(groups.length > 0 && alone > 0 ? [t('twin.alone', { n: alone })] : [])],
    signs,
    source: said('picture.source'),
    drawn: groups.length > 0 ? groupsOn(stage, groups, (n) => number.format(n), measure) : dotsOn(stage, overview),
    stage,
  }, measure, size);
}

function signsOf(sorts: readonly Sort[], discs: boolean): Sign[] {
  const shapes = sorts.map((sort): Sign => ({ width: 26, draw: (x, y) => element('path', { d: outline(sort, x + 9, y, 7), fill: ink[sort] }), text: t(`sort.${sort}`) }));
  const circle = (cx: number, cy: number, r: number): string => element('circle', { cx, cy, r, fill: 'none', stroke: ink.muted, 'stroke-width': 1.4 });
  const line = (x: number, y: number, width: number): string => element('path', { d: `M${x} ${y}h22`, stroke: ink.edge, 'stroke-width': width });
  const rest: Sign[] = [
    { width: 30, draw: (x, y) => circle(x + 10, y, 9) + circle(x + 10, y, 4), text: t('groups.size') },
    { width: 32, draw: (x, y) => line(x, y - 4, widths[0]!) + line(x, y + 4, widths[2]!), text: t('groups.line') },
  ];
  return discs ? [...shapes, ...rest] : shapes;
}

function groupsOn(stage: Size, groups: readonly Group[], number: (n: number) => string, measure: Measure): string {
  const corners = groups.flatMap(({ x, y, r }) => [{ x: x - r, y: y - r }, { x: x + r, y: y + r }]);
  const { x: left, y: top, scale } = fit(boxAround(corners)!, stage, insets, leastScale);
  const at = (value: number): string => (value * scale).toFixed(1);
  const sight = { left: -left, top: -top, right: stage.width - left, bottom: stage.height - top };
  const plates = platesOf(groups, scale, sight, true, [], { widthOf: measure, number, enlarged: 1 });
  const drawn = [
    ...linesBetween(groups).map(({ from, to, width }) => element('path', { d: `M${at(from.x)} ${at(from.y)}L${at(to.x)} ${at(to.y)}`, stroke: ink.edge, 'stroke-width': widths[width - 1], 'stroke-opacity': 0.7 })),
    ...groups.flatMap((group) => discOf(group, scale, number)),
    ...plates.map((plate) => plateOf(plate)),
  ];
  return element('g', { transform: `translate(${left.toFixed(1)} ${top.toFixed(1)})` }, drawn.join('\n'));
}

function discOf(group: Group, scale: number, number: (n: number) => string): string[] {
  const [x, y, r] = [group.x * scale, group.y * scale, group.r * scale];
  const rings = arcsOf({ ...group, x, y }, r * 0.87).map(({ sort, d, dash }) => element('path', { d, fill: 'none', stroke: ink[sort], 'stroke-width': (r * 0.2).toFixed(1), 'stroke-dasharray': dash }));
  const size = r >= roomInDisc ? [written(number(group.size), x, y, nameSize, { dy: '.35em', 'font-weight': 600, 'text-anchor': 'middle' })] : [];
  return [element('circle', { cx: x.toFixed(1), cy: y.toFixed(1), r: r.toFixed(1), fill: ink.paper, stroke: ink.edge }), ...rings, ...size];
}

function plateOf({ x, y, width, height, name, size, sorts }: Plate): string {
  const row = sorts.length > 0 ? height / 2 : height;
  const low: Attributes = { dy: '.35em' };
  return element('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, [
    element('rect', { width: width.toFixed(1), height, rx: 3, fill: ink.paper, stroke: ink.edge }),
    written(name, 8, row / 2 + 1, nameSize, { ...low, 'font-weight': 600 }),
    ...(size ? [written(size.text, size.x, row / 2 + 1, nameSize, { ...low, fill: ink.muted })] : []),
    ...sorts.flatMap(({ sort, mark, x: at, text }) => [element('path', { d: outline(sort, mark, row * 1.5 - 2, 4.4), fill: ink[sort] }), written(text, at, row * 1.5 - 2, sortSize, { ...low, fill: ink.muted })]),
  ].join(''));
}

function dotsOn(stage: Size, { dots }: Overview): string {
  const box = boxAround(dots.x.map((x, i) => ({ x, y: dots.y[i]! })));
  if (!box) return '';
  const { x, y, scale } = fit(box, stage, insets, leastScale);
  return element('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, [
    element('path', { d: dotLinesOf(dots, scale), fill: 'none', stroke: ink.contextLine }),
    ...dotsOf(dots, scale).map(({ sort, d }) => element('path', { d, fill: ink[sort] })),
  ].join('\n'));
}
