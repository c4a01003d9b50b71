import { canonical, hashText } from './hash.ts';
import { check } from './checks/index.ts';
import { readDraft, type Draft } from './draft.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

/** How much a scenario holds. */
export interface Counts {
  injects: number;
  orders: number;
  bodies: number;
  dilemmas: number;
  findings: number;
  sources: number;
  variants: number;
}

export type Loaded =
  | { scenario: Scenario; counts: Counts; problems?: undefined }
  | { problems: Problem[]; scenario?: undefined; counts?: undefined };

/**
 * Reads and checks a scenario from its texts: file name relative to the scenario's folder → content.
 * Gives the scenario, or every problem found, by file and line; never a part of a scenario.
 */
export function loadScenario(files: Record<string, string>): Loaded {
  const draft = readDraft(files);
  check(draft);
  const problems = draft.problems();
  if (problems.length > 0) return { problems };
  const scenario = assemble(draft);
  return { scenario, counts: countsOf(scenario) };
}

function assemble({ parsed, charts }: Draft): Scenario {
  // The cut is advice to a facilitator: what comes of it stands in the log, command by command.
  const { cut, ...identity } = whole(parsed['scenario.yaml']);
  const mechanics = {
    ...identity,
    charts: charts.flatMap(({ chart }) => chart ?? []),
    orders: whole(parsed['actions.yaml']),
    bodies: whole(parsed['bodies.yaml']),
    injects: whole(parsed['injects.yaml']),
    findings: whole(parsed['findings.yaml']),
    objectives: whole(parsed['objectives.yaml']),
    policies: whole(parsed['policies.yaml']),
    sources: whole(parsed['sources.yaml']),
  };
  const texts = { fr: whole(parsed['fr.yaml']), en: whole(parsed['en.yaml']) };
  return { ...mechanics, ...(cut ? { cut } : {}), hash: hashText(canonical(mechanics)), texts };
}

function whole<T>(file: T | undefined): T {
  if (file === undefined) throw new Error('a file without problems was not read');
  return file;
}

function countsOf(scenario: Scenario): Counts {
  return {
    injects: scenario.injects.length,
    orders: scenario.orders.length,
    bodies: scenario.bodies.length,
    dilemmas: scenario.injects.filter((inject) => inject.dilemma).length,
    findings: scenario.findings.length,
    sources: scenario.sources.length,
    variants: scenario.variants.length,
  };
}

export type { Problem } from './problem.ts';
