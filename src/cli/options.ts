import { parseArgs } from 'node:util';
import { CallError } from './output.ts';
import { termIn, type Term } from './words.ts';
import type { Lang } from '../i18n/lang.ts';

export interface Options {
  lang: Lang;
  term: Term;
  json: boolean;
  /** What stands without a dash. */
  subject: string;
  value(name: string): string | undefined;
  flag(name: string): boolean;
}

/** Reads a command's own options and flags; `--json` and `--lang` belong to every command. */
export function readOptions(
  argv: string[],
  { options: names, flags = [] }: { options: readonly string[]; flags?: readonly string[] },
  environment: NodeJS.ProcessEnv,
): Options {
  const lang = langOf(argv, environment);
  const term = termIn(lang);
  const options = {
    ...Object.fromEntries([...names, 'lang'].map((name) => [name, { type: 'string' as const }])),
    ...Object.fromEntries([...flags, 'json'].map((name) => [name, { type: 'boolean' as const }])),
  };
  let parsed;
  try {
    parsed = parseArgs({ args: argv, options, allowPositionals: true });
  } catch (error) {
    throw new CallError(optionProblem(term, error));
  }
  const values = parsed.values as Record<string, string | boolean | undefined>;
  if (values.lang !== undefined && values.lang !== 'fr' && values.lang !== 'en') throw new CallError(term('langUnknown'));
  const [subject, ...more] = parsed.positionals;
  if (subject === undefined) throw new CallError(term('subjectMissing'));
  if (more.length > 0) throw new CallError(term('tooMuch', { found: more.join(' ') }));
  return {
    ...{ lang, term, subject },
    json: values.json === true,
    value: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    flag: (name) => values[name] === true,
  };
}

/** The language asked for, else the machine's, else English. */
export function langOf(argv: string[], environment: NodeJS.ProcessEnv): Lang {
  const index = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = index < 0 ? undefined : (argv[index]?.split('=')[1] ?? argv[index + 1]);
  const machine = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return (asked ?? machine).toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** An integer option in a range. */
export function wholeNumber(options: Options, name: string, fallback: number, min: number, max: number): number {
  const text = options.value(name);
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < min || value > max)
    throw new CallError(options.term('notANumber', { name, found: text, min, max }));
  return value;
}

function optionProblem(term: Term, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const name = /'(-[^'\s]*)/.exec(message)?.[1] ?? '';
  const unknown = error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  return unknown ? term('optionUnknown', { name }) : term('optionValue', { name });
}
