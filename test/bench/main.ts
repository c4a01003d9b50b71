/*
 * Figures and ratios, one run: `npm run bench`.
 * Of the built game in a browser: `npm run bench -- browser [play|load|frames|analysis|memory]`.
 * Of the analysis: `npm run bench -- analysis`, `-- beyond`, `-- pitfalls [adversary]`.
 * Of the server of groups: `npm run bench -- load [rooms] [seconds] [pace]`.
 * The compiled evaluator against XState, some minutes: `npm run bench -- evaluators [folder] [adversary]`.
 */
import { cpus } from 'node:os';
import { loadFolder } from '../../src/cli/folder.ts';
import { analyses, beyondTextbook, pitfalls } from './analysis.ts';
import { browser } from './browser/index.ts';
import { evaluators } from './evaluators.ts';
import { load } from './load.ts';
import { peers } from './peers.ts';
import { playthroughs } from './playthroughs.ts';

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, one core`);
const [first = '', ...more] = process.argv.slice(2);
if (first === 'browser') await browser(more);
else if (first === 'analysis') console.log(analyses());
else if (first === 'beyond') console.log(beyondTextbook());
else if (first === 'pitfalls') console.log(pitfalls(more));
else if (first === 'evaluators') console.log(evaluators(more));
else if (first === 'load') console.log(await load(more));
else engine(process.argv.slice(2));

function engine(folders: string[]): void {
  for (const folder of folders.length > 0 ? folders : ['scenarios/courrier-compromis']) {
    const { scenario, problems } = loadFolder(folder);
    if (scenario === undefined)
      throw new Error(problems.map(({ file, line, problem }) => `${file}:${line} ${problem}`).join('\n'));
    console.log(playthroughs(scenario));
  }
  console.log(peers());
  if (folders.length === 0) console.log(analyses());
}
