import type { Dots } from './dots.ts';

/** How a dot is to be drawn. */
export interface DotLook {
  x: number;
  y: number;
  size: number;
  type: string;
  color: string;
}

/**
 * Dots without ties, as sigma reads a graph. It answers from the columns: graphology's own class keeps a record
 * per dot and per tie, which for a town takes seconds to fill and 12 KB of script to bring. Nothing in it changes,
 * so what sigma asks to be told of is never told. Sigma's y points up.
 */
export class Field {
  readonly multi = false;
  readonly size = 0;
  readonly order: number;
  readonly #keys: string[];
  readonly #dots: Dots;
  readonly #look: (sort: number) => { type: string; color: string };

  constructor(dots: Dots, look: (sort: number) => { type: string; color: string }) {
    this.order = dots.x.length;
    this.#dots = dots;
    this.#look = look;
    this.#keys = Array.from(dots.x, (_, i) => String(i));
  }

  nodes(): string[] {
    return this.#keys;
  }

  edges(): string[] {
    return [];
  }

  forEachNode(visit: (key: string, look: DotLook) => void): void {
    for (const key of this.#keys) visit(key, this.getNodeAttributes(key));
  }

  forEachEdge(): void {}

  hasNode(key: string): boolean {
    return Number(key) < this.order;
  }

  hasEdge(): boolean {
    return false;
  }

  getNodeAttributes(key: string): DotLook {
    const i = Number(key);
    return { x: this.#dots.x[i]!, y: -this.#dots.y[i]!, size: 1.25, ...this.#look(this.#dots.sort[i]!) };
  }

  on(): this {
    return this;
  }

  removeListener(): this {
    return this;
  }

  // Sigma takes for a graph only what can be changed.
  addUndirectedEdgeWithKey(): never {
    throw new Error('the dots of an overview do not change');
  }

  dropNode(): never {
    throw new Error('the dots of an overview do not change');
  }
}
