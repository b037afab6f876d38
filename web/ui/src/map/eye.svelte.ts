import { type Box, type Camera, fit, type Insets, leastScale, open, pan, type Point, resize, reveal, type Size, toUnits, within, zoom } from './camera.ts';

const settleAfter = 140; // milliseconds

/**
 * The camera over one stage. Panning only calls `moved`, which shifts the drawing as a whole; `scale` changes with
 * zooming, and `sight` when the camera comes to rest, so that what depends on them is drawn anew then and not before.
 */
export class Eye {
  /** Pixels per unit. */
  scale = $state(1);
  /** What is on the stage, in pixels from the origin of the map. */
  sight = $state.raw<Box>({ left: 0, top: 0, right: 0, bottom: 0 });
  camera: Camera = { x: 0, y: 0, scale: 1 };
  #stage: Size = { width: 0, height: 0 };
  /** How the camera was last set as a whole, so that it can be done again on a stage of another size. */
  #whole: 'open' | 'fit' | null = 'open';
  #timer = 0;

  constructor(
    private readonly moved: (camera: Camera) => void,
    private readonly content: () => Box | null,
    private readonly insets: Insets,
    /** From how far it may look. */
    private readonly least = leastScale,
    /** Whom the question is about; null when it is about nobody in particular. */
    private readonly centre: () => Point | null = () => null,
  ) {}

  get stage(): Size {
    return this.#stage;
  }

  /** The stage has another size: what was fitted is fitted again, else the middle stays the middle. */
  resized(stage: Size): void {
    if (stage.width === 0 || stage.height === 0) return; // hidden, as while the page is printed
    const before = this.#stage;
    this.#stage = stage;
    if (this.#whole === 'fit') this.fit();
    else if (this.#whole === 'open' || before.width === 0) this.open();
    else this.#go(resize(this.camera, before, stage), true);
  }

  /** Shows all. */
  fit(): void {
    this.#set('fit', (content, stage) => fit(content, stage, this.insets, this.least));
  }

  /** Shows all that can be read, around whom the question is about. */
  open(): void {
    this.#set('open', (content, stage) => open(content, this.centre(), stage, this.insets, this.least));
  }

  #set(whole: 'open' | 'fit', camera: (content: Box, stage: Size) => Camera): void {
    const content = this.content();
    if (content && this.#stage.width > 0) this.#go(camera(content, this.#stage), true);
    this.#whole = whole;
  }

  zoom(factor: number, at: Point = { x: this.#stage.width / 2, y: this.#stage.height / 2 }): void {
    this.#go(this.#kept(zoom(this.camera, factor, at, this.least)), true);
  }

  pan(dx: number, dy: number): void {
    this.#go(this.#kept(pan(this.camera, dx, dy)), false);
  }

  reveal(p: Point): void {
    const next = reveal(this.camera, p, this.#stage, this.insets);
    if (next.x !== this.camera.x || next.y !== this.camera.y) this.#go(next, true);
  }

  toUnits(pixel: Point): Point {
    return toUnits(this.camera, pixel);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #kept(camera: Camera): Camera {
    const content = this.content();
    return content ? within(camera, content, this.#stage) : camera;
  }

  #go(camera: Camera, atRest: boolean): void {
    const rounded = { ...camera, x: Math.round(camera.x), y: Math.round(camera.y) };
    this.#whole = null;
    this.camera = camera;
    this.moved(rounded);
    this.scale = camera.scale;
    clearTimeout(this.#timer);
    if (atRest) this.#rest();
    else this.#timer = window.setTimeout(() => this.#rest(), settleAfter);
  }

  #rest(): void {
    const { x, y } = this.camera;
    const { width, height } = this.#stage;
    this.sight = { left: -x, top: -y, right: width - x, bottom: height - y };
  }
}
