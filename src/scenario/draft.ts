import { z } from 'zod';
import { readCharts, type PlacedChart } from './chart-files.ts';
import { FILE_NAMES, FILES, LISTS, type FileName, type ItemOf, type ListName } from './files.ts';
import { reportIssues } from './issues.ts';
import { createReport, type Path, type Place, type Problem, type Report } from './problem.ts';
import { objectivesFile } from './schema/objectives.ts';
import { cut, scenarioFile } from './schema/scenario.ts';
import { readSource, type SourceFile } from './source.ts';
import { listAt, valueAt } from './values.ts';

export interface Placed<T> {
  value: T;
  place: Place;
}

/**
 * A scenario's files as far as they could be read: only items of the right form stand in the lists,
 * so that one fault does not hide the others.
 */
export interface Draft {
  lists: { [L in ListName]: Placed<ItemOf<L>>[] };
  charts: PlacedChart[];
  /** Ranges of the delays whose form is right. */
  delays: Placed<{ id: string; min: number; max: number }>[];
  axes: z.output<typeof objectivesFile>['axes'] | undefined;
  duration: number | undefined;
  cut: z.output<typeof cut> | undefined;
  /** The plain value of a file; undefined if it is missing or is not YAML. */
  raw(file: FileName): unknown;
  source(file: string): SourceFile | undefined;
  /** Whether the list stands there as a list, or may be absent; if not, its names are unknown. */
  has(list: ListName): boolean;
  /** Whether the names of all charts are known. */
  hasCharts: boolean;
  /** Names of the list's items, those of a wrong form included. */
  ids(list: ListName): { id: string; place: Place }[];
  report: Report;
  problems(): Problem[];
  /** Whole files, for the scenario; only if nothing was wrong with any. */
  parsed: { [F in FileName]?: z.output<(typeof FILES)[F]> };
}

/** Reads every file; what is wrong with their form goes to the draft's report. */
export function readDraft(files: Record<string, string>): Draft {
  const sources = new Map<string, SourceFile>();
  const report = createReport((place) => sources.get(place.file)?.locate(place) ?? { line: 1, column: 1 });
  const parsed: Record<string, unknown> = {};
  const charts: PlacedChart[] = [];

  for (const file of Object.keys(files).sort()) {
    if (!/\.ya?ml$/.test(file)) continue;
    const chart = file.startsWith('charts/');
    if (!chart && !Object.hasOwn(FILES, file)) {
      report.add({ file, path: [] }, 'file-unknown', { expected: [...FILE_NAMES, 'charts/…'].join(', ') });
      continue;
    }
    const source = readSource(file, files[file] ?? '', (read) => (sources.set(file, read), report));
    if (chart) charts.push(...readCharts(source, report));
    else if (source.value !== undefined) {
      const result = FILES[file as FileName].safeParse(source.value);
      if (result.success) parsed[file] = result.data;
      else reportIssues(report, { file, path: [] }, source.value, result.error.issues);
    }
  }
  for (const file of FILE_NAMES) if (!Object.hasOwn(files, file)) report.add({ file, path: [] }, 'file-missing');

  const raw = (file: FileName) => sources.get(file)?.value;
  return {
    lists: readLists(raw, parsed),
    charts,
    delays: readDelays(raw('scenario.yaml')),
    axes: objectivesFile.shape.axes.safeParse(valueAt(raw('objectives.yaml'), ['axes'])).data,
    duration: scenarioFile.shape.duration.safeParse(valueAt(raw('scenario.yaml'), ['duration'])).data,
    cut: cut.safeParse(valueAt(raw('scenario.yaml'), ['cut'])).data,
    raw,
    source: (file) => sources.get(file),
    has: (list) => stands(raw, list),
    hasCharts: [...sources.values()].every(({ file, value }) => value !== undefined || !file.includes('$each')),
    ids: (list) => rawIds(raw, list),
    report,
    problems: () => report.sorted(),
    parsed: parsed as Draft['parsed'],
  };
}

type Raw = (file: FileName) => unknown;

function readLists(raw: Raw, parsed: Record<string, unknown>): Draft['lists'] {
  const lists: Record<string, Placed<unknown>[]> = {};
  for (const [name, [file, key, schema]] of Object.entries(LISTS)) {
    const base: Path = key === null ? [] : [key];
    const whole = parsed[file];
    // Items of a faulty file are read one by one.
    const items = whole === undefined ? listAt(raw(file), base).map((item) => schema.safeParse(item).data) : listAt(whole, base);
    lists[name] = items.flatMap((value, index) =>
      value === undefined ? [] : [{ value, place: { file, path: [...base, index] } }],
    );
  }
  return lists as unknown as Draft['lists'];
}

function stands(raw: Raw, list: ListName): boolean {
  const [file, key] = LISTS[list];
  const value = key === null ? raw(file) : valueAt(raw(file), [key]);
  if (value !== undefined || key === null || file !== 'scenario.yaml') return Array.isArray(value);
  return raw(file) !== undefined && scenarioFile.shape[key as keyof typeof scenarioFile.shape] instanceof z.ZodDefault;
}

function readDelays(value: unknown): Draft['delays'] {
  const range = scenarioFile.shape.delays.unwrap().valueType;
  const delays = valueAt(value, ['delays']);
  if (typeof delays !== 'object' || delays === null) return [];
  return Object.entries(delays).flatMap(([id, found]) => {
    const { data } = range.safeParse(found);
    return data ? [{ value: { id, ...data }, place: { file: 'scenario.yaml', path: ['delays', id] } }] : [];
  });
}

function rawIds(raw: Raw, list: ListName): { id: string; place: Place }[] {
  const [file, key] = LISTS[list];
  const base: Path = key === null ? [] : [key];
  return listAt(raw(file), base).flatMap((item, index) => {
    const id = typeof item === 'string' ? item : valueAt(item, ['id']);
    const path = typeof item === 'string' ? [...base, index] : [...base, index, 'id'];
    return typeof id === 'string' ? [{ id, place: { file, path } }] : [];
  });
}
