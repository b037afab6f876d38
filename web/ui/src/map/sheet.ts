import type { Size } from './camera.ts';
import type { Measure } from './measure.ts';
import { ink } from './palette.ts';

/** A4 on its side, in pixels, so that letters are as large on paper. */
export const sheetSize: Size = { width: 1120, height: 792 };
/** As wide, and as high as the head of a printed page leaves of it: 68 in 100, as in mappage.css. */
export const printSize: Size = { width: 1120, height: 526 };

const margin = 40;
const head = 84;
const legendRow = 28;
const family = "'Segoe UI', 'Open Sans', Roboto, 'Noto Sans', Arial, sans-serif";

export type Attributes = Record<string, string | number | undefined>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

export const element = (name: string, attributes: Attributes, content = ''): string =>
  `<${name}${Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`)).join('')}>${content}</${name}>`;

export const written = (text: string, x: number, y: number, size: number, more: Attributes = {}): string =>
  element('text', { x: x.toFixed(1), y: y.toFixed(1), 'font-size': size, fill: ink.text, ...more }, escaped(text));

/** A sign of the legend with its words. */
export interface Sign {
  /** Of the sign with the room beside it. */
  width: number;
  /** Draws the sign to the right of x, with y in its middle. */
  draw: (x: number, y: number) => string;
  text: string;
}

interface Put {
  sign: Sign;
  x: number;
}

/** The legend in as many rows as it needs. */
function rowsOf(signs: readonly Sign[], measure: Measure, { width }: Size): Put[][] {
  const rows: Put[][] = [[]];
  let x = margin;
  for (const sign of signs) {
    const wide = sign.width + measure(sign.text, 14, 400) + 22;
    if (x + wide > width - margin && x > margin) {
      rows.push([]);
      x = margin;
    }
    rows.at(-1)!.push({ sign, x });
    x += wide;
  }
  return rows;
}

/** The room that a sheet has for its drawing beside this legend. */
export function stageOf(signs: readonly Sign[], measure: Measure, size: Size): Size {
  return { width: size.width, height: size.height - head - footOf(rowsOf(signs, measure, size).length) };
}

const footOf = (rows: number): number => rows * legendRow + 52;

export interface Sheet {
  title: string;
  about: string[];
  signs: readonly Sign[];
  source: string;
  /** What fills the stage. */
  drawn: string;
  stage: Size;
}

/** A drawing that stands by itself: light, with its title, what it is about, legend and source, and no reference outside. */
export function sheetOf({ title, about, signs, source, drawn, stage }: Sheet, measure: Measure, size: Size): string {
  const under = head + stage.height;
  const parts = [
    element('title', {}, escaped(title)),
    element('rect', { ...size, fill: ink.paper }),
    written(title, margin, 46, 24, { 'font-weight': 600 }),
    written(about.join(' · '), margin, 70, 14, { fill: ink.muted }),
    element('svg', { y: head, ...stage }, element('rect', { ...stage, fill: ink.canvas }) + drawn),
    ...rowsOf(signs, measure, size).flatMap((row, i) => row.map(({ sign, x }) => legendEntry(sign, x, under + 26 + i * legendRow))),
    written(source, margin, size.height - 18, 13, { fill: ink.muted }),
  ];
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `0 0 ${size.width} ${size.height}`, 'font-family': family }, parts.join('\n'));
}

const legendEntry = ({ width, draw, text }: Sign, x: number, y: number): string => draw(x, y) + written(text, x + width, y, 14, { dy: '.35em' });
