/* Writes the golden records anew: `npx tsx test/golden/accept.ts [folder…]`. Look at the difference before committing it. */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { recordOf } from '../../src/cli/record.ts';
import { scoreSheet } from '../../src/debrief/index.ts';
import { play } from '../../src/engine/index.ts';
import { scenarioAt } from '../exercise.ts';

const SEED = 7;
const POLICIES = ['textbook', 'passive', 'panic-shutdown', 'random'];

const shipped = readdirSync('scenarios').filter((name) => existsSync(`scenarios/${name}/scenario.yaml`));
const asked = process.argv.slice(2);
for (const folder of asked.length > 0 ? asked : [...shipped.map((name) => `scenarios/${name}`), 'test/scenarios/tiny']) {
  const scenario = scenarioAt(folder);
  for (const name of readdirSync('test/golden')) {
    if (name.startsWith(`${scenario.id}.`) && name.endsWith('.json')) rmSync(`test/golden/${name}`);
  }
  for (const { id: policy } of scenario.policies.filter(({ id }) => POLICIES.includes(id))) {
    for (const { id: variant } of scenario.variants) {
      const played = play(scenario, { seed: SEED, variant, policy });
      const { finished: _, ...record } = recordOf(scenario, played);
      const { total, axes } = scoreSheet(scenario, played.facts);
      const file = `test/golden/${scenario.id}.${variant}.${policy}.json`;
      writeFileSync(file, `${JSON.stringify({ ...record, expected: { total, axes } }, null, 1)}\n`);
      console.log(`${file}: ${total}, ${record.hash}`);
    }
  }
}
