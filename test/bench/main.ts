/* Figures and ratios, one run: `npm run bench`. */
import { cpus } from 'node:os';
import { loadFolder } from '../../src/cli/folder.ts';
import { peers } from './peers.ts';
import { playthroughs } from './playthroughs.ts';

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, one core`);
for (const folder of process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['scenarios/courrier-compromis']) {
  const { scenario, problems } = loadFolder(folder);
  if (scenario === undefined) throw new Error(problems.map(({ file, line, problem }) => `${file}:${line} ${problem}`).join('\n'));
  console.log(playthroughs(scenario));
}
console.log(peers());
