/** Minutes between two marks, from the finest to the widest. */
const STEPS = [10, 30, 60, 180, 360, 720, 1440];
/** Pixels that a mark and its time need. */
const ROOM = 104;

/** Exercise minutes that bear a mark on a drawing of that many pixels. */
export function hourMarks(duration: number, width: number): number[] {
  const most = Math.max(1, Math.floor(width / ROOM));
  const step = STEPS.find((one) => duration / one <= most) ?? duration;
  return Array.from({ length: Math.floor(duration / step) + 1 }, (_, index) => index * step);
}
