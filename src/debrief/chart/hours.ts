import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { element, INK, label } from './chart.ts';
import { anchorOf, hourMarks } from './marks.ts';

/** Exercise minutes along the width of a drawing. */
export interface Hours {
  x: ScaleLinear<number, number>;
  /** Minutes that bear a line. */
  ticks: number[];
  /** Minutes that bear their time too. */
  marks: number[];
}

/** Pixels that a day and a time take. */
const ROOM = 96;

/** A scale of exercise time with a line every six or twelve hours, or every hour in a short exercise. */
export function hoursScale(duration: number, left: number, right: number): Hours {
  const step = duration > 2880 ? 720 : duration > 720 ? 360 : 60;
  const ticks = Array.from({ length: Math.floor(duration / step) + 1 }, (_, index) => index * step);
  return { x: scaleLinear([0, duration], [left, right]), ticks, marks: hourMarks(duration, right - left, ROOM) };
}

/** The lines from top to bottom, and the times under them. */
export function hoursAxis({ x, ticks, marks }: Hours, top: number, bottom: number, clock: (at: number) => string): string {
  const [left = 0, right = 0] = x.range();
  const lines = [...new Set([...ticks, ...marks])].map((at) =>
    element('line', { x1: x(at), x2: x(at), y1: top, y2: bottom, stroke: INK.rule }),
  );
  const times = marks.map((at) => {
    const anchor = anchorOf(x(at), left, right, ROOM);
    return label(x(at), bottom + 17, clock(at), { 'text-anchor': anchor, fill: INK.soft, 'font-size': 12 });
  });
  return [...lines, ...times].join('');
}
