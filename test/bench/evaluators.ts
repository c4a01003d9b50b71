import { existsSync, readdirSync } from 'node:fs';
import { loadFolder } from '../../src/cli/folder.ts';
import { hashWorld, play } from '../../src/engine/index.ts';
import { figure, rows } from './measure.ts';

/** Playthroughs of every scenario and variant, shared out among its policies. */
const PLAYTHROUGHS = 5000;

/**
 * Plays every scenario and variant with both evaluators and compares the last worlds and the facts; throws at the first
 * difference. `names` are folders of scenarios and adversaries; all of them if none is given.
 */
export function evaluators(names: string[]): string {
  const shipped = readdirSync('scenarios').filter((name) => existsSync(`scenarios/${name}/scenario.yaml`));
  const asked = names.filter((name) => existsSync(name));
  const adversaries = names.filter((name) => !existsSync(name));
  const folders = asked.length > 0 ? asked : [...shipped.map((name) => `scenarios/${name}`), 'test/scenarios/tiny'];
  const lines = folders.flatMap((folder) => {
    const { scenario } = loadFolder(folder);
    if (!scenario) throw new Error(`${folder} cannot be read`);
    const variants = scenario.variants.filter(({ id }) => adversaries.length === 0 || adversaries.includes(id));
    return variants.map(({ id: variant }) => {
      const begun = performance.now();
      for (let turn = 0; turn < PLAYTHROUGHS; turn++) {
        const policy = scenario.policies[turn % scenario.policies.length]?.id ?? '';
        const setup = { seed: turn + 1, variant, policy };
        const compiled = play(scenario, { ...setup, evaluator: 'compiled' });
        const reference = play(scenario, { ...setup, evaluator: 'xstate' });
        const same = hashWorld(compiled.world) === hashWorld(reference.world) && compiled.facts.length === reference.facts.length;
        if (!same) throw new Error(`${scenario.id}: ${JSON.stringify(setup)} ends otherwise with XState`);
      }
      return [`${scenario.id}, ${variant}`, String(PLAYTHROUGHS), figure((performance.now() - begun) / 1000)];
    });
  });
  return rows('Compiled evaluator and XState: equal last worlds', [['', 'playthroughs', 's'], ...lines]);
}
