/** Minutes between two marks, from the finest to the widest. */
const STEPS = [10, 30, 60, 180, 360, 720, 1440];

/**
 * Exercise minutes that bear their time, evenly spaced, on so many pixels; a time takes `room` of them.
 * The first and the last stand inside the drawing: they reach half a time further towards their neighbours.
 */
export function hourMarks(duration: number, width: number, room: number): number[] {
  const most = Math.max(1, Math.floor(width / (1.5 * room)));
  const step = STEPS.find((one) => duration / one <= most) ?? duration;
  return Array.from({ length: Math.floor(duration / step) + 1 }, (_, index) => index * step);
}

/** On which side of its mark a time stands, so as to stay between the ends of the drawing. */
export function anchorOf(x: number, left: number, right: number, room: number): 'start' | 'middle' | 'end' {
  if (x - left < room / 2) return 'start';
  return right - x < room / 2 ? 'end' : 'middle';
}
