import type { Fact } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { drawing, element, INK, LINE, linesOf, nameLabel, type Chart } from '../chart/chart.ts';
import { hoursAxis, hoursScale } from '../chart/hours.ts';
import { namesOf } from '../names.ts';
import type { Speech } from '../speech.ts';
import { workOf } from './work.ts';

const WIDTH = 960;
const LEFT = 190;
const TOP = 14;
/** Pixels of a row, unless a name takes more lines. */
const STEP = 34;

/** The orders of each team as bars over the hours; the thin line is a team with nothing to do. */
export function teamsChart(scenario: Scenario, facts: readonly Fact[], { t, clock, pick, span }: Speech): Chart {
  const names = namesOf(scenario);
  const teams = workOf(scenario, facts).map((one) => {
    const name = names('team', one.team);
    const called = name ? pick(name) : one.team;
    return { ...one, name: called, lines: linesOf(called, LEFT - 10) };
  });
  const tall = Math.max(STEP, ...teams.map(({ lines }) => (lines.length + 1) * LINE));
  const hours = hoursScale(scenario.duration, LEFT, WIDTH - 16);
  const bottom = TOP + teams.length * tall;
  const rows = teams.map(({ lines, work }, index) => {
    const y = TOP + tall / 2 + index * tall;
    return [
      nameLabel(LEFT - 10, y, lines),
      element('line', { x1: LEFT, x2: WIDTH - 16, y1: y, y2: y, stroke: INK.soft, 'stroke-width': 1.5 }),
      ...work.map(({ from, to }) =>
        element('rect', {
          ...{ x: hours.x(from), y: y - 9, width: Math.max(2, hours.x(to) - hours.x(from)), height: 18 },
          ...{ fill: INK.cell, stroke: INK.paper },
        }),
      ),
    ].join('');
  });
  const told = teams.map(({ name, work, idle }) => t('debrief:means.team', { team: name, count: work.length, idle: span(idle) }));
  const chart = { id: 'chart-teams', title: t('debrief:means.teams'), width: WIDTH, height: bottom + 26, text: told.join(' ') };
  return drawing(chart, hoursAxis(hours, TOP, bottom, clock) + rows.join(''));
}
