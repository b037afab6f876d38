import type { Drawing, Shape } from './drawing.ts';
import { inside } from './labelpoint.ts';
import type { AreaPart } from './plan.ts';
import { areaOf, type Point } from './projection.ts';

/** Width of a text in pixels, in letters of a size and weight. */
export type Measure = (text: string, size: number, weight: number) => number;

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

interface Text {
  text: string;
  figure: boolean;
  wide: number;
  tall: number;
}

interface Placed {
  x: number;
  lines: (Text & { y: number })[];
  boxes: Box[];
}

const figureLetters = { size: 16, weight: 600, tall: 19 };
const wordLetters = { size: 12, weight: 400, tall: 15 };
const mostLines = 3; // of a name
const margin = 3; // pixels beside a text
/** Which share of a name that is too wide for its shape still lies in it. */
const leastInside = 0.6;

/**
 * The labels of a drawing: in each part its figure, and its name wherever that finds a place: on up to three lines
 * inside its shape or else, when all those stand, mostly in it. No two overlap and none sticks out of the drawing;
 * larger parts go first. A figure in words, of more than one line, stands only where it stays inside beside the name.
 */
export function labelsOf(drawing: Drawing, figureOf: (part: AreaPart) => string[], widthOf: Measure): Label[] {
  const bySize = [...drawing.shapes].sort((a, b) => b.size - a.size || a.part.code.localeCompare(b.part.code));
  const placed = new Map<string, Placed>();
  const isFree = (one: Placed, code: string): boolean =>
    one.boxes.every((box) => inDrawing(box, drawing) && [...placed].every(([other, { boxes }]) => other === code || !boxes.some((taken) => meet(box, taken))));
  const put = ({ part }: Shape, options: Iterable<Placed>, fits: (one: Placed) => boolean): boolean => {
    for (const one of options) {
      if (!fits(one) || !isFree(one, part.code)) continue;
      placed.set(part.code, one);
      return true;
    }
    return false;
  };

  const texts = new Map(bySize.map(({ part }) => [part.code, textsOf(part, figureOf(part), widthOf)]));
  for (const shape of bySize) {
    const { figure } = texts.get(shape.part.code)!;
    if (figure.length === 1) put(shape, [stacked(figure, shape.spot)], () => true);
  }
  const named = new Set<Shape>();
  for (const least of [1, leastInside]) {
    for (const shape of bySize) {
      if (named.has(shape)) continue;
      if (put(shape, placesOf(shape, texts.get(shape.part.code)!.stacks, least), (one) => one.boxes.every((box) => shareIn(box, shape.polygons) >= least))) named.add(shape);
    }
  }
  for (const shape of bySize) {
    const { figure } = texts.get(shape.part.code)!;
    if (!placed.has(shape.part.code)) put(shape, [stacked(figure, shape.spot)], (one) => one.boxes.every((box) => shareIn(box, shape.polygons) === 1));
  }
  return [...placed].map(([code, { x, lines }]) => ({ code, x, lines: lines.map(({ text, y, figure }) => ({ text, y, figure })) }));
}

/** The figure of a part, and the stacks of its name with the figure that are tried, the fewest lines first. */
function textsOf(part: AreaPart, figures: string[], widthOf: Measure): { figure: Text[]; stacks: Text[][] } {
  const isNumber = figures.length === 1;
  const textOf = (text: string, figure: boolean): Text => {
    const { size, weight, tall } = figure ? figureLetters : wordLetters;
    return { text, figure, wide: widthOf(text, size, weight) + 2 * margin, tall };
  };
  const figure = figures.map((text) => textOf(text, isNumber));
  const words = part.name.split(/(?<=[ -])/);
  const names = Array.from({ length: Math.min(mostLines, words.length) }, (_, i) => parted(words, i + 1).map((text) => textOf(text, false)));
  return { figure, stacks: [...names.map((name) => [...name, ...figure]), ...(isNumber ? [] : names)] };
}

/** Words on so many lines, the longest line as short as can be. */
function parted(words: string[], lines: number): string[] {
  if (lines === 1) return [words.join('').trim()];
  const longest = (way: string[]): number => Math.max(...way.map((line) => line.length));
  return Array.from({ length: words.length - lines + 1 }, (_, i) => [words.slice(0, i + 1).join('').trim(), ...parted(words.slice(i + 1), lines - 1)])
    .reduce((a, b) => (longest(b) < longest(a) ? b : a));
}

/** The stacks of which that share can lie in a shape, around its spot and around points beside that, nearest first. */
function* placesOf({ spot, polygons }: Shape, stacks: Text[][], least: number): Iterable<Placed> {
  const ring = polygons.reduce((a, b) => (areaOf(b[0]!) > areaOf(a[0]!) ? b : a))[0]!;
  const [across, down] = [extentOf(ring.map(({ x }) => x)), extentOf(ring.map(({ y }) => y))];
  const shares = [0, 0.12, -0.12, 0.24, -0.24];
  const points = shares.flatMap((dx) => shares.map((dy) => ({ x: spot.x + dx * across, y: spot.y + dy * down, far: Math.hypot(dx * across, dy * down) }))).sort((a, b) => a.far - b.far);
  for (const stack of stacks) {
    if (stack.some(({ wide }) => wide * least > across)) continue;
    for (const point of points) yield stacked(stack, point);
  }
}

const extentOf = (values: number[]): number => Math.max(...values) - Math.min(...values);

function stacked(texts: Text[], { x, y }: Point): Placed {
  let top = y - texts.reduce((sum, { tall }) => sum + tall, 0) / 2;
  const lines = texts.map((text) => {
    top += text.tall;
    return { ...text, y: top - text.tall / 2 };
  });
  return { x, lines, boxes: lines.map((line) => ({ left: x - line.wide / 2, right: x + line.wide / 2, top: line.y - line.tall / 2, bottom: line.y + line.tall / 2 })) };
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

const inDrawing = ({ left, right, top, bottom }: Box, { width, height }: Drawing): boolean => left >= 0 && right <= width && top >= 0 && bottom <= height;

/** Which share of a box lies in a shape, by points on its upper and lower edge. */
function shareIn({ left, right, top, bottom }: Box, polygons: Point[][][]): number {
  const points = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [top, bottom].map((y) => ({ x: left + share * (right - left), y })));
  return points.filter((point) => polygons.some((polygon) => inside(point, polygon))).length / points.length;
}
