import { scoreSheet } from '../../debrief/index.ts';
import { play } from '../../engine/index.ts';
import type { Axis, Scenario } from '../../scenario/scenario.ts';
import { percentiles } from '../percentiles.ts';
import { AXES } from '../sheet.ts';

/** Fifth percentile, median and ninety-fifth. */
export type Spread = [p5: number, p50: number, p95: number];

export type Figures = Record<'total' | Axis, Spread> & {
  /** Medians of the last values of the world's quantities. */
  world: Record<string, number>;
};

/** How a policy scores against one variant over some seeds, and what it leaves of the world. */
export function figuresOf(scenario: Scenario, policy: string, variant: string, seeds: readonly number[]): Figures {
  const played = seeds.map((seed) => {
    const { world, facts } = play(scenario, { seed, variant, policy });
    return { world, sheet: scoreSheet(scenario, facts) };
  });
  const spread = (values: number[]): Spread => {
    const { p5, p50, p95 } = percentiles(values);
    return [p5, p50, p95];
  };
  const axes = AXES.map((axis) => [axis, spread(played.map(({ sheet }) => sheet.axes[axis].points))] as const);
  const world = scenario.quantities.map(({ id }) => {
    const { p50 } = percentiles(played.map((one) => one.world.quantities[id]?.value ?? 0));
    return [id, p50] as const;
  });
  return {
    total: spread(played.map(({ sheet }) => sheet.total)),
    ...(Object.fromEntries(axes) as Record<Axis, Spread>),
    world: Object.fromEntries(world),
  };
}

/** Of every policy. */
export function allFigures(scenario: Scenario, variant: string, seeds: readonly number[]): Record<string, Figures> {
  return Object.fromEntries(scenario.policies.map(({ id }) => [id, figuresOf(scenario, id, variant, seeds)]));
}
