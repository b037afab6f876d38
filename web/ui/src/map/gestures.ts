import type { Point } from './camera.ts';

/** What a hand does on the stage. Points are in pixels of the stage. */
export interface Hand {
  /** Whether a drag that begins here takes what is under it along, instead of the map. */
  takes: (at: Point, touch: boolean) => boolean;
  drag: (at: Point) => void;
  drop: () => void;
  pan: (dx: number, dy: number) => void;
  zoom: (factor: number, at: Point) => void;
  tap: (at: Point, twice: boolean) => void;
  hover: (at: Point) => void;
  /** Whether a plain wheel is for the map and not for the page. */
  wheels: () => boolean;
}

/** A finger that moves less has tapped. */
const slop = 10;
const twiceWithin = 350; // milliseconds
const wheelStep = 0.0018;
const mostWheel = 90;

/** Listens to pointers and the wheel on an element; gives back the function that stops it. */
export function attend(element: HTMLElement, hand: Hand): () => void {
  const fingers = new Map<number, Point>();
  let began: Point | null = null;
  let mode: 'still' | 'pan' | 'drag' | 'pinch' = 'still';
  let takes = false;
  let lastTap = { at: -Infinity, x: 0, y: 0 };

  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  function down(event: PointerEvent): void {
    if (event.button !== 0 || (event.target as Element).closest('[data-no-gesture]')) return;
    const at = pointOf(event);
    fingers.set(event.pointerId, at);
    if (fingers.size === 1) {
      [began, mode, takes] = [at, 'still', hand.takes(at, event.pointerType === 'touch')];
    } else if (fingers.size === 2) {
      if (mode === 'drag') hand.drop();
      mode = 'pinch';
    }
  }

  function move(event: PointerEvent): void {
    const before = fingers.get(event.pointerId);
    const at = pointOf(event);
    if (!before || !began) {
      if (event.pointerType === 'mouse') hand.hover(at);
      return;
    }
    if (mode === 'still') {
      if (Math.hypot(at.x - began.x, at.y - began.y) < slop) return;
      mode = takes ? 'drag' : 'pan';
      element.setPointerCapture(event.pointerId);
    }
    fingers.set(event.pointerId, at);
    if (mode === 'pan') hand.pan(at.x - before.x, at.y - before.y);
    else if (mode === 'drag') hand.drag(at);
    else pinch(event.pointerId, before, at);
  }

  function pinch(id: number, before: Point, at: Point): void {
    const other = [...fingers].find(([key]) => key !== id)?.[1];
    if (!other) return;
    const [was, is] = [Math.hypot(before.x - other.x, before.y - other.y), Math.hypot(at.x - other.x, at.y - other.y)];
    hand.pan((at.x - before.x) / 2, (at.y - before.y) / 2);
    if (was > 0 && is > 0) hand.zoom(is / was, { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 });
  }

  function up(event: PointerEvent): void {
    if (!fingers.delete(event.pointerId)) return;
    if (fingers.size === 1) mode = 'pan'; // the finger that stays goes on with the map
    if (fingers.size > 0) return;
    if (mode === 'drag') hand.drop();
    if (mode === 'still' && event.type === 'pointerup' && began) tap(began, event.timeStamp);
    [began, mode] = [null, 'still'];
  }

  function tap(at: Point, when: number): void {
    const twice = when - lastTap.at < twiceWithin && Math.hypot(at.x - lastTap.x, at.y - lastTap.y) < 2 * slop;
    lastTap = { ...at, at: twice ? -Infinity : when };
    hand.tap(at, twice);
  }

  function wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !hand.wheels()) return;
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1) * (event.ctrlKey ? 4 : 1);
    hand.zoom(Math.exp(-Math.max(-mostWheel, Math.min(mostWheel, pixels)) * wheelStep), pointOf(event));
  }

  /** Keeps the focus where it is; who is tapped is given it. */
  function press(event: MouseEvent): void {
    if (!(event.target as Element).closest('[data-no-gesture]')) event.preventDefault();
  }

  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', up, { signal });
  element.addEventListener('mousedown', press, { signal });
  element.addEventListener('wheel', wheel, { signal, passive: false });
  return () => stop.abort();
}
