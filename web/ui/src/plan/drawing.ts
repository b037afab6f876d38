import { labelPoint, type Spot } from './labelpoint.ts';
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
