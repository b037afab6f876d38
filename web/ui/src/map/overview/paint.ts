import { outline } from '../../ui/shape.ts';
import type { Camera, Size } from '../camera.ts';
import { type Dots, lineOpacity } from './dots.ts';
import { sortsInOrder } from './groups.ts';
import type { Inks } from './inks.ts';

export interface Look {
  camera: Camera;
  size: Size;
  /** Of a dot, in pixels. */
  radius: number;
  lines: boolean;
}

/** From this radius in pixels the shape of a dot can be told. */
const tellsShape = 2.5;

/** Draws the dots in sight, and the lines between them, on a canvas without a graphics processor. */
export function paint(context: CanvasRenderingContext2D, dots: Dots, inks: Inks, { camera, size, radius, lines }: Look): void {
  context.clearRect(0, 0, size.width, size.height);
  const [x, y] = [new Float32Array(dots.x.length), new Float32Array(dots.x.length)];
  for (let i = 0; i < x.length; i++) {
    x[i] = dots.x[i]! * camera.scale + camera.x;
    y[i] = dots.y[i]! * camera.scale + camera.y;
  }
  const inSight = (i: number): boolean => x[i]! >= -radius && y[i]! >= -radius && x[i]! <= size.width + radius && y[i]! <= size.height + radius;
  if (lines) {
    context.beginPath();
    for (let tie = 0; tie < dots.from.length; tie++) {
      const [a, b] = [dots.from[tie]!, dots.to[tie]!];
      if (!inSight(a) && !inSight(b)) continue;
      context.moveTo(x[a]!, y[a]!);
      context.lineTo(x[b]!, y[b]!);
    }
    context.globalAlpha = lineOpacity(dots.from.length);
    context.strokeStyle = inks.line;
    context.stroke();
    context.globalAlpha = 1;
  }
  for (const [sort, name] of sortsInOrder.entries()) {
    const shape = new Path2D(radius < tellsShape ? undefined : outline(name, 0, 0, radius));
    if (radius < tellsShape) shape.rect(-radius, -radius, 2 * radius, 2 * radius);
    context.fillStyle = inks.sorts[sort]!;
    for (let i = 0; i < x.length; i++) {
      if (dots.sort[i] !== sort || !inSight(i)) continue;
      context.translate(x[i]!, y[i]!);
      context.fill(shape);
      context.translate(-x[i]!, -y[i]!);
    }
  }
}
