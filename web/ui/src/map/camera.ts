// Where the eye stands above the map. Units are those of the model; pixels are those of the stage.

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** A unit point p stands at pixel p · scale + (x, y). */
export interface Camera extends Point {
  scale: number;
}

/** How much of each side of the stage lies under something else, in pixels. */
export type Insets = Box;

export const leastScale = 0.08;
export const mostScale = 4;
/** From nearer the shapes would stand lost in space. */
const mostFitScale = 1.7;
/** From further the names of contacts find no room. */
const leastOpenScale = 0.6;
export const zoomStep = 1.4;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

export const toPixels = (camera: Camera, p: Point): Point => ({ x: p.x * camera.scale + camera.x, y: p.y * camera.scale + camera.y });

export const toUnits = (camera: Camera, p: Point): Point => ({ x: (p.x - camera.x) / camera.scale, y: (p.y - camera.y) / camera.scale });

/** The smallest box around all points, or null without any. */
export function boxAround(points: Iterable<Point>): Box | null {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box.left <= box.right ? box : null;
}

/** Shows the whole box in the middle of the free part of the stage. */
export function fit(box: Box, stage: Size, insets: Insets, least = leastScale): Camera {
  const free = { width: Math.max(1, stage.width - insets.left - insets.right), height: Math.max(1, stage.height - insets.top - insets.bottom) };
  const wide = Math.max(1, box.right - box.left);
  const high = Math.max(1, box.bottom - box.top);
  const scale = clamp(Math.min(free.width / wide, free.height / high), least, mostFitScale);
  return {
    scale,
    x: insets.left + free.width / 2 - ((box.left + box.right) / 2) * scale,
    y: insets.top + free.height / 2 - ((box.top + box.bottom) / 2) * scale,
  };
}

/** Shows the whole box as far as it can be read so, or else what is around a point. */
export function open(box: Box, centre: Point | null, stage: Size, insets: Insets, least = leastScale): Camera {
  const whole = fit(box, stage, insets, least);
  if (!centre || whole.scale >= leastOpenScale) return whole;
  const middle = { x: (insets.left + stage.width - insets.right) / 2, y: (insets.top + stage.height - insets.bottom) / 2 };
  return { scale: leastOpenScale, x: middle.x - centre.x * leastOpenScale, y: middle.y - centre.y * leastOpenScale };
}

/** Comes nearer by a factor; what is under the pixel stays under it. */
export function zoom(camera: Camera, factor: number, at: Point, least = leastScale): Camera {
  const scale = clamp(camera.scale * factor, least, mostScale);
  const ratio = scale / camera.scale;
  return { scale, x: at.x - (at.x - camera.x) * ratio, y: at.y - (at.y - camera.y) * ratio };
}

export const pan = (camera: Camera, dx: number, dy: number): Camera => ({ ...camera, x: camera.x + dx, y: camera.y + dy });

/** Keeps a part of the box on the stage, so that a map cannot get lost. */
export function within(camera: Camera, box: Box, stage: Size): Camera {
  const margin = Math.min(80, stage.width / 4, stage.height / 4);
  return {
    ...camera,
    x: clamp(camera.x, margin - box.right * camera.scale, stage.width - margin - box.left * camera.scale),
    y: clamp(camera.y, margin - box.bottom * camera.scale, stage.height - margin - box.top * camera.scale),
  };
}

/** The least shift that brings a unit point into the free part of the stage. */
export function reveal(camera: Camera, p: Point, stage: Size, insets: Insets): Camera {
  const at = toPixels(camera, p);
  const x = clamp(at.x, insets.left, Math.max(insets.left, stage.width - insets.right));
  const y = clamp(at.y, insets.top, Math.max(insets.top, stage.height - insets.bottom));
  return pan(camera, x - at.x, y - at.y);
}

/** After a change of the size of the stage, the same point stays in the middle. */
export const resize = (camera: Camera, before: Size, after: Size): Camera =>
  pan(camera, (after.width - before.width) / 2, (after.height - before.height) / 2);
