import { scoreSheet } from '../sheet.ts';
import type { Changed } from './change.ts';
import { pastOf } from './past.ts';
import type { Search } from './search.ts';
import type { Counterfactual } from './types.ts';

/** A changed exercise beside what happened: points by axis, and last quantities that differ. */
export function compare({ scenario, past }: Search, { change, entries }: Changed): Counterfactual {
  const there = pastOf(scenario, { seed: past.seed, variant: past.variant, entries }, false);
  const sheets = { here: scoreSheet(scenario, past.facts), there: scoreSheet(scenario, there.facts) };
  const pair = (axis: keyof Counterfactual['axes']) => ({
    here: sheets.here.axes[axis].points,
    there: sheets.there.axes[axis].points,
  });
  const quantities: Counterfactual['quantities'] = {};
  for (const { id } of scenario.quantities) {
    const values = { here: past.world.quantities[id]?.value ?? 0, there: there.world.quantities[id]?.value ?? 0 };
    if (values.here !== values.there) quantities[id] = values;
  }
  return {
    ...{ instead: change.instead, entries, score: sheets.there.total, quantities },
    axes: {
      ...{ containment: pair('containment'), mfa: pair('mfa') },
      ...{ escalation: pair('escalation'), conduct: pair('conduct') },
    },
  };
}
