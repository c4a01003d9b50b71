import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter } from 'd3-shape';
import type { Fact } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { namesOf } from '../names.ts';
import type { Speech } from '../speech.ts';
import { standings, type Standing } from '../tags.ts';
import type { TimelineItem } from '../timeline.ts';
import { drawing, element, INK, label, LINE, linesOf, nameLabel, type Chart } from './chart.ts';
import { hoursAxis, hoursScale } from './hours.ts';

const WIDTH = 720;
const LEFT = 170;
const TOP = 16;
const AREA = 110;
/** Pixels of a door's row, unless a name takes more lines. */
const STEP = 28;
/** Pixels of the adversary's row. */
const MOVES = 26;

/** Height of a door's band by how it stood: said by its height and its words, not by its colour alone. */
const HEIGHTS: Record<Standing, number> = { closed: 16, partial: 9, cut: 16, degraded: 4, open: 2, unknown: 0 };

interface Share {
  at: number;
  /** Of all accounts, in percent. */
  percent: number;
}

/** Share of the accounts that have their second factor, minute by minute. */
export function enrolled(scenario: Scenario, facts: readonly Fact[]): Share[] {
  const all = scenario.populations.reduce((sum, { accounts }) => sum + accounts, 0);
  const steps = scenario.populations.flatMap(({ chart, accounts }) =>
    standings(scenario, facts, chart).map(({ at, standing }) => ({ at, chart, has: standing === 'closed' ? accounts : 0 })),
  );
  const now = new Map<string, number>();
  const shares: Share[] = [{ at: 0, percent: 0 }];
  for (const { at, chart, has } of steps.sort((one, other) => one.at - other.at)) {
    now.set(chart, has);
    const sum = [...now.values()].reduce((total, one) => total + one, 0);
    const percent = Math.round((100 * sum) / (all || 1));
    if (percent !== shares.at(-1)?.percent) shares.push({ at, percent });
  }
  return shares;
}

/** Accounts with a second factor, and the doors that ask for it, over what the adversary did; null without populations. */
export function mfaChart(
  scenario: Scenario,
  facts: readonly Fact[],
  items: readonly TimelineItem[],
  speech: Speech,
): Chart | null {
  if (scenario.populations.length === 0) return null;
  const { t, clock, pick } = speech;
  const names = namesOf(scenario);
  const { duration } = scenario;
  const shares = [...enrolled(scenario, facts), { at: duration, percent: enrolled(scenario, facts).at(-1)?.percent ?? 0 }];
  const hours = hoursScale(duration, LEFT, WIDTH - 16);
  const y = scaleLinear([0, 100], [TOP + AREA, TOP]);
  const under = area<Share>()
    .x(({ at }) => hours.x(at))
    .y0(y(0))
    .y1(({ percent }) => y(percent))
    .curve(curveStepAfter);
  const moves = items.filter(({ lane }) => lane === 'adversary');
  const adversary = linesOf(t('debrief:timeline.lane.adversary'), LEFT - 10);
  // The marks stand in the middle of their row.
  const movesTop = TOP + AREA + 12 + ((adversary.length - 1) * LINE) / 2;
  const doorsTop = movesTop + MOVES + ((adversary.length - 1) * LINE) / 2;
  const called = scenario.doors.map(({ chart }) => {
    const name = names('chart', chart);
    return linesOf(name ? pick(name) : chart, LEFT - 10);
  });
  const tall = Math.max(STEP, ...called.map((lines) => (lines.length + 1) * LINE));
  const doors = scenario.doors.map(({ chart }, index) => {
    const middle = doorsTop + (index + 0.5) * tall;
    const base = middle + 8;
    const steps = standings(scenario, facts, chart);
    const bands = steps.map(({ at, standing }, step) => {
      const to = steps[step + 1]?.at ?? duration;
      const height = HEIGHTS[standing];
      return element('rect', { x: hours.x(at), y: base - height, width: hours.x(to) - hours.x(at), height, fill: INK.mfa });
    });
    return nameLabel(LEFT - 10, middle, called[index] ?? []) + bands.join('');
  });
  const bottom = doorsTop + scenario.doors.length * tall + 8;
  const drawn = [
    label(LEFT - 10, y(100) + 10, '100 %', { 'text-anchor': 'end', fill: INK.soft, 'font-size': 12 }),
    nameLabel(LEFT - 10, y(50), linesOf(t('export:chart.accounts'), LEFT - 10)),
    label(LEFT - 10, y(0), '0 %', { 'text-anchor': 'end', fill: INK.soft, 'font-size': 12 }),
    element('path', { d: under(shares) ?? '', fill: INK.mfa, 'fill-opacity': '0.75' }),
    nameLabel(LEFT - 10, movesTop + 8, adversary),
    ...moves.map(({ at }) => element('rect', { x: hours.x(at) - 1, y: movesTop, width: 2.5, height: 16, fill: INK.adversary })),
    ...doors,
  ];
  const told = [
    ...shares.slice(1, -1).map(({ at, percent }) => t('export:chart.share', { clock: clock(at), percent })),
    shares.length === 2 ? t('export:chart.nobody') : '',
    ...scenario.doors.map(({ chart }) => doorText(scenario, facts, chart, speech)),
    t('export:chart.mfaKey'),
  ];
  const chart = { id: 'chart-mfa', title: t('export:chart.mfa'), width: WIDTH, height: bottom + 26 };
  const text = told.filter(Boolean).join(' ');
  return drawing({ ...chart, text }, hoursAxis(hours, TOP, bottom, clock) + drawn.join(''));
}

function doorText(scenario: Scenario, facts: readonly Fact[], chart: string, { t, clock, pick }: Speech): string {
  const name = namesOf(scenario)('chart', chart);
  const closed = standings(scenario, facts, chart).find(({ standing }) => standing === 'closed');
  const door = name ? pick(name) : chart;
  return closed ? t('export:chart.doorClosed', { door, clock: clock(closed.at) }) : t('export:chart.doorOpen', { door });
}
