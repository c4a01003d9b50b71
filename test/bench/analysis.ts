import { loadFolder } from '../../src/cli/folder.ts';
import type { Analysis } from '../../src/debrief/index.ts';
import { play } from '../../src/engine/index.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { analysed, bestKnown, judged } from '../scenarios/planted/planting.ts';
import { PLANTED } from '../scenarios/planted/table.ts';
import { figure, rows } from './measure.ts';

const FOLDER = 'scenarios/courrier-compromis';
const SEED = 7;
const SEEDS = 100;

/** What an analysis costs and finds, of a record of every policy against every adversary. */
export function analyses(): string {
  const scenario = open();
  const lines = scenario.policies.flatMap(({ id: policy }) =>
    scenario.variants.map(({ id: variant }) => {
      const begun = performance.now();
      const found = analysed(scenario, play(scenario, { seed: SEED, variant, policy }));
      return [`${policy}, ${variant}`, ...figuresOf(found), figure((performance.now() - begun) / 1000)];
    }),
  );
  const head = ['', 'score', 'best known', 'exercises', 'points', 'lifted', 's'];
  return rows('Analysis of a whole exercise', [head, ...lines]);
}

function figuresOf({ score, best, playthroughs, curve, lifted }: Analysis): string[] {
  return [score, best.score, playthroughs, curve.length, lifted].map(String);
}

/** How often, and by how much, the search finds a better line than the textbook's. */
export function beyondTextbook(): string {
  const scenario = open();
  const gains = Array.from({ length: SEEDS }, (_, index) => {
    const { best, score } = analysed(scenario, play(scenario, { seed: index + 1, policy: 'textbook' }));
    return best.score - score;
  }).sort((one, other) => one - other);
  const better = gains.filter((gain) => gain > 0);
  const at = (share: number) => `+${better[Math.min(better.length - 1, Math.floor(share * better.length))] ?? 0}`;
  return rows(`Best known line beyond the textbook's, ${SEEDS} seeds`, [
    ['better, of 100 (≥ 20)', String((100 * better.length) / SEEDS)],
    ['by, at 5, 50, 95 % of those', [at(0.05), at(0.5), at(0.95)].join(' ')],
  ]);
}

/** Every pitfall planted alone in the best known line: what the analysis names first. `names` are adversaries, all if none is given. */
export function pitfalls(names: string[]): string {
  const scenario = open();
  const variants = scenario.variants.map(({ id }) => id).filter((id) => names.length === 0 || names.includes(id));
  const lines = variants.flatMap((variant) => {
    const best = bestKnown(scenario, SEED, variant);
    const found = PLANTED.flatMap((planted) => {
      const verdict = judged(scenario, SEED, variant, best, planted);
      return verdict ? [{ planted, verdict }] : [];
    });
    const missed = found.filter(({ verdict }) => !verdict.named);
    return [
      [variant, `${found.length - missed.length} of ${found.length} that matter`, ''],
      ...missed.map(({ planted, verdict }) => [`  ${planted.n} ${planted.name}`, `−${verdict.lost}`, verdict.told]),
    ];
  });
  return rows('Planted mistakes named first', lines);
}

function open(): Scenario {
  const { scenario } = loadFolder(FOLDER);
  if (!scenario) throw new Error(`${FOLDER} cannot be read`);
  return scenario;
}
