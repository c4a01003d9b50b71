import { scaleLinear } from 'd3-scale';
import type { Axis } from '../../scenario/scenario.ts';
import type { Sheet } from '../sheet.ts';
import type { Speech } from '../speech.ts';
import { drawing, element, INK, label, type Chart } from './chart.ts';

export const AXES = ['containment', 'mfa', 'escalation', 'conduct'] as const satisfies readonly Axis[];

const WIDTH = 720;
const LEFT = 190;
const STEP = 38;

/** Points of the four axes as bars, each beside what it could have been. */
export function axesChart({ axes }: Sheet, { t }: Speech): Chart {
  const height = AXES.length * STEP + 12;
  const most = Math.max(...AXES.map((axis) => axes[axis].max));
  const x = scaleLinear([0, most], [LEFT, WIDTH - 110]);
  const rows = AXES.map((axis, index) => {
    const { points, max } = axes[axis];
    const y = 10 + index * STEP;
    const said = t('debrief:points', { points, max });
    return [
      label(LEFT - 12, y + 17, t(`debrief:axis.${axis}`), { 'text-anchor': 'end', 'font-size': 14 }),
      element('rect', { x: LEFT, y, width: x(max) - LEFT, height: 24, fill: INK.paper, stroke: INK.soft }),
      element('rect', { x: LEFT, y, width: x(points) - LEFT, height: 24, fill: INK[axis] }),
      label(x(max) + 12, y + 17, said, { 'font-weight': 700, 'font-size': 14 }),
    ].join('');
  });
  const told = AXES.map((axis) => t('export:chart.axis', { axis: t(`debrief:axis.${axis}`), ...axes[axis] }));
  const chart = { id: 'chart-axes', title: t('export:chart.axes'), width: WIDTH, height, text: told.join(' ') };
  return drawing(chart, rows.join(''));
}
