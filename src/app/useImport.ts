import { useCallback, useRef, useState } from 'preact/hooks';
import type { Lang } from '../i18n/index.ts';
import type { ImportFailure } from '../panels/title/types.ts';
import { recordName } from './download.ts';
import type { Explained, Request } from './screens.ts';
import { loadWords, wordsOf } from './words.tsx';

interface Fault {
  code: string;
  path: string;
  values: Record<string, string | number>;
}

export interface Imports {
  failure: ImportFailure | null;
  /** Reads a file; gives back what to open, or null once the failure is set. */
  read(file: File): Promise<Request | null>;
  /** Opens; a record that cannot be read becomes the failure that the title shows. */
  explain<T>(request: Request, open: () => Promise<T>): Promise<T>;
}

/** Records that come from files, and what is wrong with them, in the language in use. */
export function useImport(lang: () => Lang): Imports {
  const [faults, setFaults] = useState<{ file: string; problems: Fault[] } | null>(null);
  const name = useRef('');

  const read = useCallback(async (file: File): Promise<Request | null> => {
    setFaults(null);
    name.current = file.name;
    const [module, text] = await Promise.all([import('./import.ts'), file.text(), loadWords('problems')]);
    const result = module.readSaved(text, Date.now());
    if ('saved' in result) return { kind: 'saved', saved: result.saved };
    setFaults({ file: file.name, problems: result.problems });
    return null;
  }, []);

  const explain = useCallback(async <T>(request: Request, open: () => Promise<T>): Promise<T> => {
    setFaults(null);
    try {
      return await open();
    } catch (error) {
      const problems = (error as { problems?: Fault[] }).problems;
      if (!problems) throw error;
      await loadWords('problems');
      setFaults({ file: fileOf(request, name.current), problems });
      throw Object.assign(new Error('explained on the title'), { explained: true } satisfies Explained);
    }
  }, []);

  return { failure: faults && sentences(faults, lang()), read, explain };
}

function sentences({ file, problems }: { file: string; problems: Fault[] }, lang: Lang): ImportFailure {
  const { t } = wordsOf(lang);
  return {
    file,
    problems: problems.map(({ code, path, values }) => {
      const sentence = t(`problems:${code as 'not-json'}`, values);
      return path ? `${path} – ${sentence}` : sentence;
    }),
  };
}

function fileOf(request: Request, imported: string): string {
  if (request.kind === 'lead' || (request.kind === 'new' && request.choice.group)) return '';
  if (imported || request.kind === 'new') return imported;
  return recordName(request.saved.scenario, request.saved.seed, new Date(request.saved.started));
}
