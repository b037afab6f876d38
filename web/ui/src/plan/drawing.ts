import { inside, labelPoint, type Spot } from './labelpoint.ts';
import type { AreaPart, GroundPlan } from './plan.ts';
import { areaOf, fit, pathOf, type Point, polygonsOf } from './projection.ts';

export interface Shape {
  part: AreaPart;
  path: string;
  spot: Spot;
  polygons: Point[][][];
  size: number;
}

export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
  /** Areas around it, by code. */
  beside: { code: string; path: string }[];
}

/** Where every part stands in a drawing of a width; undefined when no outline is known. */
export function draw(plan: GroundPlan, width: number, mostHeight: number): Drawing | undefined {
  const known = plan.parts.flatMap((part) => (part.outline ? [{ part, outline: part.outline }] : []));
  const projection = fit(known.map((one) => one.outline), width, mostHeight);
  if (!projection) return undefined;
  const shapes = known.map(({ part, outline }) => {
    const polygons = polygonsOf(outline, projection);
    return { part, path: pathOf(polygons), spot: labelPoint(polygons), polygons, size: polygons.reduce((sum, one) => sum + areaOf(one[0]!), 0) };
  });
  const beside = plan.beside.flatMap(({ code, outline }) => (outline ? [{ code, path: pathOf(polygonsOf(outline, projection)) }] : []));
  return { width, height: projection.height, shapes, beside };
}

export interface Label {
  code: string;
  /** From top to bottom: the name where there is room, then the figure. */
  lines: { text: string; y: number; figure: boolean }[];
  x: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const figureSize = { letter: 9.6, line: 19 }; // pixels of a figure of 16 px
const wordSize = { letter: 6.7, line: 15 }; // and of a word of 12 px

/**
 * The labels of a drawing: in each part its number, and words and its name where they stay inside. No two overlap;
 * larger parts go first.
 */
export function labelsOf(shapes: Shape[], figureOf: (part: AreaPart) => string[]): Label[] {
  const bySize = [...shapes].sort((a, b) => b.size - a.size || a.part.code.localeCompare(b.part.code));
  const taken: Box[] = [];
  const labels = new Map<string, Label>();
  for (const { part, spot, polygons } of bySize) {
    const words = figureOf(part);
    const figure = words.length === 1;
    const { letter, line } = figure ? figureSize : wordSize;
    const lines = words.map((text, i) => ({ text, figure, y: spot.y + (i - (words.length - 1) / 2) * line }));
    const boxes = lines.map((one) => around(spot.x, one.y, one.text.length * letter, line));
    if (!figure && !boxes.every((box) => holds(polygons, box))) continue;
    if (boxes.some((box) => meets(box, taken))) continue;
    taken.push(...boxes);
    labels.set(part.code, { code: part.code, x: spot.x, lines });
  }
  for (const shape of bySize) {
    const label = labels.get(shape.part.code);
    if (label) addName(label, shape, taken);
  }
  return [...labels.values()];
}

/** Puts the name above the figure, on one line or on two, if it stays inside the shape. */
function addName(label: Label, { part, spot, polygons }: Shape, taken: Box[]): void {
  const first = label.lines[0]!;
  const step = (first.figure ? figureSize.line : wordSize.line) / 2 + wordSize.line / 2;
  for (const lines of [[part.name], halves(part.name)]) {
    const at = lines.map((text, i) => ({ text, figure: false, y: first.y - step - (lines.length - 1 - i) * wordSize.line }));
    const boxes = at.map((one) => around(spot.x, one.y, one.text.length * wordSize.letter, wordSize.line));
    if (boxes.some((box) => meets(box, taken) || !holds(polygons, box))) continue;
    taken.push(...boxes);
    label.lines.unshift(...at);
    return;
  }
}

function around(x: number, y: number, wide: number, tall: number): Box {
  return { left: x - wide / 2, right: x + wide / 2, top: y - tall / 2, bottom: y + tall / 2 };
}

const meets = (box: Box, others: Box[]): boolean => others.some((one) => box.left < one.right && box.right > one.left && box.top < one.bottom && box.bottom > one.top);

function holds(polygons: Point[][][], { left, right, top, bottom }: Box): boolean {
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => ({ x, y })));
  return polygons.some((polygon) => corners.every((corner) => inside(corner, polygon)));
}

/** A name on two lines, parted at the space or dash nearest to its middle. */
function halves(name: string): string[] {
  const places = [...name.matchAll(/[ -]/g)].map((match) => match.index + 1);
  if (!places.length) return [name];
  const middle = places.reduce((a, b) => (Math.abs(b - name.length / 2) < Math.abs(a - name.length / 2) ? b : a));
  return [name.slice(0, middle).trim(), name.slice(middle)];
}
