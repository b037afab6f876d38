import type { Point } from './camera.ts';
import type { Arrow } from './walk.ts';

/** What the keys of the map do while it has the focus. */
export interface Keyed {
  walk: (arrow: Arrow) => void;
  pan: (way: Point) => void;
  move: (way: Point) => void;
  /** Whether plain arrows move the node. */
  moving: () => boolean;
  open: () => void;
  choose: () => void;
  back: () => void;
  leave: () => void;
  home: () => void;
  steps: (steps: number) => void;
  zoomIn: () => void;
  zoomOut: () => void;
  fit: () => void;
  help: () => void;
}

const arrows: Record<string, Arrow> = { ArrowRight: 'right', ArrowDown: 'down', ArrowLeft: 'left', ArrowUp: 'up' };
const ways: Record<Arrow, Point> = { right: { x: 1, y: 0 }, down: { x: 0, y: 1 }, left: { x: -1, y: 0 }, up: { x: 0, y: -1 } };

const plain: Record<string, (keyed: Keyed) => void> = {
  Enter: ({ open }) => open(),
  ' ': ({ choose }) => choose(),
  Backspace: ({ back }) => back(),
  Escape: ({ leave }) => leave(),
  Home: ({ home }) => home(),
  '1': ({ steps }) => steps(1),
  '2': ({ steps }) => steps(2),
  '3': ({ steps }) => steps(3),
  '+': ({ zoomIn }) => zoomIn(),
  '=': ({ zoomIn }) => zoomIn(),
  '-': ({ zoomOut }) => zoomOut(),
  '0': ({ fit }) => fit(),
  '?': ({ help }) => help(),
};

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** Does what a key asks; false when it is not a key of the map. */
export function press({ key, shiftKey, altKey, ctrlKey, metaKey }: Press, keyed: Keyed): boolean {
  if (ctrlKey || metaKey) return false;
  const arrow = arrows[key];
  if (arrow) {
    if (shiftKey) keyed.pan(ways[arrow]);
    else if (altKey || keyed.moving()) keyed.move(ways[arrow]);
    else keyed.walk(arrow);
    return true;
  }
  const act = altKey ? undefined : plain[key];
  act?.(keyed);
  return act !== undefined;
}
