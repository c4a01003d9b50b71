import type { Drawn } from '../types.ts';

/** How much nearer one step comes. */
export const NEARER = 1.4;

/** How far an arrow moves the map, as a share of its width or height. */
const STEP = 0.25;

const MOVES: Record<string, (map: Drawn) => void> = {
  ArrowLeft: (map) => map.pan(-STEP, 0),
  ArrowRight: (map) => map.pan(STEP, 0),
  ArrowUp: (map) => map.pan(0, -STEP),
  ArrowDown: (map) => map.pan(0, STEP),
  '+': (map) => map.zoom(NEARER),
  '=': (map) => map.zoom(NEARER),
  '-': (map) => map.zoom(1 / NEARER),
  '0': (map) => map.zoom('fit'),
};

/** Moves the map by the keyboard, when the map itself has the focus. */
export function moveMap(map: Drawn, event: KeyboardEvent): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const move = MOVES[event.key];
  if (!move) return;
  event.preventDefault();
  // The same keys set the pace elsewhere.
  event.stopPropagation();
  move(map);
}
