import type { Speech } from '../speech.ts';
import type { Lane, TimelineItem } from '../timeline.ts';
import { drawing, element, INK, label, type Chart } from './chart.ts';
import { hoursAxis, hoursScale } from './hours.ts';

export const LANES: readonly Lane[] = ['adversary', 'cell', 'world'];

const WIDTH = 720;
const LEFT = 96;
const TOP = 12;
const STEP = 48;

/** What happened in three lanes; a hollow stop is what the cell could not know then. */
export function lanesChart(items: readonly TimelineItem[], duration: number, { t, clock }: Speech): Chart {
  const bottom = TOP + LANES.length * STEP;
  const hours = hoursScale(duration, LEFT, WIDTH - 16);
  const lanes = LANES.map((lane, index) => {
    const y = TOP + STEP / 2 + index * STEP;
    const stops = items.filter((item) => item.lane === lane);
    return [
      label(0, y + 5, t(`debrief:timeline.lane.${lane}`), { 'font-size': 15, 'font-weight': 700 }),
      element('line', { x1: LEFT, x2: WIDTH - 16, y1: y, y2: y, stroke: INK[lane], 'stroke-width': 4 }),
      ...stops.map(({ at, seen }) =>
        element('circle', {
          ...{ cx: hours.x(at), cy: y, r: seen ? 5 : 4.5, stroke: seen ? INK.paper : INK[lane] },
          ...{ fill: seen ? INK[lane] : INK.paper, 'stroke-width': seen ? 1.2 : 2.5 },
        }),
      ),
    ].join('');
  });
  const told = LANES.map((lane) => {
    const stops = items.filter((item) => item.lane === lane);
    return t('export:chart.lane', {
      lane: t(`debrief:timeline.lane.${lane}`),
      count: stops.length,
      unseen: stops.filter(({ seen }) => !seen).length,
    });
  });
  const text = `${told.join(' ')} ${t('export:chart.lanesKey')}`;
  const chart = { id: 'chart-lanes', title: t('export:chart.lanes'), width: WIDTH, height: bottom + 26, text };
  return drawing(chart, hoursAxis(hours, TOP, bottom, clock) + lanes.join(''));
}
