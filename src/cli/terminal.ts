import { COMMANDS } from './commands/index.ts';
import { langOf, readOptions, type Options } from './options.ts';
import { CallError, InputError, problemLine, type Answer } from './output.ts';
import { termIn, type Term } from './words.ts';

/** What a call prints and how it ends: 0 good, 1 the input is bad, 2 the call is wrong. */
export interface Ended {
  out: string;
  err: string;
  code: 0 | 1 | 2;
}

/** Runs one call of the terminal, at once unless its command takes time; a bug throws. */
export function terminal(argv: string[], environment: NodeJS.ProcessEnv = {}): Ended | Promise<Ended> {
  const [name = '', ...rest] = argv;
  const term = termIn(langOf(argv, environment));
  if (name === 'help' || name === '--help' || name === '-h') return { out: term('usage'), err: '', code: 0 };
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new CallError(name === '' ? term('commandMissing') : term('commandUnknown', { name }));
    const options = readOptions(rest, command, environment);
    const answer = command.run(options);
    if (!(answer instanceof Promise)) return answered(options, answer);
    return answer.then(
      (late) => answered(options, late),
      (error: unknown) => failed(error, term),
    );
  } catch (error) {
    return failed(error, term);
  }
}

function answered({ json: wanted }: Options, { json, text, problems = [] }: Answer): Ended {
  const err = problems.map(problemLine).join('\n');
  return { out: wanted ? JSON.stringify(json, null, 2) : text, err, code: problems.length > 0 ? 1 : 0 };
}

function failed(error: unknown, term: Term): Ended {
  if (error instanceof CallError) return { out: '', err: `${error.message}\n\n${term('usage')}`, code: 2 };
  if (error instanceof InputError) return { out: '', err: error.problems.map(problemLine).join('\n'), code: 1 };
  throw error;
}
