import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { Analysis, CurvePoint } from '../analysis/types.ts';
import type { Speech } from '../speech.ts';
import { drawing, element, INK, label, type Chart } from './chart.ts';
import { hoursAxis, hoursScale } from './hours.ts';

const WIDTH = 720;
const LEFT = 52;
const TOP = 14;
const BOTTOM = 274;

/** The best score still possible at each moment; the numbered stops are the pivotal ones. */
export function reachableChart(analysis: Analysis, duration: number, { t, clock }: Speech): Chart {
  const { curve, pivotal, score } = analysis;
  const hours = hoursScale(duration, LEFT, WIDTH - 20);
  const y = scaleLinear([0, 100], [BOTTOM, TOP]);
  const path = line<CurvePoint>()
    .x(({ at }) => hours.x(at))
    .y(({ reachable }) => y(reachable))
    .curve(curveStepAfter);
  const rows = y
    .ticks(5)
    .map(
      (points) =>
        element('line', { x1: LEFT, x2: WIDTH - 20, y1: y(points), y2: y(points), stroke: INK.rule }) +
        label(LEFT - 8, y(points) + 4, String(points), { 'text-anchor': 'end', fill: INK.soft, 'font-size': 12 }),
    );
  const stops = pivotal.map(({ until }, index) => {
    const cx = hours.x(until);
    const cy = y(reachableAt(curve, until));
    return (
      element('circle', { cx, cy, r: 11, fill: INK.paper, stroke: INK.adversary, 'stroke-width': 2.5 }) +
      label(cx, cy + 5, String(index + 1), { 'text-anchor': 'middle', 'font-weight': 700 })
    );
  });
  const drawn = element('path', { d: path(curve) ?? '', fill: 'none', stroke: INK.mfa, 'stroke-width': 3 });
  const title = t('export:chart.reachable');
  const first = curve[0]?.reachable ?? score;
  const told = [
    t('export:chart.reachableEnds', { first, score }),
    ...pivotal.map(({ until, cost }, index) => t('export:chart.drop', { number: index + 1, clock: clock(until), count: cost })),
  ];
  const chart = { id: 'chart-reachable', title, width: WIDTH, height: BOTTOM + 26, text: told.join(' ') };
  return drawing(chart, rows.join('') + hoursAxis(hours, TOP, BOTTOM, clock) + drawn + stops.join(''));
}

/** What was still reachable once a minute was over. */
function reachableAt(curve: readonly CurvePoint[], at: number): number {
  return curve.findLast((point) => point.at <= at)?.reachable ?? curve[0]?.reachable ?? 0;
}
