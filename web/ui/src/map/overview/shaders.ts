import type { Sort } from '../../ui/shape.ts';

// How far a place is inside the outline of a sort, for shapes of equal area around the middle; p is in radii of the
// circle, so these are the outlines of ui/shape.ts.
const inside: Record<Sort, string> = {
  bewoner: '1.0 - length(p)',
  professional: '0.885 - max(abs(p.x), abs(p.y))',
  organisatie: '0.953 - max(abs(p.x), abs(p.x) * 0.5 + abs(p.y) * 0.866)',
  activiteit: '(1.25 - abs(p.x) - abs(p.y)) * 0.707',
};

/** The fragment shader that cuts a sort's shape out of a point of 1.25 radii; v_border is 0.4 / radius in pixels. */
export const fragmentOf = (sort: Sort): string => `
precision mediump float;
varying vec4 v_color;
varying float v_border;
void main(void) {
  vec2 p = (gl_PointCoord - 0.5) * 2.5;
  gl_FragColor = v_color * clamp((${inside[sort]}) * 0.4 / v_border + 0.5, 0.0, 1.0);
}`;
