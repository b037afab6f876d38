import type { Point } from './camera.ts';
import { outlineOf } from './hull.ts';
import type { MapGroup } from './model.ts';
import type { Spot } from './scene.ts';

/** A group with its outline in units of the map; null when no outline leaves out who does not belong. */
export interface Outlined {
  key: string;
  group: MapGroup;
  outline: Point[] | null;
}

/** Outlines around the groups, as the shapes stand and are at this scale. They hold from nearer too. */
export function outlinesOf(groups: readonly MapGroup[], spots: ReadonlyMap<string, Spot>, scale: number): Outlined[] {
  const discs = new Map([...spots].map(([id, { x, y, reach }]) => [id, { x, y, r: reach }]));
  return groups.flatMap((group, i) => {
    const members = new Set(group.members.filter((id) => discs.has(id)));
    if (members.size < 3) return [];
    const within = [...discs].filter(([id]) => members.has(id)).map(([, disc]) => disc);
    const beside = [...discs].filter(([id]) => !members.has(id)).map(([, disc]) => disc);
    const outline = outlineOf(within, beside)?.map(({ x, y }) => ({ x: x / scale, y: y / scale })) ?? null;
    return [{ key: `${i} ${group.label}`, group, outline }];
  });
}

export const pathOf = (outline: readonly Point[], scale: number): string =>
  `M${outline.map(({ x, y }) => `${(x * scale).toFixed(1)} ${(y * scale).toFixed(1)}`).join('L')}Z`;
