import type { Options } from '../options.ts';
import type { Answer } from '../output.ts';
import { analyse } from './analyse.ts';
import { chart } from './chart.ts';
import { debrief } from './debrief.ts';
import { explore } from './explore.ts';
import { papers } from './papers.ts';
import { play } from './play.ts';
import { replay } from './replay.ts';
import { sources } from './sources.ts';
import { validate } from './validate.ts';

export interface TerminalCommand {
  /** Options with a value, beside `--json` and `--lang`. */
  options: readonly string[];
  /** Options without one. */
  flags?: readonly string[];
  run(options: Options): Answer | Promise<Answer>;
}

export const COMMANDS: Record<string, TerminalCommand> = {
  validate: { options: [], run: validate },
  play: { options: ['policy', 'seed', 'variant', 'record'], run: play },
  replay: { options: ['scenario'], run: replay },
  explore: { options: ['runs', 'seed', 'variant', 'tries'], flags: ['keep'], run: explore },
  analyse: { options: ['scenario', 'budget'], run: analyse },
  sources: { options: [], run: sources },
  debrief: { options: ['format', 'table', 'out', 'scenario', 'budget'], run: debrief },
  chart: { options: ['format'], run: chart },
  papers: { options: ['out', 'paper'], run: papers },
};
