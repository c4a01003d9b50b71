import type { Answer } from '../output.ts';
import type { Options } from '../options.ts';
import { folderOf, inFolder, read } from '../scenario.ts';

/** Reads and checks a scenario's folder. */
export function validate({ subject, term }: Options): Answer {
  const folder = folderOf(subject, term);
  const loaded = read(folder, term);
  if (loaded.scenario === undefined) {
    const problems = inFolder(folder, loaded.problems);
    return { json: { ok: false, problems, counts: null }, text: term('invalid', { count: problems.length }), problems };
  }
  const { counts } = loaded;
  return { json: { ok: true, problems: [], counts }, text: `${term('valid', { folder })}\n${term('counts', { ...counts })}` };
}
