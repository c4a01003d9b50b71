import type { z } from 'zod';
import { nearest } from './near.ts';
import type { Path, Place, Report, Values } from './problem.ts';
import type { ProblemCode } from './sentences.ts';
import { valueAt } from './values.ts';

type Issue = z.core.$ZodIssue;

/** Says what zod found wrong in a file's value, in an author's words and at the deepest place. */
export function reportIssues(report: Report, place: Place, value: unknown, issues: readonly Issue[]): void {
  for (const issue of issues) {
    for (const { path, code, values, key } of explain(issue, value, []))
      report.add({ ...place, path: [...place.path, ...path], ...(key ? { key } : {}) }, code, values);
  }
}

interface Said {
  path: Path;
  code: ProblemCode;
  values: Values;
  key?: boolean;
}

function explain(issue: Issue, root: unknown, base: Path): Said[] {
  const path = [...base, ...(issue.path as Path)];
  const found = valueAt(root, path);
  const last = path[path.length - 1];
  if (found === undefined && last !== undefined && issue.code !== 'unrecognized_keys') {
    return [{ path, code: 'missing', values: { key: last } }];
  }
  const say = (code: ProblemCode, values: Values): Said[] => [{ path, code, values }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], code: 'unknown-key', values: { key }, key: true }));
    case 'invalid_type':
      return say('wrong-type', { expected: NAMES[issue.expected] ?? issue.expected, found: describe(found) });
    case 'invalid_value':
      return say('wrong-value', { found: describe(found), expected: issue.values.map(String).join(', ') });
    case 'invalid_format':
      return say('wrong-form', { found: describe(found), expected: issue.message });
    case 'invalid_key':
      return [{ path, code: 'wrong-form', values: { found: String(last), expected: issue.issues[0]?.message ?? '' }, key: true }];
    case 'too_small':
      return say('too-small', { least: `${String(issue.minimum)}${COUNTED[issue.origin] ?? ''}` });
    case 'too_big':
      return say('too-big', { most: `${String(issue.maximum)}${COUNTED[issue.origin] ?? ''}` });
    case 'invalid_union':
      return issue.discriminator ? unknownWord(issue, path, found) : bestBranch(issue, root, path, found);
    default:
      return say('invalid', { message: issue.message });
  }
}

const NAMES: Record<string, string> = {
  array: 'a list',
  object: 'a map',
  record: 'a map',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  tuple: 'a list',
};

const COUNTED: Record<string, string> = { string: ' characters', array: ' items' };

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return value.length > 60 ? `${value.slice(0, 57)}…` : value;
  return String(value as number | boolean);
}

type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

/** The word of each closed vocabulary that no other has. */
const VOCABULARIES: [string, string][] = [
  ['stopFlow', 'effect'],
  ['crossed', 'happening'],
  ['level', 'kind of line'],
  ['notify', 'move'],
  ['known', 'guard'],
];
const HIDDEN_GUARDS = ['in', 'quantity', 'since', 'variant'];

function unknownWord(issue: UnionIssue, path: Path, found: unknown): Said[] {
  const options = ('options' in issue && Array.isArray(issue.options) ? issue.options : []).map(String);
  const kind = VOCABULARIES.find(([word]) => options.includes(word))?.[1] ?? 'word';
  const values = { kind, found: describe(found), expected: options.join(', ') };
  const hidden = kind === 'guard' && HIDDEN_GUARDS.includes(String(found));
  return [{ path, code: hidden ? 'hidden-guard' : 'unknown-word', values }];
}

/** Of several forms, the one that the author most likely meant; if none stands out, the forms' own keys are named. */
function bestBranch(issue: UnionIssue, root: unknown, path: Path, found: unknown): Said[] {
  const branches = issue.errors.map((errors) => errors.flatMap((error) => explain(error, root, path)));
  const costs = branches.map((said) => cost(said, path.length));
  const least = Math.min(...costs);
  const best = branches[costs.indexOf(least)] ?? [];
  if (least < FOREIGN) return best;
  if (isMap(found) && least < MISFIT) {
    const wanted = [...new Set(branches.flat().flatMap((said) => (said.code === 'missing' ? [String(said.values.key)] : [])))];
    const strange = best.filter((said) => said.code === 'unknown-key').map((said) => withNear(said, wanted));
    return strange.length > 0 ? strange : [{ path, code: 'no-form', values: { expected: wanted.join(', ') } }];
  }
  const expected = [...new Set(branches.flat().map((said) => String(said.values.expected ?? '')))].filter(Boolean);
  return [{ path, code: 'wrong-type', values: { expected: expected.join(' or '), found: describe(found) } }];
}

const FOREIGN = 100;
const MISFIT = 10_000;

/** How far a value is from a form: a whole misfit, foreign and missing keys at the top, faults further in. */
function cost(said: Said[], depth: number): number {
  let sum = 0;
  for (const { path, code } of said) {
    if (path.length === depth) sum += MISFIT;
    else if (path.length === depth + 1 && (code === 'unknown-key' || code === 'missing')) sum += FOREIGN;
    else sum += 1;
  }
  return sum;
}

function withNear(said: Said, candidates: string[]): Said {
  const near = nearest(String(said.values.key), candidates);
  return near ? { ...said, code: 'unknown-key-near', values: { ...said.values, near } } : said;
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
