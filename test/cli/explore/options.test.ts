import { expect, it } from 'vitest';
import { explore } from '../../../src/cli/explore/explore.ts';
import { onlyElsewhere } from '../../../src/cli/explore/elsewhere.ts';
import type { InjectOption, Scenario } from '../../../src/scenario/scenario.ts';
import { altered, tiny } from '../../exercise.ts';

/** The tiny scenario whose dilemma has these options. */
function withOptions(...options: InjectOption[]): Scenario {
  return altered(tiny(), (copy) => {
    const ask = copy.injects.find(({ id }) => id === 'ask');
    if (ask) ask.options = options;
  });
}

const trust = (by: number): InjectOption['effects'] => [{ type: 'change', params: { quantity: 'trust', by } }];
const asked = { runs: 48, firstSeed: 1, tries: 60 };

it('an option that is worse than another in every sample is dominated', () => {
  const scenario = withOptions({ id: 'soothe', effects: trust(5) }, { id: 'sulk', effects: trust(-5) });
  const { dominated, alike, options } = explore(scenario, asked);
  expect(dominated).toEqual(['ask.sulk']);
  expect(alike).toEqual([]);
  expect(options['ask.soothe']?.best).toBeGreaterThan(0);
  expect(options['ask.sulk']?.tried).toBe(options['ask.soothe']?.tried);
});

it('two options with the same consequences are alike, and neither is best', () => {
  const scenario = withOptions({ id: 'soothe', effects: trust(5) }, { id: 'say', effects: trust(5) });
  const { dominated, alike, variants } = explore(scenario, asked);
  expect(alike).toEqual([['ask.soothe', 'ask.say']]);
  expect(variants.quick?.alike).toEqual(alike);
  expect(dominated).toEqual(['ask.soothe', 'ask.say']);
});

it('the budget is a number of playthroughs, and the same call finds the same', () => {
  const scenario = withOptions({ id: 'soothe', effects: trust(5) }, { id: 'sulk', effects: [] });
  const once = explore(scenario, { ...asked, tries: 20 });
  expect(once.tries).toBeLessThanOrEqual(20);
  expect(once.tries).toBeGreaterThan(8);
  expect(explore(scenario, { ...asked, tries: 20 })).toEqual(once);
  expect(explore(scenario, { ...asked, tries: 0 }).untried).toEqual(['ask.soothe', 'ask.sulk']);
});

it('what only another variant can show is not missed in this one', () => {
  const scenario = altered(tiny(), (copy) => {
    for (const inject of copy.injects) {
      if (inject.id === 'late') inject.trigger = { at: 400, if: { type: 'variant', params: 'slow' } };
      if (inject.id === 'news')
        inject.trigger = { when: { type: 'all', params: { guards: [{ type: 'received', params: 'late' }] } } };
    }
  });
  const gone = (variant: string) => [...onlyElsewhere(scenario, variant)].map((one) => (one as { id: string }).id);
  expect(gone('slow')).not.toContain('late');
  expect(gone('quick')).toEqual(expect.arrayContaining(['late', 'news']));
  const { unreached, variants } = explore(scenario, asked);
  expect(unreached.injects).toEqual([]);
  expect(variants.quick?.unreached.injects).not.toContain('late');
});
