import { explore as exploreAll, type Explored } from '../explore/explore.ts';
import { keep } from '../explore/keep.ts';
import { KINDS, type Kind } from '../explore/universe.ts';
import { wholeNumber, type Options } from '../options.ts';
import { CallError, type Answer } from '../output.ts';
import { folderOf, openScenario } from '../scenario.ts';
import { table } from '../table.ts';
import type { Term, TermKey } from '../words.ts';

const NEVER: Record<Kind, TermKey> = {
  injects: 'neverInjects',
  orders: 'neverOrders',
  findings: 'neverFindings',
  options: 'neverOptions',
  bodies: 'neverBodies',
  states: 'neverStates',
  endings: 'neverEndings',
  targets: 'neverTargets',
  answers: 'neverAnswers',
};

/** Plays a scenario many times, by its policies and at random, and says what nobody ever met and which options are no choice. */
export function explore(options: Options): Answer {
  const { term, subject } = options;
  const firstSeed = wholeNumber(options, 'seed', 1, 0, 1_000_000_000);
  const scenario = openScenario(subject, term);
  const variant = options.value('variant');
  const names = scenario.variants.map(({ id }) => id);
  if (variant !== undefined && !names.includes(variant))
    throw new CallError(term('variantUnknown', { id: variant, names: names.join(', ') }));
  const kept = options.flag('keep');
  const many = variant === undefined ? names.length : 1;
  const runs = wholeNumber(options, 'runs', kept ? 3000 * many : 2000, 1, 1_000_000);
  const tries = wholeNumber(options, 'tries', 3 * runs, 0, 1_000_000);
  const explored = exploreAll(scenario, { runs, firstSeed, tries, variant });
  const text = describe(explored, term);
  if (!kept) return { json: explored, text };
  const file = keep(folderOf(subject, term), scenario, explored);
  return { json: explored, text: `${text}\n\n${term('kept', { file })}` };
}

function describe(explored: Explored, term: Term): string {
  const { runs, policies, injects, variants } = explored;
  const rows = Object.entries(policies).flatMap(([policy, scores]) =>
    Object.entries(scores).map(([variant, { p5, p50, p95 }]) => [policy, variant, String(p5), String(p50), String(p95)]),
  );
  const several = Object.keys(variants).length > 1;
  return [
    term('explored', { runs, conditional: injects.conditional, injects: injects.count, most: injects.mostInOne }),
    ...problems(explored, term),
    ...Object.entries(several ? variants : {}).flatMap(([id, found]) => [
      '',
      term('ofVariant', { variant: id }),
      ...problems(found, term),
    ]),
    '',
    table([['', '', '5 %', '50 %', '95 %'], ...rows], [2, 3, 4]),
  ].join('\n');
}

function problems({ unreached, dominated, alike, untried }: Omit<Explored['variants'][string], 'injects'>, term: Term): string[] {
  const never = KINDS.filter((kind) => unreached[kind].length > 0).map((kind) =>
    term(NEVER[kind], { list: unreached[kind].join(', ') }),
  );
  const listed = (key: TermKey, list: string[]) => (list.length > 0 ? [term(key, { list: list.join(', ') })] : []);
  return [
    ...(never.length > 0 ? never : [term('allReached')]),
    ...listed('neverBest', dominated),
    ...listed(
      'alikeOptions',
      alike.map((pair) => pair.join(' = ')),
    ),
    ...listed('untriedOptions', untried),
  ];
}
