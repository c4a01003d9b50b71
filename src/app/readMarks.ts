import type { ReadMarks } from '../panels/play/types.ts';

const KEY = 'cellule-72.read';
/** Exercises whose marks are kept, the latest last. */
const MOST = 12;

type Kept = Record<string, string[]>;

/** The messages of an exercise that were opened on this device: they stay read after a reload. */
export function readMarks(exercise: string): ReadMarks {
  return {
    ids: () => read()[exercise] ?? [],
    keep(ids) {
      const { [exercise]: _, ...others } = read();
      const kept = [...Object.entries(others), [exercise, ids] as const].slice(-MOST);
      try {
        localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(kept)));
      } catch {
        // Storage is refused in some places: the marks then last as long as the page.
      }
    },
  };
}

function read(): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
    return Object.fromEntries(Object.entries(kept).map(([id, marks]) => [id, strings(marks)]));
  } catch {
    return {};
  }
}

function strings(marks: unknown): string[] {
  return Array.isArray(marks) ? marks.filter((mark) => typeof mark === 'string') : [];
}
