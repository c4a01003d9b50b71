import type { Guard, Inject, Scenario } from '../../scenario/scenario.ts';
import { FACILITATOR } from '../commands/command.ts';
import { advanceTo } from '../advance.ts';
import { copyWorld, runOn } from '../engine.ts';
import { because, holds } from '../guard.ts';
import { plannedMinute } from '../injects.ts';
import { modelOf, type Model } from '../model.ts';
import { displaced } from '../places.ts';
import type { DirectionView, Fact, ScheduledInject, View, World } from '../types.ts';
import { board } from './board.ts';
import { textOf } from './text.ts';
import { view } from './view.ts';

/** What the facilitator sees of a world beside the cell's view: the chronogramme, the truth, and what comes if nothing is done. */
export function direction(scenario: Scenario, world: World): DirectionView {
  const model = modelOf(scenario, world.variant);
  return {
    chronogramme: chronogramme(model, world),
    intrusion: intrusion(model, world),
    truth: truth(scenario, world),
    next: forecast(scenario, world),
  };
}

/** The view of the whole cell, with the board as it truly is. */
export function truth(scenario: Scenario, world: World): View {
  const model = modelOf(scenario, world.variant);
  return {
    ...view(scenario, world, FACILITATOR),
    board: { ...board(model, revealed(model, world)), revealed: true },
  };
}

/** A world in which everything was reported and everything that shows was found. */
function revealed(model: Model, world: World): World {
  const reports = Object.fromEntries(Object.entries(world.charts).map(([id, { state, since }]) => [id, { state, at: since }]));
  const showing = model.scenario.findings.filter(
    ({ shows, mark }) => shows && mark !== 'clear' && holds({ world, model }, shows),
  );
  const wrong = new Set(showing.flatMap(({ corrects }) => corrects));
  const findings = showing
    .filter(({ id }) => !wrong.has(id))
    .map(({ id }) => [id, world.findings[id] ?? { at: world.at, value: null, corrected: false }]);
  return { ...world, reports, findings: Object.fromEntries(findings) as World['findings'] };
}

function chronogramme(model: Model, world: World): ScheduledInject[] {
  const due = new Map<string, number>();
  for (const { task, due: minute } of world.agenda) if (task.type === 'inject') due.set(task.inject, minute);
  const planned = model.scenario.injects.map((inject) => scheduled(model, world, inject, due.get(inject.id) ?? null));
  return [...planned, ...improvised(world)].sort((a, b) => momentOf(a) - momentOf(b));
}

const momentOf = ({ at, due }: ScheduledInject): number => at ?? due ?? Infinity;

function scheduled(model: Model, world: World, inject: Inject, due: number | null): ScheduledInject {
  const { id, trigger } = inject;
  const { scenario } = model;
  const here = world.injects[id];
  const state = here?.state ?? 'waiting';
  const ahead = state === 'waiting' || state === 'armed';
  const edited = world.direction.edited[id];
  const text = (part: 'from' | 'title' | 'text' | 'expected') =>
    textOf(scenario, `injects.${id}.${part}`, (texts) => texts.injects[id]?.[part]);
  return {
    id,
    channel: inject.channel,
    from: text('from'),
    title: edited?.title ?? text('title'),
    text: edited?.text ?? text('text'),
    expected: text('expected'),
    objective: inject.objective ?? null,
    seats: inject.seats ?? null,
    owner: inject.owner ?? null,
    dilemma: inject.dilemma,
    options: inject.options.map(({ id: one }) => ({
      id: one,
      label: textOf(scenario, `injects.${id}.options.${one}.label`, (texts) => texts.injects[id]?.options?.[one]?.label),
    })),
    state,
    at: ahead ? null : (here?.at ?? null),
    due: ahead ? due : null,
    held: ahead ? (world.direction.held[id] ?? null) : null,
    forward: ahead && due !== null && due < (plannedMinute(world.seed, inject) ?? 0),
    back: (ahead || state === 'skipped') && displaced(model, world, id) === 'yes',
    until: state === 'open' ? (here?.until ?? null) : null,
    chosen: here?.option ?? null,
    edited: edited !== undefined,
    trigger: 'at' in trigger ? 'minute' : 'when' in trigger ? 'condition' : 'called',
    waits: ahead ? waitsOf(model, world, inject, state) : [],
  };
}

/** The conditions of a trigger that are still to be judged. */
function waitsOf(model: Model, world: World, { trigger }: Inject, state: string): ScheduledInject['waits'] {
  const parts = (guard: Guard | undefined, wanted: boolean) =>
    guard ? because({ world, model }, guard).map((part) => ({ ...part, wanted })) : [];
  if ('at' in trigger) return [...parts(trigger.if, true), ...parts(trigger.unless, false)];
  return 'when' in trigger && state === 'waiting' ? parts(trigger.when, true) : [];
}

function improvised(world: World): ScheduledInject[] {
  return world.direction.improvised.map(({ n, at, channel, from, title, text, seats }) => ({
    ...{ id: `improvised.${n}`, channel, from, title, text, seats, at, state: 'told', trigger: 'improvised' },
    ...{
      expected: null,
      objective: null,
      owner: null,
      dilemma: false,
      options: [],
      due: null,
      held: null,
      forward: false,
      back: false,
      until: null,
      chosen: null,
    },
    ...{ edited: false, waits: [] },
  }));
}

function intrusion({ scenario, machines }: Model, world: World): DirectionView['intrusion'] {
  return Object.values(machines)
    .filter(({ chart }) => chart.concern === 'adversary')
    .flatMap(({ chart: { id } }) => {
      const place = world.charts[id];
      if (!place) return [];
      const name = textOf(scenario, `charts.${id}.name`, (texts) => texts.charts[id]?.name);
      const state = textOf(scenario, `charts.${id}.states.${place.state}`, (texts) => texts.charts[id]?.states[place.state]);
      return [{ chart: id, name, state, since: place.since }];
    });
}

/** What a facilitator would want to be warned of. */
const AHEAD = new Set<Fact['type']>(['delivered', 'silent', 'heard', 'done', 'failed']);
const FORECAST = 3;

/** The next things that happen if nobody gives another command; fewer near the end. The given world is untouched. */
export function forecast(scenario: Scenario, world: World, count = FORECAST): Fact[] {
  const run = runOn(scenario, copyWorld(world));
  const adversary = new Set(scenario.charts.filter(({ concern }) => concern === 'adversary').map(({ id }) => id));
  const next: Fact[] = [];
  let seen = 0;
  while (next.length < count && run.world.phase !== 'over' && run.world.phase !== 'abandoned') {
    const due = run.world.agenda[0]?.due;
    if (due === undefined) break;
    advanceTo(run, due);
    for (const fact of run.facts.slice(seen)) {
      const moves = fact.type === 'chart' && fact.from !== null && adversary.has(fact.chart);
      if (AHEAD.has(fact.type) || moves) next.push(fact);
    }
    seen = run.facts.length;
  }
  return next.slice(0, count);
}
