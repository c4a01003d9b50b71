import type { Scenario } from '../scenario/scenario.ts';
import { advanceTo, scheduleEnd } from './advance.ts';
import { schedule } from './agenda.ts';
import { drawBetween } from './draw.ts';
import { applyOutcome } from './dispatch.ts';
import { holds } from './guard.ts';
import { scheduleInjects } from './injects.ts';
import { modelOf } from './model.ts';
import { causedBy, emit, type Run } from './run.ts';
import { RULES } from './rules.ts';
import { settle } from './settle.ts';
import { scheduleShift } from './teams.ts';
import type { World } from './types.ts';

/** The variant that a seed draws, by weight. */
export function drawVariant(scenario: Scenario, seed: number): string {
  const total = scenario.variants.reduce((sum, variant) => sum + variant.weight, 0);
  let left = drawBetween(seed, 'variant', 0, { min: 1, max: total });
  for (const variant of scenario.variants) {
    left -= variant.weight;
    if (left <= 0) return variant.id;
  }
  throw new Error('a scenario has at least one variant');
}

/** A world at minute 0 in which nothing has happened yet. */
export function blankWorld(scenario: Scenario, seed: number, variant: string): World {
  return {
    scenario: scenario.id,
    scenarioHash: scenario.hash,
    rules: RULES,
    variant,
    seed,
    at: 0,
    phase: 'running',
    entries: 0,
    trail: '',
    sequence: 0,
    agenda: [],
    charts: {},
    draws: {},
    quantities: Object.fromEntries(
      scenario.quantities.map(({ id, start }) => [id, { value: start, rest: 0, rate: 0, since: 0, flows: {} }]),
    ),
    findings: {},
    orders: [],
    allowed: {},
    injects: {},
    bodies: {},
    teams: Object.fromEntries(scenario.teams.map(({ id }) => [id, { extra: 0, busy: 0 }])),
    notes: {},
    reports: {},
    direction: { held: {}, edited: {}, improvised: [] },
  };
}

/** Begins: charts enter their first states, the chronogramme goes on the agenda, minute 0 is played. */
export function begin(run: Run): void {
  const { model, world } = run;
  causedBy(run, { task: 'start' });
  emit(run, { type: 'phase', phase: world.phase });
  emit(run, { type: 'drawn', variant: world.variant });
  scheduleEnd(run);
  scheduleShift(run);
  for (const { id } of model.scenario.quantities) {
    const { value, rest, rate } = world.quantities[id] ?? { value: 0, rest: 0, rate: 0 };
    emit(run, { type: 'quantity', quantity: id, value, rest, rate });
  }
  for (const minute of model.clockMinutes) if (minute > 0) schedule(run, minute, { type: 'wake', topic: 'clock' });
  for (const machine of Object.values(model.machines)) {
    const outcome = run.evaluate(machine, null, 'begin', (guard) => holds(run, guard));
    applyOutcome(run, machine, outcome);
  }
  scheduleInjects(run);
  for (const index of model.watchers.keys()) run.stirred.add(index);
  settle(run);
  advanceTo(run, 0);
}

export { modelOf };
