import { distance, type Point } from './geometry.ts';
import { wheelFactor } from './wheel.ts';

export interface Gestures {
  /** A short press without moving, in pixels of the element. */
  tap(at: Point): void;
  drag(by: Point): void;
  zoom(factor: number, at: Point): void;
  hover(at: Point | null): void;
  /** The wheel was turned over the board and the page took it. */
  passed(): void;
}

const STILL = 6;

/**
 * Mouse, finger, pen and wheel; where the page scrolls under the element, the wheel alone is the page's. What lies over the
 * canvas keeps what is done to it. Returns how to stop listening.
 */
export function listen(element: HTMLElement, gestures: Gestures): () => void {
  const down = new Map<number, Point>();
  let moved = 0;
  const place = (event: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const own = ({ target }: Event) =>
    target === element || (target instanceof HTMLCanvasElement && target.parentElement === element);
  const press = (event: PointerEvent) => {
    if (event.button !== 0 || !own(event)) return;
    if (down.size === 0) moved = 0;
    down.set(event.pointerId, place(event));
  };
  const move = (event: PointerEvent) => {
    const now = place(event);
    const was = down.get(event.pointerId);
    if (!was) return event.pointerType === 'mouse' ? gestures.hover(own(event) ? now : null) : undefined;
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    moved += distance(was, now);
    down.set(event.pointerId, now);
    if (other) {
      const apart = distance(was, other);
      if (apart > 10) gestures.zoom(distance(now, other) / apart, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
    } else if (moved > STILL) {
      element.setPointerCapture(event.pointerId);
      gestures.drag({ x: now.x - was.x, y: now.y - was.y });
    }
  };
  const release = (event: PointerEvent) => {
    const was = down.get(event.pointerId);
    down.delete(event.pointerId);
    if (was && event.type === 'pointerup' && moved <= STILL) gestures.tap(place(event));
    if (down.size > 0) moved = STILL + 1;
  };
  const wheel = (event: WheelEvent) => {
    if (!own(event)) return;
    const factor = wheelFactor(event, element);
    if (factor === null) return gestures.passed();
    event.preventDefault();
    gestures.zoom(factor, place(event));
  };
  const leave = () => gestures.hover(null);
  element.addEventListener('pointerdown', press);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', release);
  element.addEventListener('pointercancel', release);
  element.addEventListener('pointerleave', leave);
  element.addEventListener('wheel', wheel, { passive: false });
  return () => {
    element.removeEventListener('pointerdown', press);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', release);
    element.removeEventListener('pointercancel', release);
    element.removeEventListener('pointerleave', leave);
    element.removeEventListener('wheel', wheel);
  };
}
