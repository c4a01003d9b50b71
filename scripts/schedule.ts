/* Writes the policy fixed-schedule of a scenario anew: `npm run schedule -- courrier-compromis`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { loadFolder } from '../src/cli/folder.ts';
import { block, withBlock } from './schedule/block.ts';
import { pool } from './schedule/pool.ts';

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);

const names = process.argv.slice(2);
if (names.length === 0) {
  console.error('Which scenario? npm run schedule -- courrier-compromis');
  process.exit(2);
}
for (const name of names) {
  const folder = name.includes('/') ? name : join('scenarios', name);
  const { scenario, problems } = loadFolder(folder);
  if (scenario === undefined) throw new Error(problems.map(({ file, line, problem }) => `${file}:${line} ${problem}`).join('\n'));
  const file = join(folder, 'policies.yaml');
  const scheduled = pool(scenario, SEEDS);
  const text = withBlock(readFileSync(file, 'utf8'), block(scheduled));
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  console.log(`${file}: ${scheduled.length} commands, the last at minute ${scheduled.at(-1)?.at ?? 0}`);
}
