import type { Speech } from '../speech.ts';
import type { Moment } from './calendar.ts';
import type { CsvTable } from './csv.ts';
import { baseName, subjectOf, type Debriefed } from './debriefed.ts';
import type { Painter } from './docx/blocks.ts';
import { bodyHtml, htmlPage, pageWords } from './html/page.ts';
import { PRINTED_STYLE } from './html/style.ts';
import { debriefJson } from './json.ts';
import { markdown } from './markdown.ts';
import { navigatorLayer } from './navigator.ts';
import { hotwashReport, reportOf } from './report.ts';
import type { Report } from './blocks.ts';

export const CSV_TABLES = ['timeline', 'score', 'alerts', 'plan'] as const satisfies readonly CsvTable[];
export const FORMATS = ['html', 'docx', 'md', 'csv', 'json', 'navigator', 'ics'] as const;
export type Format = (typeof FORMATS)[number];
export { bodyHtml, hotwashReport, pageWords, reportOf, PRINTED_STYLE, type Report };
export { type CsvTable, type Debriefed, type Painter };

/** A file to be kept, whatever keeps it. */
export interface Exported {
  name: string;
  /** Media type. */
  type: string;
  content: string | Uint8Array;
}

export interface Options {
  /** Draws the charts of a Word document. */
  paint: Painter;
  /** When it is written, for `ics`. */
  now: Moment;
  /** Which table, for `csv`. */
  table?: CsvTable | undefined;
}

type Writer = (debriefed: Debriefed, speech: Speech, options: Options) => Promise<Exported | null>;

const WRITERS: Record<Format, Writer> = {
  html: (debriefed, speech) => made(debriefed, speech, '.html', 'text/html', htmlPage(reportOf(debriefed, speech))),
  docx: async (debriefed, speech, { paint }) => {
    const { docx } = await import('./docx/document.ts');
    return made(debriefed, speech, '.docx', DOCX_TYPE, await docx(reportOf(debriefed, speech), paint));
  },
  md: (debriefed, speech) => made(debriefed, speech, '.md', 'text/markdown', markdown(reportOf(debriefed, speech))),
  csv: async (debriefed, speech, { table = 'timeline' }) => {
    const { csv } = await import('./csv.ts');
    return made(debriefed, speech, `-${table}.csv`, 'text/csv', csv(subjectOf(debriefed, speech), table));
  },
  json: (debriefed, speech) =>
    made(debriefed, speech, '.json', 'application/json', pretty(debriefJson(subjectOf(debriefed, speech)))),
  navigator: (debriefed, speech) =>
    made(debriefed, speech, '-navigator.json', 'application/json', pretty(navigatorLayer(subjectOf(debriefed, speech)))),
  ics: async (debriefed, speech, { now }) => {
    const { calendar } = await import('./calendar.ts');
    const dates = calendar(subjectOf(debriefed, speech), now);
    return dates === null ? null : made(debriefed, speech, '.ics', 'text/calendar', dates);
  },
};

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One export of a debriefed exercise; null for the calendar of a plan without a date. */
export function exported(debriefed: Debriefed, speech: Speech, format: Format, options: Options): Promise<Exported | null> {
  return WRITERS[format](debriefed, speech, options);
}

function made(
  debriefed: Debriefed,
  { lang }: Speech,
  ending: string,
  type: string,
  content: Exported['content'],
): Promise<Exported> {
  return Promise.resolve({ name: baseName(debriefed.record, lang) + ending, type, content });
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
