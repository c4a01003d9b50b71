import type { Scenario } from '../scenario/scenario.ts';
import { holds } from './guard.ts';
import { modelOf } from './model.ts';
import type { World } from './types.ts';

/** The first ending of the scenario whose guard holds in a finished world. */
export function endingOf(scenario: Scenario, world: World): Scenario['endings'][number] {
  const reader = { world, model: modelOf(scenario, world.variant) };
  const found = scenario.endings.find((ending) => ending.when === undefined || holds(reader, ending.when));
  if (!found) throw new Error('no ending holds: the last one needs no condition');
  return found;
}
