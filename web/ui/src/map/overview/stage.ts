// The only file that knows sigma. It is loaded when there is something to draw with a graphics processor, and what
// the rest of the map needs as well is handed to it, so that it brings nothing else along.
import Sigma from 'sigma';
import { EdgeLineProgram, NodePointProgram } from 'sigma/rendering';
import { parseColor, rgbaToFloat } from 'sigma/utils';
import type { Sort } from '../../ui/shape.ts';
import type { Camera, Size } from '../camera.ts';
import type { Dots } from './dots.ts';
import { Field } from './field.ts';
import type { Inks } from './inks.ts';
import { fragmentOf } from './shaders.ts';

export interface Stage {
  /** Draws what the camera sees; a large net goes without its lines while it moves. */
  look: (camera: Camera, size: Size, moving: boolean) => void;
  colour: (inks: Inks) => void;
  close: () => void;
}

export interface Manner {
  /** What a dot's sort is an index in. */
  sorts: readonly Sort[];
  /** Radius of a dot in pixels, at so many pixels per unit. */
  radiusAt: (scale: number) => number;
  lineOpacity: number;
}

/** With more ties the lines wait until the map stands still. */
const mostMovingLines = 30_000;

type SigmaGraph = ConstructorParameters<typeof Sigma>[0];

/** Opens a stage in a host that has a size. Throws when the browser gives no WebGL after all. */
export function open(host: HTMLElement, dots: Dots, first: Inks, { sorts, radiusAt, lineOpacity }: Manner, onLost: () => void): Stage {
  let inks = first;
  let shortest = Math.min(host.clientWidth, host.clientHeight);
  const state = { lines: true };
  const field = new Field(dots, (sort) => ({ type: sorts[sort]!, color: inks.sorts[sort]! })) as unknown as SigmaGraph;
  const nothing = new Field({ ...dots, x: new Float32Array(), y: new Float32Array() }, () => ({ type: '', color: '' })) as unknown as SigmaGraph;
  const sigma = new Sigma(nothing, host, {
    renderLabels: false,
    defaultEdgeType: 'line',
    edgeProgramClasses: { line: linesOf(dots, () => inks.line, lineOpacity, state) },
    nodeProgramClasses: Object.fromEntries(sorts.map((sort) => [sort, pointsOf(fragmentOf(sort))])),
    zoomToSizeRatioFunction: (ratio) => 1 / radiusAt(shortest / ratio),
  });
  // With a box of one by one, sigma's units are those of the map.
  sigma.setCustomBBox({ x: [0, 1], y: [0, 1] });
  sigma.setGraph(field);
  const lost = (event: Event): void => {
    event.preventDefault();
    onLost();
  };
  for (const canvas of Object.values(sigma.getCanvases())) canvas.addEventListener('webglcontextlost', lost);
  return {
    look(camera, size, moving) {
      shortest = Math.min(size.width, size.height);
      state.lines = !moving || dots.from.length <= mostMovingLines;
      sigma.getCamera().setState({
        x: (size.width / 2 - camera.x) / camera.scale,
        y: -(size.height / 2 - camera.y) / camera.scale,
        ratio: shortest / camera.scale,
        angle: 0,
      });
      sigma.scheduleRender();
    },
    colour(next) {
      inks = next;
      sigma.refresh();
    },
    close() {
      for (const canvas of Object.values(sigma.getCanvases())) canvas.removeEventListener('webglcontextlost', lost);
      sigma.kill();
    },
  };
}

/** Points of one shape. Nothing is picked on this map, so sigma's second drawing for that is left out. */
function pointsOf(fragment: string) {
  return class extends NodePointProgram {
    constructor(...[gl, , renderer]: ConstructorParameters<typeof NodePointProgram>) {
      super(gl, null, renderer);
    }

    override getDefinition() {
      return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: fragment };
    }
  };
}

/** The ties, straight from the columns to the graphics processor: sigma would keep three records for each. */
function linesOf(dots: Dots, ink: () => string, opacity: number, state: { lines: boolean }) {
  return class extends EdgeLineProgram {
    constructor(...[gl, , renderer]: ConstructorParameters<typeof EdgeLineProgram>) {
      super(gl, null, renderer);
    }

    override reallocate(): void {
      super.reallocate(dots.from.length);
      const { r, g, b } = parseColor(ink());
      const colour = rgbaToFloat(r * opacity, g * opacity, b * opacity, 255 * opacity, true);
      const ends = [dots.from, dots.to];
      let at = 0;
      for (let tie = 0; tie < dots.from.length; tie++) {
        for (const end of ends) {
          this.array[at] = dots.x[end[tie]!]!;
          this.array[at + 1] = -dots.y[end[tie]!]!;
          this.array[at + 2] = colour;
          at += 4; // the fourth is for picking
        }
      }
    }

    override render(params: Parameters<EdgeLineProgram['render']>[0]): void {
      if (state.lines) super.render(params);
    }
  };
}
