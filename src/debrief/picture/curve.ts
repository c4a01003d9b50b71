import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import type { CurvePoint } from '../analysis/types.ts';
import { anchorOf, hourMarks } from '../chart/marks.ts';

/** Where the parts of the curve stand in a drawing, in pixels. */
export interface CurvePicture {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** SVG paths of the line, and of what lies under it. */
  line: string;
  under: string;
  rows: { points: number; y: number }[];
  hours: { at: number; x: number; anchor: 'start' | 'middle' | 'end' }[];
  x(at: number): number;
  y(points: number): number;
  /** The whole exercise minute under a place, kept within the exercise. */
  minuteAt(x: number): number;
}

/** Pixels that a day and a time take. */
const ROOM = 104;

const MARGIN = { left: 40, right: 16, top: 22, bottom: 34 };

/** The curve of what was still reachable, as wide as its place. */
export function curvePicture(points: readonly CurvePoint[], duration: number, width: number, height: number): CurvePicture {
  const [left, right] = [MARGIN.left, Math.max(MARGIN.left + 40, width - MARGIN.right)];
  const [top, bottom] = [MARGIN.top, height - MARGIN.bottom];
  const x = scaleLinear([0, duration], [left, right]).clamp(true);
  const y = scaleLinear([0, 100], [bottom, top]);
  const stepped = line<CurvePoint>(
    ({ at }) => x(at),
    ({ reachable }) => y(reachable),
  ).curve(curveStepAfter);
  const filled = area<CurvePoint>(
    ({ at }) => x(at),
    bottom,
    ({ reachable }) => y(reachable),
  ).curve(curveStepAfter);
  return {
    ...{ width, height, left, right, top, bottom },
    line: stepped([...points]) ?? '',
    under: filled([...points]) ?? '',
    rows: [0, 25, 50, 75, 100].map((some) => ({ points: some, y: y(some) })),
    hours: hourMarks(duration, right - left, ROOM).map((at) => ({ at, x: x(at), anchor: anchorOf(x(at), left, right, ROOM) })),
    x: (at) => x(at),
    y: (some) => y(some),
    minuteAt: (place) => Math.round(x.invert(place)),
  };
}
