import type { Chart, Guard, Scenario } from '../../scenario/scenario.ts';
import { playsIn } from './charts.ts';
import { never } from './never.ts';

/** An effect, as far as it is read here. */
interface EffectLike {
  type?: unknown;
  params?: { guard?: Guard; then?: unknown; else?: unknown };
}

/**
 * Injects, options, orders, findings, answers and endings that this variant can never show, because what they wait for
 * belongs to the adversary of another one. Found by reading, so that a report on one variant does not blame it for the rest.
 */
export function onlyElsewhere(scenario: Scenario, variant: string): Set<object> {
  const gone = new Set<object>();
  const charts = scenario.charts.filter((chart) => playsIn(chart, variant));
  const states = new Set(charts.flatMap(statesOf));
  const missing = new Set<string>(); // injects and findings
  const cannot = (guard: Guard | undefined) => guard !== undefined && never(guard, { variant, states, missing });
  // What is gone may have been the only cause of something else.
  for (let before = -1; before !== gone.size;) {
    before = gone.size;
    const told = new Set<string>();
    const { injects, findings, orders, bodies, channels } = scenario;
    const live = [charts, orders, channels, injects.filter((one) => !gone.has(one)), bodies];
    named(live, cannot, gone, told);
    for (const inject of injects) {
      const { trigger } = inject;
      const lost =
        'called' in trigger
          ? !told.has(`deliver ${inject.id}`)
          : 'when' in trigger
            ? cannot(trigger.when)
            : cannot(trigger.if) || (trigger.unless !== undefined && cannot({ type: 'not', params: { guard: trigger.unless } }));
      if (lost && !told.has(`deliver ${inject.id}`)) leave(inject, `inject ${inject.id}`);
      for (const option of inject.options) if (cannot(option.needs)) leave(option);
    }
    for (const finding of findings) {
      if (cannot(finding.shows) || !told.has(`reveal ${finding.id}`)) leave(finding, `finding ${finding.id}`);
    }
    for (const order of orders) if (cannot(order.needs)) leave(order);
    for (const answer of bodies.flatMap(({ answers }) => answers)) if (cannot(answer.when)) leave(answer);
    for (const ending of scenario.endings) if (cannot(ending.when)) leave(ending);
  }
  return gone;

  function leave(one: object, name?: string): void {
    gone.add(one);
    if (name !== undefined) missing.add(name);
  }
}

/** Every state of a chart by its path, those that hold others too. */
function statesOf({ id, states }: Chart): string[] {
  return Object.entries(states).flatMap(([name, { states: inner = {} }]) => [
    `${id}.${name}`,
    ...Object.keys(inner).map((one) => `${id}.${name}.${one}`),
  ]);
}

/** Gathers what effects anywhere inside deliver and reveal; branches that cannot be taken, and what is gone, are passed over. */
function named(value: unknown, cannot: (guard: Guard) => boolean, gone: Set<object>, told: Set<string>): void {
  if (value === null || typeof value !== 'object' || gone.has(value)) return;
  const { type, params } = value as EffectLike;
  if (type === 'deliver' || type === 'reveal') told.add(`${type} ${String(params)}`);
  if (type === 'when' && params?.guard) {
    if (!cannot(params.guard)) named(params.then, cannot, gone, told);
    if (!cannot({ type: 'not', params: { guard: params.guard } })) named(params.else, cannot, gone, told);
    return;
  }
  for (const inner of Object.values(value)) named(inner, cannot, gone, told);
}
