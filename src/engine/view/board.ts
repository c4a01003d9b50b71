import type { Line, Station } from '../../scenario/scenario.ts';
import { holds } from '../guard.ts';
import type { Model } from '../model.ts';
import { orderOf, stationOf } from '../orders.ts';
import type { Board, BoardStation, Reported, World } from '../types.ts';
import { titleOf } from './orders.ts';
import { reported } from './situation.ts';
import { filled, textOf } from './text.ts';

/** The metro map: the information system as far as the cell has eyes. */
export function board(model: Model, world: World): Board {
  const { scenario } = model;
  return {
    stations: scenario.stations.map((one) => station(model, world, one)),
    lines: scenario.lines.map((one) => ({
      id: one.id,
      name: textOf(scenario, `lines.${one.id}.name`, (texts) => texts.lines[one.id]?.name),
      points: points(model, one),
      stations: one.path.filter((stop): stop is string => typeof stop === 'string'),
      cut: one.cut.some((path) => isSeenIn(model, world, path)),
    })),
    ring: scenario.bodies.map(({ id }) => ({
      id,
      name: textOf(scenario, `bodies.${id}.name`, (texts) => texts.bodies[id]?.name),
      state: world.bodies[id]?.state ?? 'unaware',
    })),
  };
}

/** The same map with no other work than that of these numbers. */
export function withWork({ stations, ...board }: Board, numbers: ReadonlySet<number>): Board {
  const seen = (one: BoardStation): BoardStation =>
    one.work.every(({ n }) => numbers.has(n)) ? one : { ...one, work: one.work.filter(({ n }) => numbers.has(n)) };
  return { stations: stations.map(seen), ...board };
}

function station(model: Model, world: World, one: Station): BoardStation {
  const { scenario } = model;
  const text = (part: 'name' | 'text') =>
    textOf(scenario, `stations.${one.id}.${part}`, (texts) => texts.stations[one.id]?.[part]);
  const seen = (charts: string[]): Reported[] => charts.flatMap((chart) => reported(model, world, chart) ?? []);
  return {
    id: one.id,
    name: text('name'),
    text: text('text'),
    x: one.x,
    y: one.y,
    label: one.label,
    kind: one.kind,
    gates: seen(one.gates),
    states: seen(one.states),
    marks: marks(model, world, one.id),
    work: world.orders.flatMap(({ n, order, target, state, start, end }) =>
      (state === 'queued' || state === 'running') && stationOf(orderOf(model, order), target) === one.id
        ? [{ n, title: titleOf(model, order), state, start, end }]
        : [],
    ),
  };
}

function marks(model: Model, world: World, id: string): BoardStation['marks'] {
  return Object.entries(world.findings).flatMap(([finding, { corrected, value }]) => {
    const found = model.findings[finding];
    if (!found || corrected || found.station !== id || found.mark === undefined) return [];
    const title = textOf(model.scenario, `findings.${finding}.title`, (texts) => texts.findings[finding]?.title);
    return [{ finding, mark: found.mark, confidence: found.confidence, to: found.to ?? null, title: filled(title, value) }];
  });
}

function points({ scenario }: Model, { path }: Line): [number, number][] {
  return path.map((stop) => {
    if (typeof stop !== 'string') return stop;
    const found = scenario.stations.find(({ id }) => id === stop);
    if (!found) throw new Error(`unknown station ${stop}`);
    return [found.x, found.y];
  });
}

function isSeenIn(model: Model, world: World, path: string): boolean {
  const [chart = '', ...state] = path.split('.');
  const machine = model.machines[chart];
  if (machine?.chart.sight === 'open') return holds({ world, model }, { type: 'in', params: path });
  const known = world.reports[chart]?.state;
  return known !== undefined && (known === state.join('.') || known.startsWith(`${state.join('.')}.`));
}
