import type { Point } from './geometry.ts';

/** What part of the drawing is seen: how much larger than the container it is, and the corner, in its pixels. */
export interface Camera {
  zoom: number;
  x: number;
  y: number;
}

export const NEAREST = 4;

export const whole: Camera = { zoom: 1, x: 0, y: 0 };

interface Size {
  width: number;
  height: number;
}

/** A camera that stays on the drawing. */
export function held(camera: Camera, size: Size): Camera {
  const zoom = Math.max(1, Math.min(NEAREST, camera.zoom));
  const within = (at: number, room: number) => Math.max(0, Math.min(room * (zoom - 1), at));
  return { zoom, x: within(camera.x, size.width), y: within(camera.y, size.height) };
}

/** Nearer or farther, with what lies under a point of the container staying there. */
export function zoomed(camera: Camera, factor: number, point: Point, size: Size): Camera {
  const zoom = Math.max(1, Math.min(NEAREST, camera.zoom * factor));
  const ratio = zoom / camera.zoom;
  return held({ zoom, x: (camera.x + point.x) * ratio - point.x, y: (camera.y + point.y) * ratio - point.y }, size);
}

export const panned = (camera: Camera, by: Point, size: Size): Camera =>
  held({ ...camera, x: camera.x - by.x, y: camera.y - by.y }, size);

/** Moved as little as needed for a point of the drawing to be seen with some room around. */
export function towards(camera: Camera, point: Point, size: Size, room = 60): Camera {
  const reach = (at: number, seen: number, full: number) => Math.max(at - full + room, Math.min(at - room, seen));
  return held({ ...camera, x: reach(point.x, camera.x, size.width), y: reach(point.y, camera.y, size.height) }, size);
}
