import type { Point } from './camera.ts';
import type { MapNode } from './model.ts';

const duration = 400; // milliseconds: --spin-motion-layout
const ease = (t: number): number => 1 - (1 - t) ** 3;

/** Where the named nodes stand on the screen. Who is arranged anew walks there; who is new is there at once. */
export class Standing {
  at = $state.raw<ReadonlyMap<string, Point>>(new Map());
  #frame = 0;

  /** Takes over where the nodes of a view stand. */
  follow(nodes: readonly MapNode[], still: boolean): void {
    cancelAnimationFrame(this.#frame);
    const from = this.at;
    const to = new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
    const far = (id: string, p: Point): number => Math.hypot((from.get(id) ?? p).x - p.x, (from.get(id) ?? p).y - p.y);
    const moved = [...to].some(([id, p]) => far(id, p) > 0.5);
    if (!moved && to.size === from.size && [...to.keys()].every((id) => from.has(id))) return;
    if (still || !moved) this.at = to;
    else this.#walk(from, to);
  }

  /** Puts one node elsewhere at once, as while it is dragged. */
  put(id: string, point: Point): void {
    this.at = new Map(this.at).set(id, point);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  #walk(from: ReadonlyMap<string, Point>, to: ReadonlyMap<string, Point>): void {
    const began = performance.now();
    const step = (now: number): void => {
      const part = ease(Math.min(1, Math.max(0, (now - began) / duration)));
      this.at = new Map([...to].map(([id, p]) => {
        const before = from.get(id) ?? p;
        return [id, { x: before.x + (p.x - before.x) * part, y: before.y + (p.y - before.y) * part }];
      }));
      if (part < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }
}
