import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { element, INK, label } from './chart.ts';

/** Exercise minutes along the width of a drawing. */
export interface Hours {
  x: ScaleLinear<number, number>;
  /** Minutes that bear a mark. */
  ticks: number[];
}

/** A scale of exercise time with a mark every six or twelve hours, or every hour in a short exercise. */
export function hoursScale(duration: number, left: number, right: number): Hours {
  const step = duration > 2880 ? 720 : duration > 720 ? 360 : 60;
  const ticks = Array.from({ length: Math.floor(duration / step) + 1 }, (_, index) => index * step);
  return { x: scaleLinear([0, duration], [left, right]), ticks };
}

/** Pixels that a day and a time take. */
const ROOM = 96;

/** The marks as lines from top to bottom, with their time under them. */
export function hoursAxis({ x, ticks }: Hours, top: number, bottom: number, clock: (at: number) => string): string {
  const last = ticks.length - 1;
  const every = Math.ceil(ROOM / (x(ticks[1] ?? 1) - x(0)));
  // The first and the last stand inside the drawing: they reach half a time further towards their neighbours.
  const apart = (at: number, other = 0) => Math.abs(x(at) - x(other)) >= 1.5 * ROOM;
  const told = (at: number, index: number) =>
    index === 0 || index === last || (index % every === 0 && apart(at) && apart(at, ticks[last]));
  return ticks
    .map((at, index) => {
      const anchor = index === 0 ? 'start' : index === last ? 'end' : 'middle';
      return (
        element('line', { x1: x(at), x2: x(at), y1: top, y2: bottom, stroke: INK.rule }) +
        (told(at, index) ? label(x(at), bottom + 17, clock(at), { 'text-anchor': anchor, fill: INK.soft, 'font-size': 12 }) : '')
      );
    })
    .join('');
}
