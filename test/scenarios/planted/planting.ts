import { recordOf } from '../../../src/cli/record.ts';
import { analysis, scoreSheet, type Analysis } from '../../../src/debrief/index.ts';
import { lineHand, lineOf, type Line } from '../../../src/debrief/analysis/line.ts';
import { pastOf, type Point } from '../../../src/debrief/analysis/past.ts';
import { rollOut } from '../../../src/debrief/analysis/rollout.ts';
import { play, type Played } from '../../../src/engine/index.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { Planted } from './table.ts';

/** The whole analysis of an exercise. */
export function analysed(scenario: Scenario, played: Played, budget?: number): Analysis {
  const begun = analysis(scenario, recordOf(scenario, played), budget === undefined ? {} : { budget });
  if (!begun.ok) throw new Error(JSON.stringify(begun.problems));
  while (begun.value.step());
  return begun.value.result();
}

/** An exercise in which the cell follows a line. */
export function followed(scenario: Scenario, seed: number, variant: string, line: Line): Played {
  const blank = pastOf(scenario, { seed, variant, entries: [] }, false);
  const { entries } = rollOut(scenario, blank.facts, blank.points[0] as Point, lineHand(line), []);
  const { world, facts } = pastOf(scenario, { seed, variant, entries }, false);
  return { world, facts, entries, variant };
}

/** Playthroughs to find a line that an analysis of an ordinary budget does not better by chance. */
const THOROUGH = 5000;

/** The best line that analyses of their own best lines come to: none knows a better one. */
export function bestKnown(scenario: Scenario, seed: number, variant: string): { line: Line; score: number } {
  let played = play(scenario, { seed, variant, policy: 'textbook' });
  for (;;) {
    const { best, score } = analysed(scenario, played, THOROUGH);
    if (best.score === score) return { line: lineOf(played.entries), score };
    played = followed(scenario, seed, variant, lineOf(best.entries));
  }
}

/** What the analysis makes of one mistake in the best known line. */
export interface Verdict {
  /** Points that the mistake cost; 0 where it does not matter. */
  lost: number;
  /** Whether the first pivotal moment is the mistake, or the wait in which the right command was missing. */
  named: boolean;
  told: string;
}

/** Null where the line gives no occasion for the mistake, or where it costs nothing against this adversary. */
export function judged(
  scenario: Scenario,
  seed: number,
  variant: string,
  best: { line: Line; score: number },
  planted: Planted,
): Verdict | null {
  const line = planted.plant(best.line);
  if (!line) return null;
  const played = followed(scenario, seed, variant, line);
  const lost = best.score - scoreSheet(scenario, played.facts).total;
  if (lost <= 0) return null;
  const [first] = analysed(scenario, played).pivotal;
  if (!first) return { lost, named: false, told: 'nothing' };
  const command = first.kind === 'decision' ? played.entries[first.n - 1]?.command : undefined;
  const { instead } = first.counterfactual;
  const named = planted.wrong
    ? command !== undefined && planted.wrong(command)
    : first.kind === 'wait' && instead.length === 1 && instead.every((one) => planted.missing?.(one.command));
  return { lost, named, told: `${first.kind} ${JSON.stringify(command ?? instead)}, cost ${first.cost}` };
}
